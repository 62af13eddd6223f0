using Uppfoljning.Core.Diagnostics;
using Uppfoljning.Core.Model;
using Uppfoljning.Core.Reports.Templates;
using Uppfoljning.Core.Reports.Views;
using Uppfoljning.Core.Statistics;
using Uppfoljning.Core.Text;

namespace Uppfoljning.Core.Reports;

/// <summary>The count in sentences, written by the template under <c>meningar/</c> that the plan names, in its file at the place given.</summary>
public sealed class CountSentence(Register register, Plan plan, TemplateStore templates, Location? named)
{
    private const string Folder = "meningar/";
    private const string Extension = ".sbn";

    private readonly string template = Folder + plan.SentenceTemplate + Extension;

    public Diagnosed<string?> Write(Tally tally)
    {
        if (templates.Find(template) is null) return new Diagnosed<string?>(null, [Missing()]);
        var rendered = TemplateRenderer.RenderText(templates, template, SentenceView.Of(register, plan, tally), register);
        return rendered with { Value = rendered.Value?.Trim() };
    }

    private Diagnostic Missing()
    {
        var there = templates.Names()
            .Where(name => name.StartsWith(Folder, StringComparison.Ordinal) && name.EndsWith(Extension, StringComparison.Ordinal))
            .Select(name => name[Folder.Length..^Extension.Length])
            .Where(name => !name.Contains('/'))
            .ToList();
        return new Diagnostic(Codes.TemplateMissing, named, $"mallen \"{plan.SentenceTemplate}\" för räknemeningen finns inte under {templates.Shown}{Folder}", Suggestion.Help(plan.SentenceTemplate, there));
    }
}
