using Uppfoljning.Core.Binding;
using Uppfoljning.Core.Reports.Themes;
using Uppfoljning.Core.Workflow.Schemas;
using Uppfoljning.Core.Yaml;
using Uppfoljning.Tests.Support.Json;

namespace Uppfoljning.Core.Tests.Workflow.Schemas;

/// <summary>The schemas of the files that people write, beside the shapes that they are made from. The shapes know nothing of a plan.</summary>
internal static class FileSchemas
{
    public static readonly (string Name, MapShape Shape)[] All =
    [
        ("organ", FileShapes.Register), ("plan", FileShapes.Plan(null)), ("mal", FileShapes.Goal(PlanContext.Unknown)),
        ("uppdrag", FileShapes.Assignment(PlanContext.Unknown)), ("uppf", FileShapes.Settings), ("tema", ThemeReader.Shape),
    ];

    private static readonly Dictionary<string, SchemaCheck> checks = All.ToDictionary(file => file.Name, file => new SchemaCheck(SchemaList.Find(file.Name)!.Write()));

    public static string NameOf(RepositoryFileKind kind) => kind switch
    {
        RepositoryFileKind.Register => "organ",
        RepositoryFileKind.Settings => "uppf",
        RepositoryFileKind.Plan => "plan",
        RepositoryFileKind.Goal => "mal",
        _ => "uppdrag",
    };

    public static MapShape ShapeOf(string name) => All.Single(file => file.Name == name).Shape;

    public static List<string> Faults(string name, string yaml) => checks[name].Faults(YamlAsJson.Read(yaml));
}
