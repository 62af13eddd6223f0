using Uppfoljning.Core.Diagnostics;
using Uppfoljning.Core.Text;

namespace Uppfoljning.Core.Reports.Templates;

/// <summary>Where in the templates a tag in a finished page was written: the line that agrees with the page the longest.</summary>
internal static class TemplateOrigin
{
    /// <summary>How far into the page what follows a code block is looked for.</summary>
    private const int Reach = 400;

    /// <summary>The fewest characters that tell one place from another: a tag and something more.</summary>
    private const int LeastAgreement = 4;

    /// <summary>Null where no template that has been used holds anything like it.</summary>
    public static Location? Find(TemplateStore templates, string html, int at)
    {
        Location? best = null;
        var most = LeastAgreement - 1;
        foreach (var file in templates.Used.Where(file => file.Source.Path.EndsWith(".sbn-html", StringComparison.Ordinal)))
        {
            var text = file.Source.Text;
            for (var start = text.IndexOf('<', StringComparison.Ordinal); start >= 0; start = text.IndexOf('<', start + 1))
            {
                if (Agreement(text, start, html, at) is var agreement && agreement <= most) continue;
                most = agreement;
                best = new Location(file.Source, TextSpan.FromBounds(start, LineEnd(text, start)));
            }
        }
        return best;
    }

    /// <summary>How many characters of the template's line stand in the page, from the places given; 0 where they part ways.</summary>
    private static int Agreement(string template, int start, string html, int at)
    {
        var agreeing = 0;
        var end = LineEnd(template, start);
        while (start < end && at < html.Length)
        {
            if (template.AsSpan(start).StartsWith("{{"))
            {
                // What the code printed is unknown: the text after it is looked for.
                var after = template.IndexOf("}}", start, StringComparison.Ordinal);
                if (after < 0 || after + 2 >= end) return agreeing;
                start = after + 2;
                if (template.AsSpan(start).StartsWith("{{")) continue;
                var anchor = template.AsSpan(start, AnchorLength(template, start, end));
                var found = html.AsSpan(at, Math.Min(Reach, html.Length - at)).IndexOf(anchor);
                if (found < 0) return 0;
                at += found;
                continue;
            }
            if (template[start] != html[at]) return 0;
            start++;
            at++;
            agreeing++;
        }
        return agreeing;
    }

    private static int AnchorLength(string template, int start, int end)
    {
        var code = template.IndexOf("{{", start, end - start, StringComparison.Ordinal);
        return (code < 0 ? end : code) - start;
    }

    private static int LineEnd(string text, int start) => text.IndexOf('\n', start) is >= 0 and var end ? end : text.Length;
}
