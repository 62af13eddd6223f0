using System.Text.RegularExpressions;

namespace Uppfoljning.Core.Text;

/// <summary>What case numbers look like (format.md, uppf.yaml): the usual pattern, or a municipality's own.</summary>
public sealed partial class CaseNumberPattern
{
    private readonly Regex regex;

    /// <param name="own">A pattern that <see cref="IsPattern"/> accepts; null for the usual one.</param>
    public CaseNumberPattern(string? own) => regex = own is null ? Usual() : Compile(own);

    public bool IsMatch(string caseNumber) => regex.IsMatch(caseNumber);

    /// <summary>Whether a text is a regular expression that can be matched in linear time, so that no pattern can make the program hang.</summary>
    public static bool IsPattern(string? text)
    {
        if (text is null) return false;
        try
        {
            Compile(text);
            return true;
        }
        catch (Exception fault) when (fault is ArgumentException or NotSupportedException)
        {
            return false;
        }
    }

    private static Regex Compile(string text) => new(text, RegexOptions.CultureInvariant | RegexOptions.NonBacktracking);

    [GeneratedRegex(@"^[A-ZÅÄÖ]{2,5}[- ]\d{4}[-/]\d{1,5}$", RegexOptions.CultureInvariant)]
    private static partial Regex Usual();
}
