namespace Uppfoljning.Cli.Tests.Browser;

/// <summary>The tests that share one browser and the reports that it shows.</summary>
[CollectionDefinition(Name)]
public sealed class BrowserTests : ICollectionFixture<PublishedReports>
{
    public const string Name = "I en webbläsare";
}
