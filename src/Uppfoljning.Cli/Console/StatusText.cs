using System.Globalization;
using Spectre.Console;
using Uppfoljning.Core.Reports;

namespace Uppfoljning.Cli.Console;

/// <summary>Counts for people: a table of statuses per goal or body, and the short count of each and of the whole.</summary>
internal static class StatusText
{
    /// <summary>Columns of a terminal that is not told to be narrower; the same wherever the output goes.</summary>
    private const int Width = 100;

    public static void Write(TextWriter output, Report report, bool isByBody)
    {
        output.WriteLine($"{report.Plan.Name}, {report.Period.Id} {report.Period.Name}");
        if (isByBody) WriteBodies(output, report);
        else foreach (var goal in report.Goals) WriteGoal(output, goal);
        output.WriteLine();
        output.WriteLine($"Totalt: {report.ShortCount}");
    }

    private static void WriteGoal(TextWriter output, ReportGoal goal)
    {
        output.WriteLine();
        output.WriteLine($"{goal.Goal.Number}. {goal.Goal.Name}: {goal.ShortCount}");
        var table = NewTable();
        table.AddColumn("Status");
        table.AddColumn(new TableColumn("Antal").RightAligned());
        foreach (var count in goal.Tally.Counts) table.AddRow(Markup.Escape(count.Status.Label), Number(count.Count));
        if (goal.Tally.Missing > 0) table.AddRow(StandingWords.MissingLabel, Number(goal.Tally.Missing));
        table.AddRow("Summa", Number(goal.Tally.Total));
        Print(output, table);
    }

    private static void WriteBodies(TextWriter output, Report report)
    {
        output.WriteLine();
        var table = NewTable();
        table.AddColumn("Organ");
        table.AddColumn(new TableColumn("Antal").RightAligned());
        table.AddColumn("Status");
        foreach (var body in report.Bodies) table.AddRow(Markup.Escape(body.Body.Name), Number(body.Tally.Total), Markup.Escape(body.ShortCount));
        Print(output, table);
    }

    private static Table NewTable() => new() { Border = TableBorder.Simple };

    private static void Print(TextWriter output, Table table)
    {
        var lines = new StringWriter(CultureInfo.InvariantCulture);
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Ansi = AnsiSupport.No, ColorSystem = ColorSystemSupport.NoColors, Out = new AnsiConsoleOutput(lines) });
        console.Profile.Width = Width;
        console.Profile.Capabilities.Unicode = true;
        console.Write(table);
        foreach (var line in lines.ToString().Split('\n').Select(line => line.TrimEnd()).Where(line => line.Length > 0)) output.WriteLine(line);
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
