using System.Text.RegularExpressions;
using Uppfoljning.Core.Reports.Templates;
using Uppfoljning.Scriban;
using Uppfoljning.Scriban.Runtime;

namespace Uppfoljning.Core.Tests.Reports.Manual;

/// <summary>The manual has every function that a template can call, and each does what its row shows.</summary>
public sealed partial class FunctionTablesTest : IDisposable
{
    private const string Own = "Våra egna funktioner", BuiltIn = "Språkets funktioner", Refused = "Vad som inte går";

    private readonly ManualExamples examples = new();

    public void Dispose() => examples.Dispose();

    /// <summary>A row has no room for a line break, and shows a blank for it.</summary>
    [Theory]
    [InlineData(Own)]
    [InlineData(BuiltIn)]
    public void Every_row_prints_what_it_shows(string heading) => Assert.All(TemplateManual.Rows(heading), row =>
        Assert.Equal(row.Result.Trim(), examples.RunText($"{{{{ {Code(row)} }}}}").Trim().Replace('\n', ' ')));

    [Fact]
    public void Every_function_of_ours_has_a_row() =>
        Assert.Equal(TemplateFunctions.For(ExampleReports.Own.Register).Keys, TemplateManual.Rows(Own).Select(row => row.Code.Split(' ')[0]));

    [Fact]
    public void Every_function_of_the_language_has_a_row_or_is_told_to_be_refused()
    {
        var functions = Functions().ToList();
        var shown = TemplateManual.Rows(BuiltIn).Select(row => FirstIn(row.Code, functions)).OfType<string>().ToHashSet();
        var refused = RefusedCode(functions).Select(code => FirstIn(code, functions)!).ToList();

        Assert.Equal(functions.Order(StringComparer.Ordinal), shown.Concat(refused).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_function_that_is_told_to_be_refused_is()
    {
        var refused = RefusedCode([.. Functions()]).ToList();

        Assert.NotEmpty(refused);
        Assert.All(refused, code => Assert.Contains("får inte användas här", examples.RunText($"{{{{ {code} }}}}"), StringComparison.Ordinal));
    }

    /// <summary>The signs of dates are shown by themselves.</summary>
    private static string Code(ManualRow row) => row.Code[0] == '%' ? $"date.parse_to_string \"2023-08-01\" \"{row.Code}\"" : row.Code;

    private static IEnumerable<string> Functions() => new TemplateContext { AutoEscape = true }.BuiltinObject
        .SelectMany(entry => entry.Value is ScriptObject group ? group.Keys.Select(name => $"{entry.Key}.{name}") : [entry.Key]);

    private static IEnumerable<string> RefusedCode(IReadOnlyList<string> functions) =>
        InlineCode().Matches(TemplateManual.Section(Refused)).Select(match => match.Groups[1].Value).Where(code => FirstIn(code, functions) is not null);

    /// <summary>The function that stands first; the others only help to show what it does.</summary>
    private static string? FirstIn(string code, IReadOnlyList<string> functions) =>
        Name().Matches(code).Select(match => match.Value).FirstOrDefault(functions.Contains);

    [GeneratedRegex(@"[\w.]+")]
    private static partial Regex Name();

    [GeneratedRegex("(?<!`)`([^`\n]+)`(?!`)")]
    private static partial Regex InlineCode();
}
