using FsCheck;
using FsCheck.Fluent;
using Uppfoljning.Core.Text;

namespace Uppfoljning.Core.Tests.Text;

public sealed class SwedishOrderTest
{
    [Fact]
    public void Letters_stand_in_the_Swedish_alphabet_and_numbers_by_size()
    {
        string[] expected = ["2", "10", "Ek", "Éva", "uppdrag-2", "uppdrag-10", "Zorn", "Åsa", "Ärla", "Ödla"];

        Assert.Equal(expected, expected.Reverse().Order(SwedishOrder.Instance));
    }

    [Fact]
    public void Order_is_an_order() =>
        Prop.ForAll<string, string, string>((a, b, c) =>
        {
            var (ab, bc, ac) = (Sign(a, b), Sign(b, c), Sign(a, c));
            return Sign(b, a) == -ab && (ab == 0) == (a == b) && !(ab < 0 && bc < 0 && ac >= 0);
        }).QuickCheckThrowOnFailure();

    private static int Sign(string? a, string? b) => Math.Sign(SwedishOrder.Instance.Compare(a, b));
}
