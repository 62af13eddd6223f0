using System.Collections.Immutable;
using Uppfoljning.Core.Model;
using Uppfoljning.Core.Text;
using Uppfoljning.Core.Yaml;

namespace Uppfoljning.Core.Binding;

/// <summary>The parts of plan.yaml, each with its default.</summary>
internal static class PlanPartsBinder
{
    public static GoalWord GoalWord(MappingReader plan)
    {
        var full = plan.Inner("målord");
        if (full.Mapping is not null) return new(full.Text("ett"), full.Text("bestämd"), full.Text("flera"), full.TextOrNull("genus") != "n");
        return PlanDefaults.GoalWords.FirstOrDefault(word => word.One == plan.TextOrNull("målord")) ?? PlanDefaults.GoalWords[0];
    }

    /// <summary>In time order, also where the file has them otherwise (which is reported).</summary>
    public static ImmutableArray<Period> Periods(MappingReader plan) =>
        [.. from entry in plan.Entries("perioder")
            let month = Month.Parse(entry.Key.Text)
            where month is not null
            orderby entry.Key.Text // ÅÅÅÅ-MM, whose order as text is that of time
            select new Period(month.Value, (entry.Value as YamlScalar)?.Text ?? "")];

    public static ImmutableArray<Status> Statuses(MappingReader plan)
    {
        ImmutableArray<Status> given = [.. plan.Items("statusar").Select(Status)];
        return given.IsEmpty ? PlanDefaults.Statuses : given;
    }

    public static ImmutableArray<AssignmentKind> Kinds(MappingReader plan)
    {
        ImmutableArray<AssignmentKind> given =
            [.. plan.Items("typer").Select(kind => new AssignmentKind(kind.Text("id"), kind.Text("etikett"), kind.YesNo("räknas", otherwise: true)))];
        return given.IsEmpty ? PlanDefaults.Kinds : given;
    }

    /// <summary>The order asked for, else the usual one, as far as the plan has those statuses; the others last, in the legend's order.</summary>
    public static ImmutableArray<string> Order(ImmutableArray<string> given, ImmutableArray<string> usual, ImmutableArray<Status> statuses)
    {
        var ids = statuses.Select(status => status.Id).ToList();
        return [.. (given.IsEmpty ? usual : given).Where(ids.Contains).Concat(ids).Distinct()];
    }

    private static Status Status(MappingReader status) => new(
        status.Text("id"),
        Words.Parse<StatusMeaning>(Words.Meanings, status.TextOrNull("innebörd")),
        Words.Parse<StatusColour>(Words.Colours, status.TextOrNull("färg")),
        Words.Parse<StatusSign>(Words.Signs, status.TextOrNull("tecken")),
        status.Text("etikett"),
        status.TextOrNull("etikett-mål") ?? PlanDefaults.Statuses.FirstOrDefault(usual => usual.Id == status.Text("id"))?.GoalLabel,
        status.Text("förklaring"),
        Inflection(status.Inner("räkneord")),
        Inflection(status.Inner("kort")));

    private static Inflection Inflection(MappingReader words) => new(words.Text("ett"), words.Text("flera"));
}
