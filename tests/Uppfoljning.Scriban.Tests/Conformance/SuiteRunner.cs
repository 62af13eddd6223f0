using System.Text.Json;
using Uppfoljning.Scriban.Parsing;
using Uppfoljning.Scriban.Runtime;
using Uppfoljning.Scriban.Syntax;

namespace Uppfoljning.Scriban.Tests.Conformance;

/// <summary>Renders a case as the suite's README says that the expected output was made.</summary>
internal static class SuiteRunner
{
    public static string Run(SuiteCase suiteCase)
    {
        var template = Template.Parse(suiteCase.Template, "text");
        if (template.HasErrors) return template.Messages.ToString();
        var context = new TemplateContext { TemplateLoader = new SuiteLoader() };
        context.PushGlobal(Model());
        if (suiteCase.Name.StartsWith("rules-sv-SE-", StringComparison.Ordinal)) context.PushCulture(SwedishCulture.Instance);
        try
        {
            return SuiteCase.Unix(template.Render(context));
        }
        catch (ScriptRuntimeException fault)
        {
            return fault.ToString();
        }
    }

    private static ScriptObject Model()
    {
        using var json = JsonDocument.Parse(File.ReadAllText(ProjectFiles.Shared("scriban-cases", "_setup", "model.json")!));
        var model = (ScriptObject)JsonValues.From(json.RootElement)!;
        model.Import("special_concat_strings", (_, _, values) =>
            $"a: {values[0] ?? "default_a"}, b: {values[1] ?? "default_b"}, c: {values[2] ?? "default_c"}", "a?", "b?", "c?");
        model.Import("special_concat_string_and_params", (_, _, values) => $"a: {values[0]}, {Numbered((ScriptArray)values[1]!)}", "a", "args...");
        model.Import("special_concat_params", (_, _, values) => Numbered((ScriptArray)values[0]!), "args...");
        return model;
    }

    private static string Numbered(ScriptArray values) => string.Join(", ", ((IEnumerable<object?>)values).Select((value, index) => $"v{index}: {value}"));

    private sealed class SuiteLoader : ITemplateLoader
    {
        private readonly Dictionary<string, string?> templates =
            JsonSerializer.Deserialize<Dictionary<string, string?>>(File.ReadAllText(ProjectFiles.Shared("scriban-cases", "_setup", "includes.json")!))!;

        public string? GetPath(TemplateContext context, SourceSpan callerSpan, string templateName) => templateName == "null" ? null : templateName;

        public string? Load(TemplateContext context, SourceSpan callerSpan, string templatePath) =>
            templates.TryGetValue(templatePath, out var text) ? text : templatePath;

        public ValueTask<string?> LoadAsync(TemplateContext context, SourceSpan callerSpan, string templatePath) => new(Load(context, callerSpan, templatePath));
    }
}
