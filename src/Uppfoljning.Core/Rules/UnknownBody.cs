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

    private static readonly string[] separators = [",", ";", "/", " - ", " och ", " "];

    public static IEnumerable<Diagnostic> Check(RuleContext context) => context.Bound.KnowsBodies ? Find(context) : [];

    private static IEnumerable<Diagnostic> Find(RuleContext context)
    {
        var register = context.FollowUp.Register;
        foreach (var (_, _, _, origin) in context.Assignments)
        {
            foreach (var key in keys)
            {
                foreach (var named in origin.PlacedTexts(key))
                {
                    if (!Register.Groups.Contains(named.Text) && register.Find(named.Text) is null) yield return Report(register, named.Text, named.Whole, allowsGroups: true);
                }
            }
            foreach (var decision in origin.Items("beslut").Where(decision => decision.Text("organ") is { } id && register.Find(id) is null))
                yield return Report(register, decision.Text("organ")!, decision.Value("organ"), allowsGroups: false);
            foreach (var reports in origin.Inner("uppföljning")?.Inners().Select(entry => entry.Inner("rapporter")).OfType<Origin>() ?? [])
            {
                foreach (var id in reports.Keys.Where(id => id.Trim().Length > 0 && register.Find(id) is null))
                    yield return Report(register, id, reports.Key(id), allowsGroups: false);
            }
        }
    }

    private static Diagnostic Report(Register register, string id, Location place, bool allowsGroups) =>
        new(Codes.UnknownBody, place, $"organet \"{id}\" finns inte i organ.yaml", Help(register, id, allowsGroups));

    private static string Help(Register register, string id, bool allowsGroups)
    {
        if (register.Bodies.FirstOrDefault(body => body.FormerNames.Contains(id, StringComparer.OrdinalIgnoreCase)) is { } renamed) return $"heter nu {renamed.Name}: skriv {renamed.Id}";
        if (register.Bodies.FirstOrDefault(body => IsCalled(body, id)) is { } named) return $"skriv organets id: {named.Id}";
        if (!allowsGroups && Register.Groups.Contains(id)) return $"skriv ett organ; {id} går bara under ansvariga och berörda";
        if (allowsGroups && IdsIn(register, id) is { Count: > 1 } ids) return $"skriv en lista: [{string.Join(", ", ids)}]";
        var known = register.Bodies.Select(body => body.Id).Concat(allowsGroups ? Register.Groups : []);
        if (Suggestion.Nearest(id, known) is { } near) return $"menade du \"{near}\"?";
        return NearestByName(register, id) is { } body ? $"menade du {body.Name}? skriv i så fall {body.Id}" : "rätta id:t, eller lägg till organet i data/organ.yaml";
    }

    /// <summary>The ids that were written as one text; none where it is something else.</summary>
    private static List<string> IdsIn(Register register, string text)
    {
        List<string> parts = [.. text.Split(separators, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)];
        return parts.All(part => Register.Groups.Contains(part) || register.Find(part) is not null) ? parts : [];
    }

    private static bool IsCalled(Body body, string name) =>
        string.Equals(body.Name, name, StringComparison.OrdinalIgnoreCase) || string.Equals(body.Abbreviation, name, StringComparison.OrdinalIgnoreCase);

    private static Body? NearestByName(Register register, string name)
    {
        var near = Suggestion.Nearest(name, register.Bodies.SelectMany(body => body.FormerNames.Prepend(body.Name)));
        return near is null ? null : register.Bodies.First(body => body.Name == near || body.FormerNames.Contains(near));
    }
}
