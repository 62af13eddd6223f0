namespace Uppfoljning.Scriban.Tests.Conformance;

/// <summary>
/// The engine against the suite of Scriban's own behaviour. The cases that differ are listed with their reason in
/// known-differences.txt: the list may only shrink.
/// </summary>
public sealed class ConformanceTests
{
    /// <summary>How many cases the suite has of each sort: a suite that has lost some proves nothing.</summary>
    private const int OutputCases = 382;
    private const int ErrorCases = 110;

    [FactWhereShared("scriban-cases")]
    public void Output_cases_render_byte_for_byte_except_the_listed() =>
        AssertOnlyKnownDifferences(isError: false, OutputCases, (suiteCase, actual) => actual == suiteCase.Expected);

    [FactWhereShared("scriban-cases")]
    public void Error_cases_point_at_the_same_places_except_the_listed() =>
        AssertOnlyKnownDifferences(isError: true, ErrorCases, (suiteCase, actual) => SuiteCase.PlacesIn(actual) == suiteCase.ExpectedPlaces);

    private static void AssertOnlyKnownDifferences(bool isError, int cases, Func<SuiteCase, string, bool> passes)
    {
        var known = ReadKnownDifferences();
        var broken = new List<string>();
        var mended = new List<string>();
        var suite = SuiteCase.ReadAll().Where(suiteCase => suiteCase.IsError == isError).ToList();
        Assert.Equal(cases, suite.Count);
        foreach (var suiteCase in suite)
        {
            var actual = SuiteRunner.Run(suiteCase);
            var passed = passes(suiteCase, actual);
            if (!passed && !known.Contains(suiteCase.Name)) broken.Add($"{suiteCase.Name}\n--- expected\n{suiteCase.Expected}\n--- actual\n{actual}");
            if (passed && known.Contains(suiteCase.Name)) mended.Add(suiteCase.Name);
        }

        Assert.True(broken.Count == 0, $"{broken.Count} cases differ:\n{string.Join("\n=====\n", broken)}");
        Assert.True(mended.Count == 0, $"These pass now; take them off the list:\n{string.Join('\n', mended)}");
    }

    private static HashSet<string> ReadKnownDifferences() =>
        [.. File.ReadLines(ProjectFiles.At("tests", "Uppfoljning.Scriban.Tests", "Conformance", "known-differences.txt"))
            .Where(line => line.Length > 0 && line[0] != '#')
            .Select(line => line.Split('\t')[0])];
}
