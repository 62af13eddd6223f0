using Uppfoljning.Core.Diagnostics;

namespace Uppfoljning.Cli.Console;

/// <summary>What a code's severity means for the one who meets it, and how it is changed or let pass where it can be: texts, some with a line to write.</summary>
internal static class SeverityMeaning
{
    public static IEnumerable<(string Text, string? Line)> Of(DiagnosticCode code)
    {
        if (code.Severity == Severity.Error)
        {
            yield return ("Det här är ett fel. Det måste rättas, och kan inte tillåtas eller stängas av.", null);
            yield break;
        }
        var isAdvice = code.Severity == Severity.Advice;
        if (isAdvice) yield return ("Det här är ett råd, som visas om du ber om det: med --advice, eller med den här raden i data/uppf.yaml:", "råd: ja");
        else yield return ("Det här är en varning. Den hindrar inte att rapporten görs.", null);
        if (IsInAFileThatIsRead(code)) yield return ($"Ska det vara så på just ett ställe? Tillåt det då med en kommentar på raden ovanför, och skriv skälet:", $"# uppf: tillåt {code} – skälet");
        yield return ($"För hela uppföljningen ändrar du {(isAdvice ? "rådet" : "varningen")} i data/uppf.yaml, till {(isAdvice ? "fel, varning" : "fel, råd")} eller av:", $"regler: {{{code}: av}}");
    }

    /// <summary>Elsewhere no comment is looked for.</summary>
    private static bool IsInAFileThatIsRead(DiagnosticCode code) => !code.IsAboutOutput && code != Codes.StrayFile;
}
