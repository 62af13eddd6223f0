using FsCheck;
using FsCheck.Fluent;
using Uppfoljning.Core.Text;

namespace Uppfoljning.Core.Tests.Text;

public sealed class NfcTest
{
    [Theory]
    [InlineData("A\u030A\u0308", "\u00C5\u0308")]
    [InlineData("ra\u0308ksmo\u0308rga\u030Asar", "r\u00E4ksm\u00F6rg\u00E5sar")]
    [InlineData("a\u0323\u0302", "\u1EAD")]
    [InlineData("a\u0302\u0323", "\u1EAD")]
    [InlineData("\u00E2\u0323", "\u1EAD")]
    [InlineData("u\u0308\u0301", "\u01D8")]
    [InlineData("u\u0301\u0308", "\u00FA\u0308")]
    [InlineData("q\u0308", "q\u0308")]
    [InlineData("\u0308a", "\u0308a")]
    [InlineData("a\u034F\u0308", "a\u034F\u0308")]
    [InlineData("\u212Bngstr\u00F6m, 5 \u2126, 300 \u212A", "\u00C5ngstr\u00F6m, 5 \u03A9, 300 K")]
    [InlineData("e\u0341", "\u00E9")]
    [InlineData("u\u0344", "\u01D8")]
    [InlineData("", "")]
    public void Letters_and_marks_become_one_where_Unicode_has_one(string text, string expected) => Assert.Equal(expected, Nfc.Compose(text));

    [Fact]
    public void What_is_composed_is_the_same_string()
    {
        const string Text = "r\u00E4ksm\u00F6rg\u00E5s \u2013 \u201Dcitat\u201D \U0001F600";

        Assert.Same(Text, Nfc.Compose(Text));
    }

    [Fact]
    public void Composing_again_changes_nothing() =>
        Prop.ForAll<string>(letters =>
        {
            var text = string.Concat((letters ?? "").Select(c => c % 3 == 0 ? (char)('\u0300' + c % 0x70) : (char)('A' + c % 60)));
            var composed = Nfc.Compose(text);
            return Nfc.Compose(composed) == composed && composed.Length <= text.Length * 2;
        }).QuickCheckThrowOnFailure();
}
