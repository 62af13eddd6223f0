using System.Collections.Immutable;

namespace Uppfoljning.Core.Model;

/// <summary>The Swedish words that files use for the model's closed sets, in the order of their enums.</summary>
public static class Words
{
    public static readonly ImmutableArray<string> BodyKinds = ["nämnd", "bolag", "fullmäktige"];
    public static readonly ImmutableArray<string> Meanings = ["klart", "pågår", "försenat", "utgår"];
    public static readonly ImmutableArray<string> Colours = ["grön", "gul", "röd", "blå", "grå"];
    public static readonly ImmutableArray<string> Signs = ["bock", "pil", "klocka", "kryss", "streck"];

    /// <summary>In the order of severities, and off last (uppf.yaml, <c>regler</c>).</summary>
    public static readonly ImmutableArray<string> RuleLevels = ["fel", "varning", "råd", "av"];

    public static string Of(StatusColour colour) => Colours[(int)colour];

    public static string Of(StatusSign sign) => Signs[(int)sign];

    public static string Of(StatusMeaning meaning) => Meanings[(int)meaning];

    public static string Of(BodyKind kind) => BodyKinds[(int)kind];

    /// <summary>The enum's value for a word; the first one for a word that is not among them, which the shapes have then reported.</summary>
    public static T Parse<T>(ImmutableArray<string> words, string? word)
        where T : struct, Enum => Enum.GetValues<T>()[Math.Max(0, word is null ? 0 : words.IndexOf(word))];
}
