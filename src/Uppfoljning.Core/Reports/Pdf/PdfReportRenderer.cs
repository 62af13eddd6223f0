using System.Collections.Immutable;
using Uppfoljning.Core.Diagnostics;
using Uppfoljning.Core.Model;
using Uppfoljning.Core.Reports.Templates;
using Uppfoljning.Core.Reports.Themes;
using Uppfoljning.Core.Reports.Views;
using Uppfoljning.Core.Text;
using Uppfoljning.Core.Yaml;
using Uppfoljning.Pdf;
using Uppfoljning.Scriban.Runtime;

namespace Uppfoljning.Core.Reports.Pdf;

/// <summary>A report as PDF: one file of all goals, and one of each.</summary>
public static class PdfReportRenderer
{
    public static Diagnosed<ImmutableArray<OutputFile>> Render(Report report, Theme theme, TemplateStore templates, Repository repository)
    {
        var fonts = ThemeFonts.Load(theme, templates);
        if (!fonts.Diagnostics.IsEmpty) return new Diagnosed<ImmutableArray<OutputFile>>([], fonts.Diagnostics);
        var faces = new PdfFontSet([.. fonts.Value.Select(font => new PdfFontFace(theme.Font.Family, font.IsBold, font.IsItalic, font.Bytes))]);
        try
        {
            var unknown = CharacterCheck.Check(repository, faces, theme.Font);
            if (!unknown.IsEmpty) return new Diagnosed<ImmutableArray<OutputFile>>([], unknown);
        }
        catch (PdfFontException fault)
        {
            return new Diagnosed<ImmutableArray<OutputFile>>([], [new Diagnostic(Codes.FontFault, null, EngineTone.Of(fault.Message), "byt typsnittets fil, eller rätta namnet i templates/tema.yaml")]);
        }
        var data = ReportView.Of(report, theme);
        var printer = new PdfPrinter(report, new TemplateSubjects(report, data), PdfStyles.Of(theme), faces, templates);
        var goals = (ScriptArray)data["mål"]!;

        // Each file is made by itself, so that they can be made at the same time.
        var jobs = new List<Func<Diagnosed<OutputFile?>>> { () => printer.Print($"rapport-{report.Period.Id}.pdf", "pdf/rapport.sbn-html", data, $"{report.Period.Name}, {report.Plan.Name}") };
        for (var i = 0; i < report.Goals.Length; i++)
        {
            var goal = report.Goals[i].Goal;
            var page = ReportView.ForGoal(data, goals[i]);
            jobs.Add(() => printer.Print($"{goal.Id}.pdf", "pdf/mal.sbn-html", page, GoalTitle(report, goal)));
        }
        var made = new Diagnosed<OutputFile?>[jobs.Count];
        Parallel.For(0, jobs.Count, i => made[i] = jobs[i]());
        return new Diagnosed<ImmutableArray<OutputFile>>([.. made.Select(file => file.Value).OfType<OutputFile>()], [.. made.SelectMany(file => file.Diagnostics)]);
    }

    /// <summary>Short enough for the running header: Fokusmål 1. Ekonomin och välfärden, Delårsuppföljning per augusti.</summary>
    private static string GoalTitle(Report report, Goal goal)
    {
        var name = goal.ShortName is { } shortName ? $". {shortName}" : "";
        return $"{Swedish.Capitalise(report.Plan.GoalWord.One)} {goal.Number}{name}, {report.Period.Name}";
    }
}
