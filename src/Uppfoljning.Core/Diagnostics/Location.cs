using Uppfoljning.Core.Text;

namespace Uppfoljning.Core.Diagnostics;

/// <summary>A place in a file. Path is the way of keys to it, such as <c>beslut[0].datum</c>, where there is one.</summary>
public sealed record Location(SourceFile File, TextSpan Span, string? Path = null)
{
    public LinePosition Start => File.PositionAt(Span.Start);

    public LinePosition End => File.PositionAt(Span.End);

    /// <summary>The very beginning of a file, 1:1, for what concerns the file as a whole.</summary>
    public static Location StartOf(SourceFile file) => new(file, new TextSpan(0, 0));
}
