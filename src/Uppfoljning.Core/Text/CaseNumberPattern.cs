using System.Text.RegularExpressions;

namespace Uppfoljning.Core.Text;

/// <summary>What case numbers look like (format.md, uppf.yaml): the usual pattern, or a municipality's own.</summary>
public sealed class CaseNumberPattern
{
    private const int YearLength = 4;

    /// <summary>Null for the usual pattern, which needs no regular expression, and so no time to get ready.</summary>
    private readonly Regex? own;

    /// <param name="own">A pattern that <see cref="IsPattern"/> accepts; null for the usual one.</param>
    public CaseNumberPattern(string? own) => this.own = own is null ? null : Compile(own);

    public bool IsMatch(string caseNumber) => own?.IsMatch(caseNumber) ?? IsUsual(caseNumber);

    /// <summary>The same letters, year and number in the form that the pattern asks for; null where they can't be made out, or have no such form.</summary>
    public string? Nearest(string caseNumber)
    {
        var year = caseNumber.AsSpan().IndexOfAnyInRange('0', '9');
        if (year < 0) return null;
        var lettersEnd = year;
        while (lettersEnd > 0 && !char.IsLetter(caseNumber[lettersEnd - 1])) lettersEnd--;
        var letters = lettersEnd;
        while (letters > 0 && char.IsLetter(caseNumber[letters - 1])) letters--;
        var numbers = caseNumber[year..].Split([.. caseNumber[year..].Where(c => !char.IsAsciiDigit(c)).Distinct()], StringSplitOptions.RemoveEmptyEntries);
        if (numbers is not [{ Length: YearLength }, _]) return null;
        var unit = caseNumber[letters..lettersEnd].ToUpperInvariant();
        string[] forms = [$"{unit}-{numbers[0]}-{numbers[1]}", $"{unit} {numbers[0]}/{numbers[1]}", $"{unit} {numbers[0]}-{numbers[1]}", $"{unit}-{numbers[0]}/{numbers[1]}"];
        return forms.FirstOrDefault(IsMatch);
    }

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

    /// <summary>^[A-ZÅÄÖ]{2,5}[- ]\d{4}[-/]\d{1,5}$</summary>
    private static bool IsUsual(string text)
    {
        var letters = 0;
        while (letters < text.Length && text[letters] is (>= 'A' and <= 'Z') or 'Å' or 'Ä' or 'Ö') letters++;
        if (letters is < 2 or > 5) return false;
        var rest = text.AsSpan(letters);
        return rest.Length is >= YearLength + 3 and <= YearLength + 7
            && rest[0] is '-' or ' '
            && rest[1..(YearLength + 1)].IndexOfAnyExceptInRange('0', '9') < 0
            && rest[YearLength + 1] is '-' or '/'
            && rest[(YearLength + 2)..].IndexOfAnyExceptInRange('0', '9') < 0;
    }
}
