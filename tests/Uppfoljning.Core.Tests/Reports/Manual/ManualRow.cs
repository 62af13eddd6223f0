namespace Uppfoljning.Core.Tests.Reports.Manual;

/// <summary>A row of the manual's tables of functions: what one writes, and what that prints.</summary>
internal sealed record ManualRow(string Code, string Result);
