using Uppfoljning.Scriban.Parsing;
using Uppfoljning.Scriban.Runtime;

namespace Uppfoljning.Scriban.Tests;

/// <summary>A loader whose templates are their own names; "saknas" does not exist.</summary>
internal sealed class NameIsText : ITemplateLoader
{
    public int Loads { get; private set; }

    public string? GetPath(TemplateContext context, SourceSpan callerSpan, string templateName) => templateName == "saknas" ? null : templateName;

    public string? Load(TemplateContext context, SourceSpan callerSpan, string templatePath)
    {
        Loads++;
        return templatePath == "trasig" ? throw new IOException("disken svarar inte") : templatePath;
    }

    public ValueTask<string?> LoadAsync(TemplateContext context, SourceSpan callerSpan, string templatePath) => new(Load(context, callerSpan, templatePath));
}
