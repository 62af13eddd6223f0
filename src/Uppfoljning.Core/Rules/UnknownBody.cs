using System.Collections.Immutable;
using Uppfoljning.Core.Binding;
using Uppfoljning.Core.Diagnostics;
using Uppfoljning.Core.Model;
using Uppfoljning.Core.Text;

namespace Uppfoljning.Core.Rules;

/// <summary>Every body that an assignment names is in the register.</summary>
internal static class UnknownBody
{
    /// <summary>What names bodies, or groups of them.</summary>
    private static readonly ImmutableArray<string> keys = ["berörda", "ansvariga"];

    public static IEnumerable<Diagnostic> Check(RuleContext context) => context.Bound.KnowsBodies ? Find(context) : [];

    private static IEnumerable<Diagnostic> Find(RuleContext context)
    {
        var register = context.FollowUp.Register;
        foreach (var (_, _, _, origin) in context.Assignments)
        {
            foreach (var key in keys)
            {
                foreach (var (id, place) in origin.Texts(key))
                {
                    if (!Register.Groups.Contains(id) && register.Find(id) is null) yield return Report(register, id, place, allowsGroups: true);
                }
            }
            foreach (var decision in origin.Items("beslut").Where(decision => decision.Text("organ") is { } id && register.Find(id) is null))
                yield return Report(register, decision.Text("organ")!, decision.Value("organ"), allowsGroups: false);
            foreach (var reports in origin.Inner("uppföljning")?.Inners().Select(entry => entry.Inner("rapporter")).OfType<Origin>() ?? [])
            {
                foreach (var id in reports.Keys.Where(id => register.Find(id) is null))
                    yield return Report(register, id, reports.Key(id), allowsGroups: false);
            }
        }
    }

    private static Diagnostic Report(Register register, string id, Location place, bool allowsGroups) =>
        new(Codes.UnknownBody, place, $"organet \"{id}\" finns inte i organ.yaml", Help(register, id, allowsGroups));

    private static string Help(Register register, string id, bool allowsGroups)
    {
        if (register.Bodies.FirstOrDefault(body => body.FormerNames.Contains(id)) is { } renamed) return $"heter nu {renamed.Name}: skriv {renamed.Id}";
        if (register.Bodies.FirstOrDefault(body => body.Name == id || body.Abbreviation == id) is { } named) return $"skriv organets id: {named.Id}";
        var known = register.Bodies.Select(body => body.Id).Concat(allowsGroups ? Register.Groups : []);
        return Suggestion.Nearest(id, known) is { } near ? $"menade du \"{near}\"?" : "rätta id:t, eller lägg till organet i data/organ.yaml";
    }
}
