using System.Reflection;
using Uppfoljning.Core.Diagnostics;

namespace Uppfoljning.Core.Tests.Diagnostics;

/// <summary>Every code is given by some test: those about what is read by an annotated case, the others by a test that names them.</summary>
public sealed class CodeCoverageTest
{
    /// <summary>Codes about what is read that no folder of files can give, and where they are tested.</summary>
    private static readonly Dictionary<DiagnosticCode, string> withoutCase = new()
    {
        [Codes.TooManyFiles] = "there would be 100,000 files: ManyFilesTest",
    };

    private static readonly string cases = string.Concat(
        Directory.GetFiles(ProjectFiles.At("tests", "Uppfoljning.Core.Tests", "Cases"), "diagnoser.verified.txt", SearchOption.AllDirectories).Select(File.ReadAllText));

    private static readonly string tests = string.Concat(
        Directory.GetFiles(ProjectFiles.At("tests"), "*Test.cs", SearchOption.AllDirectories).Where(file => Path.GetFileName(file) is not "CodeCoverageTest.cs" and not "ExplanationsTest.cs").Select(File.ReadAllText));

    public static TheoryData<string> AboutWhatIsRead => [.. Codes.All.Where(IsAboutWhatIsRead).Select(code => code.Id)];

    public static TheoryData<string> Others => [.. Codes.All.Where(code => !IsAboutWhatIsRead(code) || withoutCase.ContainsKey(code)).Select(code => code.Id)];

    [Theory]
    [MemberData(nameof(AboutWhatIsRead))]
    public void A_code_about_what_is_read_has_an_annotated_case(string id) =>
        Assert.True(cases.Contains($" {id}: ", StringComparison.Ordinal) != withoutCase.ContainsKey(Codes.Find(id)!), id);

    [Theory]
    [MemberData(nameof(Others))]
    public void Another_code_is_named_by_a_test(string id) =>
        Assert.True(tests.Contains(id, StringComparison.Ordinal) || tests.Contains($"{nameof(Codes)}.{NameOf(id)}", StringComparison.Ordinal), id);

    private static bool IsAboutWhatIsRead(DiagnosticCode code) => code.Family is >= '1' and <= '4';

    private static string NameOf(string id) =>
        typeof(Codes).GetFields(BindingFlags.Public | BindingFlags.Static).Single(field => field.GetValue(null) is DiagnosticCode code && code.Id == id).Name;
}
