using Uppfoljning.Core.Binding;
using Uppfoljning.Core.Yaml;

namespace Uppfoljning.Core.Tests.Workflow.Formatting;

/// <summary>What a file says, for comparing: every text to the character; keys by name, and in their order where it is the author's own.</summary>
internal static class Trees
{
    public static MapShape ShapeOf(RepositoryFileKind kind)
    {
        var plan = new PlanContext(null, null, null, null);
        return kind switch
        {
            RepositoryFileKind.Register => FileShapes.Register,
            RepositoryFileKind.Settings => FileShapes.Settings,
            RepositoryFileKind.Plan => FileShapes.Plan(null),
            RepositoryFileKind.Goal => FileShapes.Goal(plan),
            _ => FileShapes.Assignment(plan),
        };
    }

    public static string Print(YamlNode node, Shape? shape) => node switch
    {
        YamlScalar scalar => Quote(scalar.Text),
        YamlSequence sequence => $"[{string.Join(",", sequence.Items.Select(item => Print(item, (shape as ListShape)?.Item)))}]",
        YamlMapping mapping when TableOf(shape) is { } table => $"{{{string.Join(",", mapping.Entries.OrderBy(entry => entry.Key.Text, StringComparer.Ordinal).Select(entry => Print(entry, table.Find(entry.Key.Text)?.Shape)))}}}",
        YamlMapping mapping => $"{{{string.Join(",", mapping.Entries.Select(entry => Print(entry, (shape as KeyedShape)?.Value)))}}}",
        _ => throw new ArgumentException("No such node.", nameof(node)),
    };

    public static MapShape? TableOf(Shape? shape) => shape as MapShape ?? (shape as BriefOrFullShape)?.Full;

    private static string Print(YamlEntry entry, Shape? shape) => $"{Quote(entry.Key.Text)}:{Print(entry.Value, shape)}";

    private static string Quote(string text) => $"\"{text.Replace("\"", "\\\"", StringComparison.Ordinal)}\"";
}
