using System.Collections.Immutable;

namespace Uppfoljning.Scriban.Parsing;

/// <summary>The words that statements begin with, for telling what was meant by one that is misspelt.</summary>
internal static class StatementWords
{
    /// <summary>Those that an <c>end</c> belongs to.</summary>
    public static readonly ImmutableArray<string> Blocks = ["if", "for", "while", "case", "with", "capture", "func", "wrap", "tablerow"];

    public static readonly ImmutableArray<string> All = [.. Blocks, "else", "end", "when", "import", "readonly", "ret", "break", "continue"];
}
