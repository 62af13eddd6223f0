using System.Collections.Immutable;
using Uppfoljning.Core.Binding;
using Uppfoljning.Core.Model;
using Uppfoljning.Core.Rules.Language.Reading;
using Uppfoljning.Core.Text;

namespace Uppfoljning.Core.Rules;

/// <summary>What a rule may look at. Asked are the periods that a command is about, checked whether or not anyone has reported for them.</summary>
public sealed record RuleContext(Bound Bound, ImmutableArray<(Plan Plan, Month Month)> Asked)
{
    private readonly HashSet<Plan> plansWithKnownStatuses = new(Bound.FollowUp.Plans.Where(Bound.KnowsStatuses), ReferenceEqualityComparer.Instance);
    private readonly Lazy<IReadOnlyList<RunningText>> runningTexts = new(() => Language.Reading.RunningTexts.Of(Bound));

    public FollowUp FollowUp => Bound.FollowUp;

    public Origins Origins => Bound.Origins;

    /// <summary>Every assignment with its plan and goal, and where it was written; those whose files could not be read are left out.</summary>
    public ImmutableArray<WrittenAssignment> Assignments { get; } =
        [.. from plan in Bound.FollowUp.Plans
            from goal in plan.Goals
            from assignment in goal.Assignments
            let origin = Bound.Origins.Of(assignment)
            where origin is not null
            select new WrittenAssignment(plan, goal, assignment, origin)];

    /// <summary>Whether the plan's statuses could be read, so that what its reports say can be understood.</summary>
    public bool KnowsStatuses(Plan plan) => plansWithKnownStatuses.Contains(plan);

    /// <summary>Whether all of the plan's periods could be read.</summary>
    public bool KnowsPeriods(Plan plan) => Bound.KnowsPeriods(plan);

    /// <summary>Every running text, found once for all the rules that read them.</summary>
    public IReadOnlyList<RunningText> RunningTexts => runningTexts.Value;

    /// <summary>The plan's periods for which reports are due: those for which there is any report, of a goal or an assignment, and those asked for.</summary>
    public ImmutableArray<Period> DuePeriods(Plan plan) =>
        [.. plan.Periods.Where(period => IsAskedFor(plan, period.Month) || plan.IsReportedOn(period.Month))];

    private bool IsAskedFor(Plan plan, Month month) => Asked.Any(asked => asked.Plan.Id == plan.Id && asked.Month == month);
}
