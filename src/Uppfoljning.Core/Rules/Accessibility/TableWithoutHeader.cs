using System.Collections.Immutable;
using Uppfoljning.Core.Diagnostics;

namespace Uppfoljning.Core.Rules.Accessibility;

/// <summary>A table in a text says in its first row what each column is about (WCAG 2.1, 1.3.1): who hears it gets that said with each cell.</summary>
internal static class TableWithoutHeader
{
    public static IEnumerable<Diagnostic> Check(RuleContext context) =>
        from text in context.RunningTexts
        from table in text.Markup.Tables
        let fault = Fault(table.Headers)
        where fault is not null
        select new Diagnostic(Codes.TableWithoutHeader, text.Written.At(table.FirstRow), fault.Value.Message, fault.Value.Help);

    /// <summary>The corner over a column of names may be empty: each name says itself what it is.</summary>
    private static (string Message, string Help)? Fault(ImmutableArray<string> headers) => headers switch
    {
        [] => ("tabellen saknar rubrikrad, så den visas inte som en tabell", "skriv en rad med kolumnernas rubriker först, och under den en rad som | --- | --- |"),
        [var corner, .. var others] when others.Contains("") || (others.IsEmpty && corner.Length == 0) => ("en kolumn i tabellen saknar rubrik", "skriv i tabellens första rad vad varje kolumn handlar om"),
        _ => null,
    };
}
