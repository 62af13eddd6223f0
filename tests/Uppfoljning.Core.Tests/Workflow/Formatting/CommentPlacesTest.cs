using Uppfoljning.Core.Diagnostics;
using Uppfoljning.Core.Text;
using Uppfoljning.Core.Workflow.Formatting;
using Uppfoljning.Core.Yaml;

namespace Uppfoljning.Core.Tests.Workflow.Formatting;

/// <summary>A comment in every place of a file where YAML allows one, as one that stands alone at every indentation and as one at the end of a line.</summary>
public sealed class CommentPlacesTest
{
    private const string Text = "kommentaren";

    /// <summary>Every form that a value can have, and keys out of order at every level.</summary>
    private const string Sample = """
        titel: "Titeln"
        format: uppf/1
        typ: tillkommande

        berörda: [KS, UBN]
        ansvariga:
        - KS
        -
          UBN
        beslut:
          - organ: KF
            datum: [2020-03-30,
              2020-05-11]
            rubrik: Ett
          - rubrik: Två
            datum:
              - 2020-03-30
          - {rubrik: Tre, organ: KF}
        uppföljning:
          2023-04:
            bedömning: |
              Text.

              Mer text.

            status: enligt-plan
          2023-08:
            bedömning: >-
              Vikt
              text.
            status:
              försenat
            bilagor: [{titel: "Bilaga, med komma"}, {titel: En
              till, adress: x}
              ]
            rapporter: {
              KS: {bedömning: Ja, status: försenat},
              UBN: {status: försenat}
            }
          2023-12:
          2024-04: {status: }
        beskrivning: En text
          på två rader.
        listor:
          - - a
            - b
          - - - c
        ? nyckel
        : värde
        sist: |+
          Texten.


        """;

    private static readonly string before = Trees.Print(Read(Sample).Root!, Trees.ShapeOf(RepositoryFileKind.Assignment));

    [Fact]
    public void A_comment_on_a_line_of_its_own()
    {
        var tried = 0;
        for (var line = 0; line <= Sample.Count(c => c == '\n') + 1; line++)
        {
            foreach (var indentation in (int[])[0, 1, 2, 3, 4, 6, 8, 10])
            {
                var lines = Sample.Split('\n').ToList();
                if (line > lines.Count) continue;
                lines.Insert(line, $"{new string(' ', indentation)}# {Text}");
                if (Try(string.Join('\n', lines), (was, at) => IsUnambiguous(was, at) ? was.After(at) : null, (now, at) => now.After(at))) tried++;
            }
        }
        Assert.True(tried > 300, $"Bara {tried} platser gick att pröva.");
    }

    [Fact]
    public void A_comment_at_the_end_of_a_line()
    {
        var tried = 0;
        for (var line = 0; line < Sample.Count(c => c == '\n'); line++)
        {
            for (var blanks = 1; blanks <= 5; blanks += 4)
            {
                var lines = Sample.Split('\n');
                lines[line] += $"{new string(' ', blanks)}# {Text}";
                // Where brackets go, and the comment with them, it may come to stand above what it stood beside.
                if (Try(string.Join('\n', lines), (was, at) => was.On(at), (now, at) => now.On(at).Concat(now.After(at)))) tried++;
            }
        }
        Assert.True(tried > 60, $"Bara {tried} platser gick att pröva.");
    }

    [Fact]
    public void A_comment_within_brackets()
    {
        var tried = 0;
        foreach (var at in Enumerable.Range(0, Sample.Length).Where(i => Sample[i] is ',' or '[' or '{' or ']' or '}' or ':'))
        {
            foreach (var place in (int[])[at, at + 1])
            {
                if (Try(Sample.Insert(place, $" # {Text}\n              "), (_, _) => null, (_, _) => [])) tried++;
            }
        }
        Assert.True(tried > 20, $"Bara {tried} platser gick att pröva.");
    }

    /// <summary>Whether no one can doubt that a comment belongs to the line after it: it stands no further in, and that line is no end of what comes before.</summary>
    private static bool IsUnambiguous(Lines lines, int line)
    {
        var next = lines.NextContent(line, 1);
        return lines.IndentationOf(line) <= lines.IndentationOf(next) && lines.Text(next).TrimStart() is not ([] or [']' or '}', ..]);
    }

    /// <returns>Whether a comment may stand there: it is one, and the file says what it said.</returns>
    private static bool Try(string text, Func<Lines, int, IEnumerable<string>?> companyBefore, Func<Lines, int, IEnumerable<string>> companyAfter)
    {
        var file = Read(text);
        if (file.Root is null || file.Diagnostics.Any(diagnostic => diagnostic.Severity == Severity.Error) || Print(file) != before || YamlComments.Find(file) is not [var comment]) return false;

        var (formatted, diagnostics) = YamlLayout.Format(file, RepositoryFileKind.Assignment);

        Assert.True(diagnostics.IsEmpty, text);
        var after = Read(formatted!);
        Assert.Equal(before, Print(after));
        var kept = Assert.Single(YamlComments.Find(after));
        Assert.Equal($"# {Text}", kept.Text);
        Assert.Equal(formatted, YamlLayout.Format(after, RepositoryFileKind.Assignment).Value);
        var (was, now) = (Lines.Of(file), Lines.Of(after));
        var company = companyBefore(was, was.LineAt(comment.Span.Start))?.ToList();
        if (company is { Count: > 0 })
            Assert.True(company.Intersect(companyAfter(now, now.LineAt(kept.Span.Start))).Any(), $"Kommentaren stod vid {string.Join(' ', company)}:\n{text}\nmen kom hit:\n{formatted}");
        return true;
    }

    private static string Print(YamlFile file) => Trees.Print(file.Root!, Trees.ShapeOf(RepositoryFileKind.Assignment));

    private static YamlFile Read(string text) => YamlReader.Read(new SourceFile("data/x.yaml", text));
}
