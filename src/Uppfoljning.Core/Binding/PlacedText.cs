using Uppfoljning.Core.Diagnostics;
using Uppfoljning.Core.Text;
using Uppfoljning.Core.Yaml;

namespace Uppfoljning.Core.Binding;

/// <summary>A text as the model has it, and where in the file any part of it was written: under a key of a part of the file, or in its list.</summary>
public sealed class PlacedText(Origin part, string key, int? item, YamlScalar scalar)
{
    private ScalarPlaces? places;

    public string Text => scalar.Trimmed;

    public SourceFile Source => part.Source;

    /// <summary>The place of the value as a whole.</summary>
    public Location Whole => new(Source, scalar.Span, part.PathTo(key, item));

    /// <summary>The place of a stretch of the text.</summary>
    public Location At(TextSpan stretch) => new(Source, (places ??= ScalarPlaces.Of(Source, scalar)).Find(stretch.Start, stretch.Length), part.PathTo(key, item));
}
