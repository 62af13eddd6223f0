using Uppfoljning.Scriban;
using Uppfoljning.Scriban.Parsing;

namespace Uppfoljning.Core.Reports.Templates;

/// <summary>What keeps a template from being used: the engine's faults, and in pages the braces that would be seen by readers.</summary>
internal static class TemplateFaults
{
    private const string Pages = ".sbn-html";

    public static LogMessageBag In(Template template)
    {
        if (!template.SourceFilePath.EndsWith(Pages, StringComparison.Ordinal)) return template.Messages;
        return [.. template.Messages, .. template.LooseEnds.Select(LooseEnd)];
    }

    private static LogMessage LooseEnd(SourceSpan place) =>
        new(ParserMessageType.Error, place, "\"}}\" står i texten, utanför koden", "sätt \"{{\" där koden börjar, eller skriv {{ \"}}\" }} om tecknen ska synas på sidan");
}
