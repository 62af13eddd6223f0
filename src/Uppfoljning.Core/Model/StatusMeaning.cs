namespace Uppfoljning.Core.Model;

/// <summary>What a status means, whatever a plan calls it; every rule goes by this.</summary>
public enum StatusMeaning
{
    Done,
    Ongoing,
    Late,
    Dropped,
}
