namespace Uppfoljning.Tests.Support.Pdf;

/// <summary>A stretch of text as it is drawn: where, in which tag (or none: an artifact), with its extent, and that without spaces last.</summary>
public sealed record DrawnText(int Page, int? Id, string Text, double X, double Y, double Width, double Ink, double Size, string Font)
{
    /// <summary>What kind of artifact it is by its subtype; null for content, and for an artifact without one.</summary>
    public string? Artifact { get; init; }

    /// <summary>In radians, rising to the right.</summary>
    public double Angle { get; init; }

    /// <summary>As #rrggbb.</summary>
    public string Color { get; init; } = "";
}

/// <summary>A rectangle as it is filled.</summary>
public sealed record DrawnRect(int Page, double X, double Y, double Width, double Height);
