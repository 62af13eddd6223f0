using System.Collections.Immutable;
using Uppfoljning.Core.Binding;
using Uppfoljning.Core.Diagnostics;
using Uppfoljning.Core.Model;
using Uppfoljning.Core.Rules.Waivers;

namespace Uppfoljning.Core.Rules;

/// <summary>How seriously a run takes what is found: what the project's settings say, whether advice is asked for, and what is waived.</summary>
public sealed class Policy
{
    private readonly Dictionary<DiagnosticCode, Severity?> levels;
    private readonly bool givesAdvice;
    private readonly ImmutableArray<Waiver> waivers;
    private readonly ILookup<(string, DiagnosticCode), Waiver> waiversByPlace;
    private readonly Bound? bound;

    /// <summary>How seriously a run of the project is taken.</summary>
    public Policy(Bound bound, bool givesAdvice, ImmutableArray<Waiver> waivers)
        : this(bound.FollowUp.Settings, givesAdvice, waivers) => this.bound = bound;

    private Policy(Settings settings, bool givesAdvice, ImmutableArray<Waiver> waivers)
    {
        levels = settings.RuleLevels
            .Select(rule => (Code: Codes.Find(rule.Code), Severity: SeverityOf(rule.Level)))
            .Where(rule => rule.Code is { Severity: not Severity.Error })
            .ToDictionary(rule => rule.Code!, rule => rule.Severity);
        this.givesAdvice = givesAdvice || settings.GivesAdvice;
        this.waivers = waivers;
        waiversByPlace = waivers.ToLookup(waiver => (waiver.Place.File.Path, waiver.Code));
    }

    /// <summary>A project's usual strictness: every code as it is, no advice, nothing waived.</summary>
    public static Policy Usual { get; } = new(Settings.None, givesAdvice: false, []);

    /// <summary>What the code counts as; null where it is off.</summary>
    public Severity? SeverityOf(DiagnosticCode code)
    {
        var severity = levels.TryGetValue(code, out var level) ? level : code.Severity;
        return severity == Severity.Advice && !givesAdvice ? null : severity;
    }

    /// <summary>What was found, with the severity that it has here; null where it is off or waived. Errors cannot be waived.</summary>
    public Diagnostic? Judge(Diagnostic diagnostic) => SeverityOf(diagnostic.Code) switch
    {
        null => null,
        Severity.Error => diagnostic with { Severity = Severity.Error },
        var severity => IsWaived(diagnostic) ? null : diagnostic with { Severity = severity.Value },
    };

    private bool IsWaived(Diagnostic diagnostic) =>
        diagnostic.Location is { } location && waiversByPlace[(location.File.Path, diagnostic.Code)].Any(waiver => waiver.Covers(diagnostic));

    /// <summary>Waivers that waive nothing of what was found. Those of rules that did not run, or could not see all there is, are left in peace.</summary>
    /// <param name="found">Everything found, also what was waived.</param>
    /// <param name="hasRun">Whether the rules of a code have run as far as they go.</param>
    public IEnumerable<Diagnostic> UnusedWaivers(IEnumerable<Diagnostic> found, Func<DiagnosticCode, bool> hasRun)
    {
        if (waivers.IsEmpty) return [];
        var places = found.Where(diagnostic => diagnostic.Location is not null).ToLookup(diagnostic => (diagnostic.Location!.File.Path, diagnostic.Code));
        var faulty = found.Where(diagnostic => SeverityOf(diagnostic.Code) == Severity.Error).Select(diagnostic => diagnostic.Location?.File.Path).ToHashSet(StringComparer.Ordinal);
        return
            from waiver in waivers
            let severity = SeverityOf(waiver.Code)
            where severity is not null && hasRun(waiver.Code)
            where severity == Severity.Error || !(places[(waiver.Place.File.Path, waiver.Code)].Any(waiver.Covers) || faulty.Contains(waiver.Place.File.Path) || IsUncertain(waiver))
            select severity == Severity.Error
                ? new Diagnostic(Codes.UnusedWaiver, waiver.Place, $"{waiver.Code} är ett fel, och fel kan inte tillåtas", "rätta felet och ta bort kommentaren")
                : new Diagnostic(Codes.UnusedWaiver, waiver.Place, $"det finns ingen {waiver.Code} här att tillåta", "ta bort kommentaren, eller flytta den till raden ovanför det som ska tillåtas");
    }

    /// <summary>Whether what the waiver is about is out of sight: in the register or in the plan, which could not be read.</summary>
    private bool IsUncertain(Waiver waiver) => bound is not null
        && ((waiver.Code == Codes.BodyReportMissing && !bound.KnowsBodies)
            || (waiver.Code.IsAcrossFiles && PlanOf(waiver) is { } plan && !(bound.KnowsPeriods(plan) && bound.KnowsStatuses(plan))));

    private Plan? PlanOf(Waiver waiver) =>
        waiver.Place.File.Path.Split('/') is [_, var folder, _, ..] ? bound!.FollowUp.Plans.FirstOrDefault(plan => plan.Id == folder) : null;

    private static Severity? SeverityOf(string level) => Words.RuleLevels.IndexOf(level) switch
    {
        0 => Severity.Error,
        1 => Severity.Warning,
        2 => Severity.Advice,
        _ => null,
    };
}
