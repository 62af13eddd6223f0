using Uppfoljning.Core.Text;

namespace Uppfoljning.Core.Tests.Text;

public sealed class WindowsNamesTest
{
    [Theory]
    [InlineData("con", true)]
    [InlineData("NUL", true)]
    [InlineData("com9", true)]
    [InlineData("com10", false)]
    [InlineData("konsult", false)]
    public void Names_of_devices_are_refused(string name, bool isRefused) => Assert.Equal(isRefused, WindowsNames.IsRefused(name));
}
