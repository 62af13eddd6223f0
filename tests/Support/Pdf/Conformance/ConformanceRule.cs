namespace Uppfoljning.Tests.Support.Pdf.Conformance;

/// <summary>A check, and the rules that it is for: clause and number in the profile, as <c>UA 7.1 t3</c> (PDF/UA-1) and <c>A 6.1.2 t1</c> (PDF/A-2a).</summary>
/// <remarks>
/// <see cref="Absent"/> is what the rules are about where no file of this project has any of it: then it is the absence that is checked.
/// <see cref="Faults"/> gives a line for each thing that breaks them.
/// </remarks>
public sealed record ConformanceRule(string[] Ids, string? Absent, Func<CheckedPdf, IEnumerable<string>> Faults)
{
    /// <summary>Rules are separated by commas; a number alone is another of the clause before it: <c>A 6.1.6 t1, t2</c>.</summary>
    public static ConformanceRule Checked(string ids, Func<CheckedPdf, IEnumerable<string>> faults) => new(Split(ids), null, faults);

    /// <summary>A rule that holds where a condition does.</summary>
    public static ConformanceRule Holds(string ids, string otherwise, Func<CheckedPdf, bool> condition) =>
        new(Split(ids), null, file => condition(file) ? [] : [otherwise]);

    public static ConformanceRule None(string ids, string what, Func<CheckedPdf, bool> isAbsent) =>
        new(Split(ids), what, file => isAbsent(file) ? [] : [$"filen har {what}"]);

    private static string[] Split(string ids)
    {
        var result = new List<string>();
        foreach (var id in ids.Split(", "))
            result.Add(id.Contains(' ', StringComparison.Ordinal) ? id : $"{result[^1][..result[^1].LastIndexOf(' ')]} {id}");
        return [.. result];
    }
}
