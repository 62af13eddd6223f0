using Uppfoljning.Core.Model;

namespace Uppfoljning.Core.Statistics;

/// <summary>How many have a status.</summary>
public sealed record StatusCount(Status Status, int Count);
