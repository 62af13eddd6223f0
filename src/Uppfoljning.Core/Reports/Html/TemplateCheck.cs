using System.Text.RegularExpressions;
using Uppfoljning.Core.Diagnostics;
using Uppfoljning.Core.Reports.Templates;
using Uppfoljning.Core.Rules.Accessibility;
using Uppfoljning.Core.Text;

namespace Uppfoljning.Core.Reports.Html;

/// <summary>What the templates of pages say themselves, whatever the data: links, buttons, images and tables that say nothing to those who hear them (WCAG 2.1, 1.1.1, 1.3.1, 2.4.4, 4.1.2), and what a page's security policy stops.</summary>
internal static partial class TemplateCheck
{
    private const string Folder = "webb/";

    public static IEnumerable<Diagnostic> Check(TemplateStore templates) =>
        from file in templates.Used
        where file.Name.Contains('/' + Folder, StringComparison.Ordinal) && file.Name.EndsWith(".sbn-html", StringComparison.Ordinal)
        let written = Comment().Replace(file.Source.Text, comment => new string(' ', comment.Length))
        from fault in Links(written).Concat(Images(written)).Concat(Tables(written)).Concat(Stopped(written))
        select new Diagnostic(fault.Code, new Location(file.Source, fault.Place), fault.Message, fault.Help);

    private static IEnumerable<(DiagnosticCode Code, TextSpan Place, string Message, string Help)> Links(string written)
    {
        foreach (Match found in LinkOrButton().Matches(written))
        {
            if (found.Groups["attribut"].Value.Contains("aria-label", StringComparison.OrdinalIgnoreCase)) continue;
            var words = found.Groups["ord"].Value.Trim();
            var isLink = found.Groups["namn"].Value is "a" or "A";
            if (words.Length == 0) yield return (Codes.NotAccessible, Place(found), isLink ? LinkWords.Fault(words) : "knappen saknar text", isLink ? "skriv vad som finns där länken leder" : "skriv vad knappen gör");
            else if (isLink && LinkWords.SayNothing(words)) yield return (Codes.LinkSaysNothing, Place(found.Groups["ord"]), LinkWords.Fault(words), "skriv vad som finns där länken leder");
        }
    }

    private static IEnumerable<(DiagnosticCode Code, TextSpan Place, string Message, string Help)> Images(string written) =>
        from found in Image().Matches(written)
        where !found.Groups["attribut"].Value.Contains("alt", StringComparison.OrdinalIgnoreCase)
        select (Codes.NotAccessible, Place(found), "bilden saknar alternativtext", "skriv i alt vad bilden visar, eller alt=\"\" om den bara är utsmyckning");

    /// <summary>A table whose rows come from elsewhere can't be judged here.</summary>
    private static IEnumerable<(DiagnosticCode Code, TextSpan Place, string Message, string Help)> Tables(string written) =>
        from found in Table().Matches(written)
        where !found.Value.Contains("<th", StringComparison.OrdinalIgnoreCase) && !found.Value.Contains("include", StringComparison.Ordinal)
        select (Codes.NotAccessible, new TextSpan(found.Index, "<table".Length), "tabellen saknar rubriker", "skriv rubrikerna i th, med scope=\"col\" eller scope=\"row\"");

    private static IEnumerable<(DiagnosticCode Code, TextSpan Place, string Message, string Help)> Stopped(string written) =>
        from found in InPage().Matches(written)
        let isStyle = found.Value.Contains("style", StringComparison.OrdinalIgnoreCase)
        select (
            Codes.PageNeedsMore,
            Place(found),
            isStyle ? "stilar i själva sidan stoppas av sidans säkerhetspolicy" : "skript i själva sidan stoppas av sidans säkerhetspolicy",
            isStyle ? "skriv dem i webb/stil.sbn-css" : "skriv det i webb/rapport.js");

    private static TextSpan Place(Group found) => new(found.Index, found.Length);

    /// <summary>Attributes may have code in them, and the code a sign that would otherwise end the tag. Nothing is tried twice, so that no template takes long.</summary>
    private const string Attributes = "(?<attribut>(?>(?:" + Code + "|\"(?>(?:" + Code + "|[^\"{]|" + Brace + ")*)\"|'(?>(?:" + Code + "|[^'{]|" + Brace + ")*)'|[^>\"'{]|" + Brace + ")*))";
    private const string Code = @"(?>\{\{.*?\}\})";
    private const string Brace = @"\{(?!\{)";

    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.Singleline;

    [GeneratedRegex(@"<!--.*?-->|\{\{[-~]?\s*#.*?\}\}", Options)]
    private static partial Regex Comment();

    [GeneratedRegex(@"<(?<namn>a|button)\b" + Attributes + @">(?<ord>[^<{]*)</\k<namn>>", Options)]
    private static partial Regex LinkOrButton();

    [GeneratedRegex(@"<img\b" + Attributes + ">", Options)]
    private static partial Regex Image();

    [GeneratedRegex(@"<table\b.*?</table>", Options)]
    private static partial Regex Table();

    /// <summary>An attribute of style or of an event, or an element with the script or style itself.</summary>
    [GeneratedRegex("""(?<=<[a-z][^<>]*\s)(?:style|on[a-z]+)\s*=\s*["']|<style\b|<script\b(?![^>]*\bsrc\b)""", Options)]
    private static partial Regex InPage();
}
