using Uppfoljning.Core.Diagnostics;

namespace Uppfoljning.Cli.Console;

/// <summary>What a code's severity means for the one who meets it, and how it is changed or let pass where it can be.</summary>
internal static class SeverityMeaning
{
    public static string Of(DiagnosticCode code) => code.Severity switch
    {
        Severity.Error => "Det här är ett fel. Det måste rättas, och kan inte tillåtas eller stängas av.",
        Severity.Warning => $"Det här är en varning. {LetPass(code, "varningen")} {Change(code, "fel, råd eller av")}",
        _ => $"Det här är ett råd, som visas om du ber om det: med --advice, eller med raden \"råd: ja\" i data/uppf.yaml. {LetPass(code, "rådet")} {Change(code, "fel, varning eller av")}",
    };

    private static string LetPass(DiagnosticCode code, string what) =>
        $"Är allt i sin ordning på just ett ställe, så tillåt {what} där med en kommentar på raden ovanför: \"# uppf: tillåt {code} – skälet\".";

    private static string Change(DiagnosticCode code, string levels) =>
        $"För hela uppföljningen ändrar du den i data/uppf.yaml: \"regler: {{{code}: av}}\", där {levels} går att välja.";
}
