using Uppfoljning.Core.Binding;
using Uppfoljning.Core.Diagnostics;
using Uppfoljning.Core.Text;
using Uppfoljning.Core.Yaml;

namespace Uppfoljning.Core.Workflow.Formatting;

/// <summary>The canonical layout of a file (format.md): keys in order, two blanks of indentation, quotes where they are needed, comments where they stood.</summary>
public static class YamlLayout
{
    /// <summary>
    /// The file's text in its canonical layout, with line breaks of the kind that it has most of. Null where the file can't be read, and then the diagnostics
    /// say why; or where the new text would be read as something else, which is a fault of the program.
    /// </summary>
    public static Diagnosed<string?> Format(YamlFile file, RepositoryFileKind kind)
    {
        if (file.Root is null || file.Diagnostics.Any(diagnostic => diagnostic.Severity == Severity.Error)) return new Diagnosed<string?>(null, file.Diagnostics);
        var shape = CanonicalShapes.Of(kind);
        var plain = file.Source.Text.Contains('\r') ? YamlReader.Read(new SourceFile(file.Source.Path, file.Source.Text.Replace("\r\n", "\n", StringComparison.Ordinal))) : file;
        return Write(plain, shape) is { } text
            ? new Diagnosed<string?>(HasWindowsLines(file.Source.Text) ? text.Replace("\n", "\r\n", StringComparison.Ordinal) : text, [])
            : new Diagnosed<string?>(null, [Fault(file)]);
    }

    private static string? Write(YamlFile file, MapShape shape)
    {
        if (file.Root is null || LayoutReader.Read(file.Source.Text, file.Root) is not { } layout) return null;
        CanonicalOrder.Sort(layout, shape);
        CanonicalForm.Settle(layout);
        var text = LayoutWriter.Write(layout);
        return text == file.Source.Text || SameMeaning.Holds(file, YamlReader.Read(new SourceFile(file.Source.Path, text)), shape) ? text : null;
    }

    private static bool HasWindowsLines(string text)
    {
        var windows = 0;
        var all = 0;
        for (var at = text.IndexOf('\n'); at >= 0; at = text.IndexOf('\n', at + 1))
        {
            all++;
            if (at > 0 && text[at - 1] == '\r') windows++;
        }
        return windows * 2 > all;
    }

    private static Diagnostic Fault(YamlFile file) => new(
        Codes.InternalError,
        Location.StartOf(file.Source),
        "filen går inte att ställa upp utan att betyda något annat; den är kvar som den var",
        "det är ett fel i programmet; skicka filen till dem som sköter uppf");
}
