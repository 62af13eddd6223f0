using Uppfoljning.Core.Reports;
using Uppfoljning.Core.Reports.Docx;
using Uppfoljning.Core.Reports.Templates;
using Uppfoljning.Core.Reports.Themes;
using Uppfoljning.Core.Tests.Reports.Manual;

namespace Uppfoljning.Core.Tests.Reports.Docx;

/// <summary>The example reports in Word.</summary>
internal static class WordExamples
{
    public static Theme Theme { get; } = ThemeReader.Read(TemplateStore.BuiltIn).Value!;

    public static Report Own => ExampleReports.Own;

    /// <summary>The one that has everything that a report can have.</summary>
    public static Report Full => ExampleReports.All[2];

    public static OutputFile Render(Report report) => DocxRenderer.Render(report, Theme);

    public static WordFile Read(Report report) => new(Render(report));
}
