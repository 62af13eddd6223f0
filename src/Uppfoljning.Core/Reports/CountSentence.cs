using System.Collections.Immutable;
using Uppfoljning.Core.Model;
using Uppfoljning.Core.Reports.Templates;
using Uppfoljning.Core.Statistics;
using Uppfoljning.Core.Text;
using Uppfoljning.Scriban.Runtime;

namespace Uppfoljning.Core.Reports;

/// <summary>The count in sentences, written by the template under <c>meningar/</c> that the plan names.</summary>
public sealed class CountSentence(Register register, Plan plan, TemplateStore templates)
{
    private readonly string template = $"meningar/{plan.SentenceTemplate}.sbn";

    public Rendered<string?> Write(Tally tally)
    {
        var rendered = TemplateRenderer.RenderText(templates, template, Data(tally), register);
        return rendered with { Value = rendered.Value?.Trim() };
    }

    private ScriptObject Data(Tally tally) => new()
    {
        ["antal"] = tally.Total,
        ["delar"] = new ScriptArray(Parts(tally)),
        ["saknas"] = tally.Missing,
        ["fullmäktige"] = register.Council,
        ["fullmäktiges"] = Swedish.Genitive(register.Council),
        ["målet"] = plan.GoalWord.Definite,
    };

    /// <summary>The statuses that any assignment has, in the order of the sentence.</summary>
    private ImmutableArray<ScriptObject> Parts(Tally tally) =>
        [.. plan.SentenceOrder.Select(tally.Of)
            .Where(count => count.Count > 0)
            .Select(count => new ScriptObject { ["antal"] = count.Count, ["räkneord"] = count.Status.CountWords.For(count.Count) })];
}
