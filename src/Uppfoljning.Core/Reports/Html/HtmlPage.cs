using System.Collections.Immutable;
using System.Text;
using Uppfoljning.Core.Diagnostics;
using Uppfoljning.Core.Reports.Templates;

namespace Uppfoljning.Core.Reports.Html;

/// <summary>A finished page with the tags that are checked, found once. Its text is not kept beside its bytes.</summary>
internal sealed record HtmlPage(OutputFile File, ImmutableArray<PageTag> Tags)
{
    public static HtmlPage Of(string path, string html) => new(new OutputFile(path, Encoding.UTF8.GetBytes(html)), [.. PageTag.Of(html)]);

    public string Path => File.Path;

    /// <summary>Where in the templates a tag was written; null where that can't be told.</summary>
    public Location? OriginOf(PageTag tag, TemplateStore templates) => TemplateOrigin.Find(templates, Encoding.UTF8.GetString(File.Bytes.Span), tag.Index);
}
