using FsCheck;
using FsCheck.Fluent;
using Uppfoljning.Core.Text;

namespace Uppfoljning.Core.Tests.Text;

public sealed class SourceFileTest
{
    [Fact]
    public void Places_count_from_one_and_in_UTF16_units()
    {
        var source = new SourceFile("a", "åä\r\n\U0001F600b\n");

        Assert.Equal(new LinePosition(1, 1), source.PositionAt(0));
        Assert.Equal(new LinePosition(2, 3), source.PositionAt(6));
        Assert.Equal("åä", source.LineText(1));
        Assert.Equal("", source.LineText(3));
    }

    [Fact]
    public void Offset_and_place_are_each_others_inverse() =>
        Prop.ForAll<NonNull<string>, PositiveInt>((text, number) =>
        {
            var source = new SourceFile("a", text.Get);
            var offset = number.Get % (text.Get.Length + 1);
            var place = source.PositionAt(offset);
            return source.OffsetAt(place.Line, place.Column) == offset;
        }).QuickCheckThrowOnFailure();
}
