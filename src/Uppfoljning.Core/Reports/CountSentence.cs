using Uppfoljning.Core.Diagnostics;
using Uppfoljning.Core.Model;
using Uppfoljning.Core.Reports.Templates;
using Uppfoljning.Core.Statistics;
using Uppfoljning.Core.Text;
using Uppfoljning.Scriban.Runtime;

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
        var rendered = TemplateRenderer.RenderText(templates, template, Data(tally), register);
        return rendered with { Value = rendered.Value?.Trim() };
    }

    private Diagnostic Missing()
    {
        var there = templates.Names()
            .Where(name => name.StartsWith(Folder, StringComparison.Ordinal) && name.EndsWith(Extension, StringComparison.Ordinal))
            .Select(name => name[Folder.Length..^Extension.Length])
            .Where(name => !name.Contains('/'))
            .ToList();
        return new Diagnostic(Codes.TemplateMissing, named, $"mallen \"{plan.SentenceTemplate}\" för räknemeningen finns inte under templates/{Folder}", Suggestion.Help(plan.SentenceTemplate, there));
    }

    private ScriptObject Data(Tally tally) => new()
    {
        ["antal"] = tally.Total,
        ["delar"] = new ScriptArray(Parts(tally)),
        ["fullmäktige"] = register.Council,
        ["fullmäktiges"] = Swedish.Genitive(register.Council),
        ["målet"] = plan.GoalWord.Definite,
    };

    /// <summary>The statuses that any assignment has, in the order of the sentence, and last those without a report.</summary>
    private IEnumerable<ScriptObject> Parts(Tally tally)
    {
        foreach (var count in plan.SentenceOrder.Select(tally.Of).Where(count => count.Count > 0))
            yield return Part(count.Count, count.Status.CountWords.For(count.Count), isMissing: false);
        if (tally.Missing > 0) yield return Part(tally.Missing, "saknar rapport", isMissing: true);
    }

    private static ScriptObject Part(int count, string words, bool isMissing) =>
        new() { ["antal"] = count, ["räkneord"] = words, ["saknas"] = isMissing };
}
