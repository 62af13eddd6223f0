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

    public static Diagnosed<Register> Bind(YamlFile file, Origins origins)
    {
        var reader = new MappingReader(file.Root);
        ImmutableArray<Origin> items = file.Root is { } root ? [.. new Origin(file.Source, root).Items("organ")] : [];
        var bodies = items.Select(item => origins.Add(BindBody(new MappingReader(item.Mapping)), item)).ToImmutableArray();
        var register = new Register(reader.Text("kommun"), reader.TextOrNull("fullmäktige") ?? DefaultCouncil, bodies);
        return new Diagnosed<Register>(register, [.. ShapeChecker.Check(file, FileShapes.Register), .. CheckIds(items), .. CheckTimes(bodies, origins)]);
    }

    /// <summary>Whether every body's id could be read.</summary>
    public static bool KnowsBodies(YamlFile? file) => Ids.AreReadable(file?.Root?.Find("organ")?.Value);

    private static Body BindBody(MappingReader body) => new(
        body.Text("id"),
        body.Text("namn"),
        Words.Parse<BodyKind>(Words.BodyKinds, body.TextOrNull("typ")),
        body.TextOrNull("förkortning"),
        body.Texts("tidigare"),
        body.Month("från"),
        body.Month("till"));

    private static IEnumerable<Diagnostic> CheckIds(ImmutableArray<Origin> items) =>
        Ids.FindTaken(items, Register.Groups, "det betyder alla av ett slag")
            .Concat(Ids.FindRepeated(items, StringComparer.OrdinalIgnoreCase, "registret", "varje organ har ett eget id; stora och små bokstäver räknas som samma"));

    private static IEnumerable<Diagnostic> CheckTimes(ImmutableArray<Body> bodies, Origins origins) =>
        from body in bodies
        where body.Until < body.From
        select new Diagnostic(Codes.WrongOrderInTime, origins.Of(body)!.Value("till"), $"organet upphör ({body.Until}) innan det börjar ({body.From})", "byt plats på månaderna eller rätta den ena");
}
