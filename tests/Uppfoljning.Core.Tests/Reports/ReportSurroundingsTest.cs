using Uppfoljning.Core.Binding;
using Uppfoljning.Core.Reports;
using Uppfoljning.Core.Text;
using Uppfoljning.Core.Yaml;

namespace Uppfoljning.Core.Tests.Reports;

/// <summary>Two plans that both list December: the earlier plan's comes before the later one's.</summary>
public sealed class ReportSurroundingsTest : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public ReportSurroundingsTest()
    {
        Directory.CreateDirectory(folder.At("data", "a-den-senare"));
        Directory.CreateDirectory(folder.At("data", "b-den-tidigare"));
        File.WriteAllText(folder.At("data", "organ.yaml"), "format: uppf/1\nkommun: Granby\norgan:\n  - {id: KS, namn: Kommunstyrelsen, typ: nämnd}\n");
        File.WriteAllText(folder.At("data", "a-den-senare", "plan.yaml"), "format: uppf/1\nnamn: Den senare\nmålord: fokusmål\nperioder: {2022-12: Bokslut, 2023-04: April}\n");
        File.WriteAllText(folder.At("data", "b-den-tidigare", "plan.yaml"), "format: uppf/1\nnamn: Den tidigare\nmålord: fokusmål\nperioder: {2022-08: Augusti, 2022-12: Årsuppföljning}\n");
    }

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("b-den-tidigare", "2022-08", null, "b-den-tidigare 2022-12")]
    [InlineData("b-den-tidigare", "2022-12", "b-den-tidigare 2022-08", "a-den-senare 2022-12")]
    [InlineData("a-den-senare", "2022-12", "b-den-tidigare 2022-12", "a-den-senare 2023-04")]
    [InlineData("a-den-senare", "2023-04", "a-den-senare 2022-12", null)]
    public void Every_period_has_its_neighbours(string planId, string period, string? before, string? after)
    {
        var followUp = Binder.Bind(Repository.Read(folder.Path)).FollowUp;
        var plan = followUp.Plans.Single(known => known.Id == planId);

        var surroundings = ReportSurroundings.Of(followUp, plan, plan.FindPeriod(Month.Parse(period)!.Value)!, (_, _) => null);

        Assert.Equal((before, after), (Name(surroundings.Before), Name(surroundings.After)));
    }

    private static string? Name(NeighbouringPeriod? neighbour) => neighbour is null ? null : $"{neighbour.Plan.Id} {neighbour.Period.Id}";
}
