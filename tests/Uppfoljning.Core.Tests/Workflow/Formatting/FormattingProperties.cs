using Uppfoljning.Core.Diagnostics;
using Uppfoljning.Core.Text;
using Uppfoljning.Core.Workflow.Formatting;
using Uppfoljning.Core.Yaml;

namespace Uppfoljning.Core.Tests.Workflow.Formatting;

/// <summary>However a file is laid out, it comes to say the same, with every comment by what it stood by; and formatting what is formatted changes nothing.</summary>
public sealed class FormattingProperties
{
    private static readonly string cases = ProjectFiles.At("tests", "Uppfoljning.Core.Tests", "Workflow", "Formatting", "Cases");

    /// <summary>The project's own data, and the cases, which have more forms.</summary>
    private static readonly (YamlMapping Root, RepositoryFileKind Kind)[] samples =
    [
        .. Repository.Read(ProjectFiles.Root).Files.Select(file => (file.Yaml.Root!, file.Kind)),
        .. Directory.GetFiles(cases, "*.fore.yaml").Order(StringComparer.Ordinal).Select(file => (Read(File.ReadAllText(file)).Root!, YamlLayoutTest.Kind(Path.GetFileName(file)))),
    ];

    [Fact]
    public void Any_layout_of_any_sample() => Try(1_000, random =>
    {
        var (root, kind) = samples[random.Next(samples.Length)];
        var layout = new RandomLayout(random);
        var text = layout.Write(root, Trees.ShapeOf(kind));
        if (random.Next(6) == 0) text = text.Replace("\n", "\r\n", StringComparison.Ordinal);
        var file = Read(text);
        Assert.True(file.Root is not null && Trees.Print(file.Root, Trees.ShapeOf(kind)) == Trees.Print(root, Trees.ShapeOf(kind)), $"Provet självt är fel:\n{text}");

        var after = Check(file, kind);

        Assert.All(layout.Comments, comment => Assert.True(IsInPlace(after, comment), $"{comment} är inte kvar i:\n{after.Source.Text}\nsom var:\n{text}"));
    });

    /// <summary>Letters taken away and put in anywhere: what can still be read comes out the same.</summary>
    [Fact]
    public void Damaged_files()
    {
        string[] pieces = ["[", "]", "{", "}", "\"", "'", ": ", "- ", "\n", "|\n", ">-\n", "? ", "---\n", "#", " # c\n", "\n# d\n", "\n  # e\n", "\n      # f\n", "  ", ", ", "[a, b]", "{a: b}", "\n\n", "\\", "|+\n", ">2\n", "\n  - ", "x: ", "-", "å"];
        var texts = Directory.GetFiles(cases, "*.fore.yaml").Order(StringComparer.Ordinal).Select(File.ReadAllText).ToArray();
        var tried = 0;
        Try(3_000, random =>
        {
            var text = texts[random.Next(texts.Length)];
            for (var i = random.Next(1, 4); i > 0; i--)
            {
                var at = random.Next(text.Length);
                text = random.Next(3) == 0 ? text.Remove(at, Math.Min(random.Next(5), text.Length - at)) : text.Insert(at, pieces[random.Next(pieces.Length)]);
            }
            var file = Read(text);
            if (file.Root is null || file.Diagnostics.Any(diagnostic => diagnostic.Severity == Severity.Error) || IsMisread(text)) return;
            tried++;
            Check(file, RepositoryFileKind.Assignment);
        });
        Assert.True(tried > 500, $"Bara {tried} filer gick att läsa.");
    }

    /// <summary>The parser may drop a colon first in a text within brackets; such a file is left as it is.</summary>
    [Theory]
    [InlineData("a: ['b', :c]\n")]
    [InlineData("a: [{b: c}, :d]\n")]
    public void What_the_parser_misreads_is_left_alone(string text)
    {
        var (formatted, diagnostics) = YamlLayout.Format(Read(text), RepositoryFileKind.Assignment);

        Assert.Null(formatted);
        Assert.Equal(Codes.InternalError, Assert.Single(diagnostics).Code);
    }

    private static YamlFile Check(YamlFile file, RepositoryFileKind kind)
    {
        var shape = Trees.ShapeOf(kind);
        var (formatted, diagnostics) = YamlLayout.Format(file, kind);
        Assert.True(diagnostics.IsEmpty && formatted is not null, $"Går inte att ställa upp:\n{file.Source.Text}");
        var after = Read(formatted!);
        Assert.True(after.Root is not null, $"Går inte att läsa:\n{formatted}\nsom var:\n{file.Source.Text}");
        Assert.Equal(Trees.Print(file.Root!, shape), Trees.Print(after.Root!, shape));
        Assert.Equal(Comments(file), Comments(after));
        Assert.Equal(formatted, YamlLayout.Format(after, kind).Value);
        Assert.True(Waived(file).SequenceEqual(Waived(after)), $"{string.Join('\n', Waived(file))}\nblev:\n{string.Join('\n', Waived(after))}\n{file.Source.Text}\nblev:\n{formatted}");
        return after;
    }

    private static bool IsInPlace(YamlFile file, (string Text, CommentPlace Place, string Path) comment)
    {
        var line = file.Source.PositionAt(YamlComments.Find(file).Single(found => found.Text == comment.Text).Span.Start).Line;
        var lines = Lines.Of(file);
        var isAtEnd = lines.Before(line).Any(path => path.StartsWith($"{comment.Path}/", StringComparison.Ordinal)) && !lines.After(line).Any(path => path.StartsWith($"{comment.Path}/", StringComparison.Ordinal));
        return comment.Place switch
        {
            CommentPlace.Above => lines.After(line).Contains(comment.Path),
            // Where brackets go, a comment beside one may come to stand above what was in them, and, where that is taken, below.
            CommentPlace.Beside => lines.On(line).Contains(comment.Path) || lines.After(line).Contains(comment.Path) || isAtEnd,
            // Where there was nothing else within the brackets it stands above them.
            _ => isAtEnd || lines.After(line).Contains(comment.Path),
        };
    }

    private static IEnumerable<string> Comments(YamlFile file) => YamlComments.Find(file).Select(comment => comment.Text).Order(StringComparer.Ordinal);

    /// <summary>What each waiver speaks of: everything on its own line, or on the next.</summary>
    private static List<string> Waived(YamlFile file)
    {
        var lines = Lines.Of(file);
        return [.. YamlComments.Find(file).Where(comment => comment.Text.StartsWith("# uppf:", StringComparison.Ordinal))
            .Select(comment => $"{comment.Text}: {string.Join(' ', lines.WaivedBy(comment).Order(StringComparer.Ordinal))}")
            .Order(StringComparer.Ordinal)];
    }

    /// <summary>Whether a colon stands first in something.</summary>
    private static bool IsMisread(string text) => text.Split('\n').Select(line => line.Replace(" ", "", StringComparison.Ordinal))
        .Any(line => line is [':', ..] || ((string[])["[:", "{:", ",:"]).Any(colon => line.Contains(colon, StringComparison.Ordinal)));

    private static void Try(int times, Action<Random> attempt)
    {
        // A fixed seed: a failure is the same tomorrow.
        var random = new Random(20230831);
        for (var i = 0; i < times; i++) attempt(random);
    }

    private static YamlFile Read(string text) => YamlReader.Read(new SourceFile("data/x.yaml", text));
}
