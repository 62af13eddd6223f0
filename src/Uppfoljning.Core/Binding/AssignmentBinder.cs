using Uppfoljning.Core.Diagnostics;
using Uppfoljning.Core.Model;
using Uppfoljning.Core.Text;
using Uppfoljning.Core.Yaml;

namespace Uppfoljning.Core.Binding;

/// <summary>An assignment's file.</summary>
internal static class AssignmentBinder
{
    public static Diagnosed<Assignment> Bind(RepositoryFile file, PlanContext plan, Origins origins)
    {
        var reader = new MappingReader(file.Yaml.Root);
        var assignment = new Assignment(
            file.Name,
            reader.Text("typ"),
            reader.TextOrNull("nummer"),
            reader.Number("ordning"),
            reader.TextOrNull("från"),
            reader.TextOrNull("ursprung"),
            reader.Month("gäller-från"),
            reader.Month("gäller-till"),
            reader.Text("titel"),
            reader.TextOrNull("beskrivning"),
            reader.Texts("berörda"),
            reader.Texts("ansvariga"),
            [.. reader.Items("beslut").Select(Decision)],
            [.. from entry in reader.Entries("uppföljning")
                let month = Month.Parse(entry.Key.Text)
                where month is not null
                select FollowUp(month.Value, new MappingReader(entry.Value as YamlMapping))]);
        if (file.Yaml.Root is { } root) origins.Add(assignment, new Origin(file.Yaml.Source, root));
        return new Diagnosed<Assignment>(assignment, [.. ShapeChecker.Check(file.Yaml, plan.AssignmentShape), .. CheckWhole(assignment, file.Yaml, plan)]);
    }

    private static Decision Decision(MappingReader decision) => new(
        decision.Text("rubrik"),
        decision.TextOrNull("diarienummer"),
        decision.TextOrNull("organ"),
        decision.TextOrNull("paragraf"),
        decision.Dates("datum"));

    private static AssignmentFollowUp FollowUp(Month period, MappingReader entry) => new(
        period,
        entry.TextOrNull("status"),
        entry.TextOrNull("bedömning"),
        entry.TextOrNull("orsak"),
        entry.TextOrNull("åtgärd"),
        entry.TextOrNull("ny-tidplan"),
        [.. entry.Items("bilagor").Where(annex => !annex.IsStub).Select(annex => new Annex(annex.Text("titel"), annex.TextOrNull("nummer"), annex.TextOrNull("adress")))],
        [.. entry.Entries("rapporter").Where(report => !Stub.IsStub(report.Value)).Select(report => BodyReport(report.Key.Text, new MappingReader(report.Value as YamlMapping)))]);

    private static BodyReport BodyReport(string body, MappingReader report) => new(body, report.TextOrNull("status"), report.TextOrNull("bedömning"));

    /// <summary>What no single key can tell.</summary>
    private static IEnumerable<Diagnostic> CheckWhole(Assignment assignment, YamlFile file, PlanContext plan)
    {
        if (file.Root is not { } root) yield break;
        // A period that the plan lacks has been reported as that.
        if (assignment.ValidUntil < assignment.ValidFrom && Has(plan, assignment.ValidFrom) && Has(plan, assignment.ValidUntil) && root.Find("gäller-till") is { } until)
            yield return new Diagnostic(Codes.WrongOrderInTime, new Location(file.Source, until.Value.Span, "gäller-till"), $"uppdraget slutar gälla ({assignment.ValidUntil}) innan det börjar ({assignment.ValidFrom})", "byt plats på perioderna eller rätta den ena");
    }

    private static bool Has(PlanContext plan, Month? period) => plan.Periods is not { } periods || periods.Contains(period.ToString() ?? "");
}
