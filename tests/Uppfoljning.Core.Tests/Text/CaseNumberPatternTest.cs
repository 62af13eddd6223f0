using System.Text.RegularExpressions;
using FsCheck;
using FsCheck.Fluent;
using Uppfoljning.Core.Text;

namespace Uppfoljning.Core.Tests.Text;

public sealed partial class CaseNumberPatternTest
{
    private static readonly CaseNumberPattern usual = new(null);

    [Theory]
    [InlineData("KSN-2020-123", true)]
    [InlineData("ÅÄÖ 2020/1", true)]
    [InlineData("K-2020-1", false)]
    [InlineData("KSNXYZ-2020-1", false)]
    [InlineData("KSN-2020-123456", false)]
    [InlineData("KSN-2020-", false)]
    [InlineData("ksn-2020-1", false)]
    [InlineData("", false)]
    public void The_usual_form(string text, bool expected) => Assert.Equal(expected, usual.IsMatch(text));

    /// <summary>The pattern as format.md gives it, over texts of the signs that it is about.</summary>
    [Fact]
    public void The_usual_form_is_that_of_the_format() =>
        Prop.ForAll(
            Gen.Elements("KSN", "KS", "K", "Å", "x", "-", " ", "/", "2020", "1", "12345").ListOf().Select(string.Concat).ToArbitrary(),
            text => usual.IsMatch(text) == Written().IsMatch(text)).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("Dnr KSN 2020/123", null, "KSN-2020-123")]
    [InlineData("ksn2020-123", null, "KSN-2020-123")]
    [InlineData("KSN-20-123", null, null)]
    [InlineData("2020-123", null, null)]
    [InlineData("KSN-2020-1, KSN-2020-2", null, null)]
    [InlineData("ks-2020-1", "^[A-Z]+ [0-9]{4}/[0-9]+$", "KS 2020/1")]
    [InlineData("ks-2020-1", "^Dnr", null)]
    public void What_was_meant_is_in_the_form_asked_for(string text, string? own, string? expected) =>
        Assert.Equal(expected, new CaseNumberPattern(own).Nearest(text));

    [GeneratedRegex(@"^[A-ZÅÄÖ]{2,5}[- ]\d{4}[-/]\d{1,5}$", RegexOptions.CultureInvariant)]
    private static partial Regex Written();
}
