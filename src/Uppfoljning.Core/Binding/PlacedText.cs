using Uppfoljning.Core.Diagnostics;
using Uppfoljning.Core.Text;
using Uppfoljning.Core.Yaml;

namespace Uppfoljning.Core.Binding;

/// <summary>A text as the model has it, and where in the file any part of it was written.</summary>
public sealed class PlacedText(SourceFile source, YamlScalar scalar, string path)
{
    private ScalarPlaces? places;

    public string Text { get; } = scalar.Text.TrimEnd();

    public SourceFile Source => source;

    /// <summary>The place of the value as a whole.</summary>
    public Location Whole => new(source, scalar.Span, path);

    /// <summary>The place of a part of the text.</summary>
    public Location At(TextSpan part) => new(source, (places ??= ScalarPlaces.Of(source, scalar)).Find(part.Start, part.Length), path);
}
