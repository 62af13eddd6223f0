using Uppfoljning.Core.Model;
using Uppfoljning.Core.Text;

namespace Uppfoljning.Core.Statistics;

/// <summary>What something was in the nearest earlier period in which it had a status.</summary>
public sealed record EarlierStatus(Month Period, Status Status)
{
    /// <summary>Whether the status is another now. What has none now has not changed.</summary>
    public bool DiffersFrom(Status? now) => now is not null && now.Id != Status.Id;
}
