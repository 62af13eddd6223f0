using Uppfoljning.Core.Text;

namespace Uppfoljning.Core.Yaml;

/// <summary>
/// Where each character of a scalar's text stands in the file, whatever YAML has done on the way: lines folded, indentation taken off,
/// escapes read, accents joined to their letters. Where that can't be followed exactly every place is the scalar itself.
/// </summary>
public sealed class ScalarPlaces
{
    private readonly TextSpan whole;
    private readonly WrittenText? written;

    private ScalarPlaces(TextSpan whole, WrittenText? written)
    {
        this.whole = whole;
        this.written = written;
    }

    public static ScalarPlaces Of(SourceFile source, YamlScalar scalar) =>
        new(scalar.Span, ScalarUnfolding.Read(source.Text, scalar.Span).Select(written => written.Composed().FitTo(scalar.Text)).FirstOrDefault(fit => fit is not null));

    /// <summary>Whether the place of each character is known.</summary>
    public bool IsExact => written is not null;

    /// <summary>The stretch of the file that holds a range of the text.</summary>
    public TextSpan Find(int start, int length)
    {
        if (written is null) return whole;
        if (length > 0) return TextSpan.FromBounds(written.StartOf(start), written.EndOf(start + length - 1));
        return start < written.Length ? new TextSpan(written.StartOf(start), 0) : new TextSpan(start > 0 ? written.EndOf(start - 1) : whole.Start, 0);
    }
}
