using System.Collections.Immutable;
using System.CommandLine;
using Uppfoljning.Core.Diagnostics;
using Uppfoljning.Core.Reports;
using Uppfoljning.Core.Text;

namespace Uppfoljning.Cli.Commands;

/// <summary>What a build is asked to make, beside which period it is about.</summary>
/// <param name="Selection">The forms and parts.</param>
/// <param name="Goal">The only goal; null for all.</param>
/// <param name="IsDraft">Whether pages are marked as a draft's.</param>
/// <param name="Date">The date on the cover; null for the period's month.</param>
internal sealed record BuildRequest(ReportSelection Selection, string? Goal, bool IsDraft, DateOnly? Date)
{
    public static Diagnosed<BuildRequest?> Of(ParseResult parsed)
    {
        if (Conflict(parsed) is { } conflict) return new Diagnosed<BuildRequest?>(null, [conflict]);
        var goal = parsed.GetValue(BuildOptions.Goal);
        var selection = new ReportSelection(Forms(parsed), Parts(parsed, goal))
        {
            HasFragments = parsed.GetValue(BuildOptions.Fragment),
            AttachesData = parsed.GetValue(BuildOptions.AttachData),
        };
        if (!selection.MakesAnything) return new Diagnosed<BuildRequest?>(null, [UsageFaults.New("med de valen blir det ingenting att göra", WhatThereIs(selection))]);
        var request = new BuildRequest(selection, goal, parsed.GetValue(BuildOptions.Draft), IsoDate.Parse(parsed.GetValue(BuildOptions.Date)));
        return new Diagnosed<BuildRequest?>(request, [.. IdleOptions.Find(parsed, selection)]);
    }

    private static string WhatThereIs(ReportSelection selection) => selection.Makes(ReportForm.Pdf)
        ? "översikten och organens sidor finns bara som html; lägg till --format html, eller välj --only goals eller --only report"
        : "den samlade rapporten finns bara som pdf; lägg till --format pdf, eller välj något annat efter --only";

    private static Diagnostic? Conflict(ParseResult parsed)
    {
        if (parsed.GetValue(BuildOptions.Date) is { } date && IsoDate.Parse(date) is null) return UsageFaults.New($"\"{date}\" är inte ett datum", "skriv --date ÅÅÅÅ-MM-DD, till exempel 2023-10-24");
        if (!parsed.GetValue(BuildOptions.All)) return null;
        if (parsed.GetValue(BuildOptions.Period) is not null) return UsageFaults.New("--all gör alla perioder, och --period bara en", "ta bort en av dem");
        return parsed.GetValue(BuildOptions.Goal) is null ? null : UsageFaults.New("--all gör alla planer, och --goal gäller ett mål i en av dem", "ta bort en av dem");
    }

    /// <summary>The data are of the whole: with only some parts they are made when they are asked for.</summary>
    private static ImmutableArray<ReportForm> Forms(ParseResult parsed)
    {
        if (parsed.GetValue(BuildOptions.Format) is { Length: > 0 } given) return [.. given.Select(FormOf).Distinct().Order()];
        var isPartial = parsed.GetValue(BuildOptions.Goal) is not null || parsed.GetValue(BuildOptions.Only) is { Length: > 0 };
        return isPartial ? ReportSelection.Usual.Forms.Remove(ReportForm.Data) : ReportSelection.Usual.Forms;
    }

    /// <summary>The overview and the joint PDF are of all goals: with one goal they are made when they are asked for.</summary>
    private static ImmutableArray<ReportPart> Parts(ParseResult parsed, string? goal) =>
        parsed.GetValue(BuildOptions.Only) is { Length: > 0 } given ? [.. given.Select(PartOf).Distinct().Order()]
        : goal is not null ? [ReportPart.Goals]
        : ReportSelection.Usual.Parts;

    private static ReportForm FormOf(string word) => word switch
    {
        "html" => ReportForm.Html,
        "pdf" => ReportForm.Pdf,
        "data" => ReportForm.Data,
        "summary" => ReportForm.Summary,
        _ => ReportForm.Docx,
    };

    private static ReportPart PartOf(string word) => word switch
    {
        "overview" => ReportPart.Overview,
        "goals" => ReportPart.Goals,
        "bodies" => ReportPart.Bodies,
        _ => ReportPart.Report,
    };
}
