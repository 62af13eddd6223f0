using static Uppfoljning.Tests.Support.Pdf.Conformance.ConformanceRule;

namespace Uppfoljning.Tests.Support.Pdf.Conformance;

/// <summary>Tables: parts where they belong, rows of equal length, header cells that say what they are for.</summary>
public static class TableRules
{
    public static IReadOnlyList<ConformanceRule> All { get; } =
    [
        Checked("UA 7.2 t3", file => Kids(file, "Table", "TR", "THead", "TBody", "TFoot", "Caption")),
        Checked("UA 7.2 t4", file => Within(file, "TR", "Table", "THead", "TBody", "TFoot")),
        Checked("UA 7.2 t5", file => Within(file, "THead", "Table")),
        Checked("UA 7.2 t6", file => Within(file, "TBody", "Table")),
        Checked("UA 7.2 t7", file => Within(file, "TFoot", "Table")),
        Checked("UA 7.2 t8", file => Within(file, "TH", "TR")),
        Checked("UA 7.2 t9", file => Within(file, "TD", "TR")),
        Checked("UA 7.2 t10", file => Kids(file, "TR", "TH", "TD")),
        Checked("UA 7.2 t11", file => Tables(file, table => Count(table, "THead") > 1)),
        Checked("UA 7.2 t12", file => Tables(file, table => Count(table, "TFoot") > 1)),
        Checked("UA 7.2 t13", file => Tables(file, table => Count(table, "TFoot") > 0 && Count(table, "TBody") == 0)),
        Checked("UA 7.2 t14", file => Tables(file, table => Count(table, "THead") > 0 && Count(table, "TBody") == 0)),
        // Without row spans, rows of equal length are columns of equal length and cells that don't meet.
        Checked("UA 7.2 t15, t41, t42, t43", file => Tables(file, table => Rows(table).Select(row => row.Kids.Sum(cell => Span(file, cell))).Distinct().Count() > 1 || table.WithDescendants().Any(cell => cell.Attribute(file.Objects, "RowSpan") is not null))),
        Checked("UA 7.2 t16", file => Tables(file, table => table.Kids.FindIndex(kid => kid.Role == "Caption") is > 0 and var at && at < table.Kids.Count - 1)),
        Checked("UA 7.2 t36", file => Kids(file, "THead", "TR")),
        Checked("UA 7.2 t37", file => Kids(file, "TBody", "TR")),
        Checked("UA 7.2 t38", file => Kids(file, "TFoot", "TR")),
        Checked("UA 7.2 t39", file => Tables(file, table => Count(table, "Caption") > 1)),
        Checked("UA 7.5 t1, t2", file => file.Elements.Where(element => element.Role == "TH" && element.Attribute(file.Objects, "Scope") is not PdfName { Value: "Row" or "Column" or "Both" }).Select(element => $"TH {element.Reference.Number}")),
    ];

    /// <summary>Elements of a role with a kid that has none of the roles.</summary>
    public static IEnumerable<string> Kids(CheckedPdf file, string role, params string[] allowed) =>
        from element in file.Elements where element.Role == role from kid in element.Kids where !allowed.Contains(kid.Role) select $"{kid.Role} i {role} {element.Reference.Number}";

    /// <summary>Elements of a role within one that has none of the roles.</summary>
    public static IEnumerable<string> Within(CheckedPdf file, string role, params string[] allowed) =>
        from element in file.Elements where element.Role == role && !allowed.Contains(element.Parent?.Role) select $"{role} {element.Reference.Number} i {element.Parent?.Role}";

    private static IEnumerable<string> Tables(CheckedPdf file, Func<CheckedElement, bool> isFault) =>
        file.Elements.Where(element => element.Role == "Table" && isFault(element)).Select(element => $"Table {element.Reference.Number}");

    private static int Count(CheckedElement table, string role) => table.Kids.Count(kid => kid.Role == role);

    private static IEnumerable<CheckedElement> Rows(CheckedElement table) => table.Kids.SelectMany(kid => kid.Role == "TR" ? [kid] : kid.Kids.Where(row => row.Role == "TR"));

    private static int Span(CheckedPdf file, CheckedElement cell) => cell.Attribute(file.Objects, "ColSpan") is double span ? (int)span : 1;
}
