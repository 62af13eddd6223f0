using Uppfoljning.Core.Binding;
using Uppfoljning.Core.Yaml;

namespace Uppfoljning.Core.Workflow.Formatting;

/// <summary>The tables that tell the order of keys. What a plan lists changes nothing in them.</summary>
internal static class CanonicalShapes
{
    private static readonly MapShape plan = FileShapes.Plan(null);

    public static MapShape Of(RepositoryFileKind kind) => kind switch
    {
        RepositoryFileKind.Register => FileShapes.Register,
        RepositoryFileKind.Settings => FileShapes.Settings,
        RepositoryFileKind.Plan => plan,
        RepositoryFileKind.Goal => PlanContext.Unknown.GoalShape,
        _ => PlanContext.Unknown.AssignmentShape,
    };
}
