using Uppfoljning.Core.Model;
using Uppfoljning.Core.Reports;

namespace Uppfoljning.Core.Tests.Reports;

public sealed class BodyAddressesTest
{
    [Theory]
    [InlineData("KS", "organ/ks.html")]
    [InlineData("ÄLN", "organ/aln.html")]
    [InlineData("ALN", "organ/aln-2.html")]
    [InlineData("CON", "organ/con-2.html")]
    public void A_body_has_an_address_of_its_own_that_every_system_has_room_for(string id, string address)
    {
        var register = new Register("Granby", "kommunfullmäktige", [Body("KS"), Body("ÄLN"), Body("ALN"), Body("CON")]);

        Assert.Equal(address, new BodyAddresses(register).Of(register.Find(id)!));
    }

    private static Body Body(string id) => new(id, id, BodyKind.Committee, null, [], null, null);
}
