using System.Collections.Immutable;
using Uppfoljning.Core.Binding;
using Uppfoljning.Core.Reports.Themes;

namespace Uppfoljning.Core.Workflow.Schemas;

/// <summary>Every schema there is: of the files that people write, and then of those that the program writes.</summary>
public static class SchemaList
{
    public static ImmutableArray<Schema> All { get; } =
    [
        OfShape("organ", "Register", "kommunens nämnder och bolag (data/organ.yaml)", () => FileShapes.Register),
        OfShape("plan", "Plan", "en plan med perioder och statusar (plan.yaml)", () => FileShapes.Plan(statuses: null)),
        OfShape("mal", "Mål", "ett mål och dess uppföljning (mal.yaml)", () => PlanContext.Unknown.GoalShape),
        OfShape("uppdrag", "Uppdrag", "ett uppdrag och dess uppföljning (de andra filerna bredvid mal.yaml)", () => PlanContext.Unknown.AssignmentShape),
        OfShape("uppf", "Inställningar", "inställningar (data/uppf.yaml)", () => FileShapes.Settings),
        OfShape("tema", "Tema", "rapporternas utseende (templates/tema.yaml)", () => ThemeReader.Shape),
        Stored("rapport", "hela rapporten som data (rapport.json)"),
        Stored("manifest", "vad en rapport är gjord av och består av (manifest.json)"),
    ];

    /// <summary>The schema with a name; null where there is none.</summary>
    public static Schema? Find(string name) => All.FirstOrDefault(schema => schema.Name == name);

    private static Schema OfShape(string name, string title, string summary, Func<MapShape> shape) =>
        new(name, summary, () => ShapeSchema.Write(title, summary, shape()));

    /// <summary>A schema that is kept as it is printed: of a file that no shape describes.</summary>
    private static Schema Stored(string name, string summary) => new(name, summary, () =>
    {
        using var stored = typeof(SchemaList).Assembly.GetManifestResourceStream($"schemas/{name}.json")!;
        var bytes = new byte[stored.Length];
        stored.ReadExactly(bytes);
        return bytes;
    });
}
