using System.Collections.Immutable;
using Uppfoljning.Core.Diagnostics;
using Uppfoljning.Core.Model;
using Uppfoljning.Core.Yaml;

namespace Uppfoljning.Core.Binding;

/// <summary>organ.yaml.</summary>
internal static class RegisterBinder
{
    /// <summary>Who gives the assignments, where the register does not say (format.md).</summary>
    public const string DefaultCouncil = "kommunfullmäktige";

    public static Part<Register> Bind(YamlFile file, Origins origins)
    {
        var reader = new MappingReader(file.Root);
        var bodies = reader.Items("organ").Select((item, i) => origins.Add(BindBody(item), file.Source, item.Mapping!, $"organ[{i}]")).ToImmutableArray();
        var register = new Register(reader.Text("kommun"), reader.TextOrNull("fullmäktige") ?? DefaultCouncil, bodies);
        if (file.Root is not null) origins.Add(register, file.Source, file.Root);
        return new Part<Register>(register, [.. ShapeChecker.Check(file, FileShapes.Register), .. CheckIds(bodies, origins), .. CheckTimes(bodies, origins)]);
    }

    /// <summary>Whether every body's id could be read.</summary>
    public static bool KnowsBodies(YamlFile? file) =>
        file?.Root?.Find("organ")?.Value is YamlSequence list
        && list.Items.All(item => item is YamlMapping body && body.Find("id")?.Value is YamlScalar { IsEmpty: false });

    private static Body BindBody(MappingReader body) => new(
        body.Text("id"),
        body.Text("namn"),
        Words.Parse<BodyKind>(Words.BodyKinds, body.TextOrNull("typ")),
        body.TextOrNull("förkortning"),
        body.Texts("tidigare"),
        body.Month("från"),
        body.Month("till"));

    private static IEnumerable<Diagnostic> CheckIds(ImmutableArray<Body> bodies, Origins origins)
    {
        var seen = new Dictionary<string, Body>(StringComparer.OrdinalIgnoreCase);
        foreach (var body in bodies.Where(body => body.Id.Length > 0))
        {
            if (Register.Groups.Contains(body.Id))
                yield return new Diagnostic(Codes.NotAnId, origins.Of(body)!.Value("id"), $"\"{body.Id}\" är upptaget: det betyder alla av ett slag", "välj ett annat id");
            if (seen.TryAdd(body.Id, body)) continue;
            yield return new Diagnostic(Codes.RepeatedInList, origins.Of(body)!.Value("id"), $"id \"{body.Id}\" finns redan i registret", "varje organ har ett eget id; stora och små bokstäver räknas som samma")
            {
                Related = [new RelatedPlace(origins.Of(seen[body.Id])!.Value("id"), "här står det första gången")],
            };
        }
    }

    private static IEnumerable<Diagnostic> CheckTimes(ImmutableArray<Body> bodies, Origins origins) =>
        from body in bodies
        where body.Until < body.From
        select new Diagnostic(Codes.WrongOrderInTime, origins.Of(body)!.Value("till"), $"organet upphör ({body.Until}) innan det börjar ({body.From})", "byt plats på månaderna eller rätta den ena");
}
