using Uppfoljning.Core.Diagnostics;
using Uppfoljning.Core.Reports.Templates;
using Uppfoljning.Core.Text;
using Uppfoljning.Core.Yaml;

namespace Uppfoljning.Core.Reports.Themes;

/// <summary>Where in tema.yaml a value is set; the start of the file for one that the built-in theme gave.</summary>
internal static class ThemePlace
{
    public static Location Of(SourceFile source, YamlMapping root, string group, string key) =>
        (root.Find(group)?.Value as YamlMapping)?.Find(key) is { } entry
            ? new Location(source, entry.Value.Span, $"{group}.{key}")
            : Location.StartOf(source);

    /// <summary>The first value that is the text; null where the theme does not hold it, as one that came with the program.</summary>
    public static Location? OfText(TemplateStore templates, string text)
    {
        var source = templates.Find(ThemeReader.FileName)!.Source;
        return YamlReader.Read(source).Root is { } root && root.Scalars().FirstOrDefault(scalar => scalar.Text == text) is { } found ? new Location(source, found.Span) : null;
    }
}
