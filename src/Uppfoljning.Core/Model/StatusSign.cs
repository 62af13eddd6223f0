namespace Uppfoljning.Core.Model;

/// <summary>A shape that tells statuses apart without colour.</summary>
public enum StatusSign
{
    Tick,
    Arrow,
    Clock,
    Cross,
    Dash,
}
