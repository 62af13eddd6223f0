using Uppfoljning.Core.Model;
using Uppfoljning.Core.Text;

namespace Uppfoljning.Core.Statistics;

/// <summary>
/// How an assignment stands in a period. Without a status it is missing. Since is set where the status is kept from an
/// earlier period; then there is no report of this period's own.
/// </summary>
public sealed record Standing(Assignment Assignment, Status? Status, Month? Since, AssignmentFollowUp? Report, EarlierStatus? Earlier)
{
    public bool IsMissing => Status is null;

    /// <summary>Whether it had another status before. What has none, now or before, has not changed.</summary>
    public bool IsChanged => Earlier?.DiffersFrom(Status) == true;
}
