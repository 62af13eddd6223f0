using System.Collections.Frozen;
using System.Collections.Immutable;
using Uppfoljning.Scriban.Runtime;

namespace Uppfoljning.Scriban.Parsing;

/// <summary>The words that statements begin with, for telling what was meant by one that is misspelt or belongs to another language.</summary>
internal static class StatementWords
{
    private const string ElseIf = "skriv \"else if\"";
    private const string JustEnd = "skriv \"end\"; alla block avslutas så";

    /// <summary>Those that an <c>end</c> belongs to.</summary>
    private static readonly ImmutableArray<string> blocks = ["if", "for", "while", "case", "with", "capture", "func", "wrap", "tablerow"];

    private static readonly ImmutableArray<string> all = [.. blocks, "else", "end", "when", "import", "readonly", "ret", "break", "continue"];

    /// <summary>What those write who know another template language.</summary>
    private static readonly FrozenDictionary<string, string> foreign = new Dictionary<string, string>
    {
        ["elif"] = ElseIf,
        ["elsif"] = ElseIf,
        ["elseif"] = ElseIf,
        ["foreach"] = "skriv \"for namn in lista\"",
        ["unless"] = "skriv \"if !\" och villkoret",
        ["switch"] = "skriv \"case\"",
        ["function"] = "skriv \"func\"",
        ["def"] = "skriv \"func\"",
        ["return"] = "skriv \"ret\"",
        ["assign"] = "skriv \"namn = värde\"",
        ["set"] = "skriv \"namn = värde\"",
        ["let"] = "skriv \"namn = värde\"",
        ["endif"] = JustEnd,
        ["endfor"] = JustEnd,
        ["endwhile"] = JustEnd,
        ["endcase"] = JustEnd,
        ["endcapture"] = JustEnd,
        ["endfunc"] = JustEnd,
        ["endwith"] = JustEnd,
        ["endforeach"] = JustEnd,
        ["endunless"] = JustEnd,
        ["slut"] = JustEnd,
        ["om"] = "skriv \"if\"",
        ["för"] = "skriv \"for\"",
        ["annars"] = "skriv \"else\"",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Whether it is another language's <c>else if</c>.</summary>
    public static bool IsForeignElse(ReadOnlySpan<char> word) => word is "elif" or "elsif" or "elseif";

    /// <summary>What to write instead of an operator in words; null for any other word.</summary>
    public static string? HelpForOperator(string word) => word switch
    {
        "not" or "inte" => "skriv \"!\" före det som inte ska gälla",
        "and" or "och" => "skriv \"&&\" när båda ska gälla",
        "or" or "eller" => "skriv \"||\" när minst ett ska gälla",
        _ => null,
    };

    /// <summary>What was meant by a word that seems to have begun a block; null where nothing is near.</summary>
    public static string? HelpForBlock(string word) => foreign.GetValueOrDefault(word) ?? Suggestion.For(word, blocks);

    /// <summary>What was meant by a word that seems to have ended a block; null where it was hardly <c>end</c>.</summary>
    public static string? HelpForEnd(string word) => foreign.GetValueOrDefault(word) is JustEnd ? JustEnd : Suggestion.For(word, ["end"]);

    /// <summary>What was meant by a name that does not exist where a statement begins, of the statements and the names that do.</summary>
    public static string? HelpForFirst(string word, IEnumerable<string> names) => foreign.GetValueOrDefault(word) ?? Suggestion.For(word, names.Concat(all));
}
