namespace Uppfoljning.Core.Model;

/// <summary>A colour of status, always shown together with sign and text.</summary>
public enum StatusColour
{
    Green,
    Yellow,
    Red,
    Blue,
    Grey,
}
