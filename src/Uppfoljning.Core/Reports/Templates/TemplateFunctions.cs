using Uppfoljning.Core.Markdown;
using Uppfoljning.Core.Model;
using Uppfoljning.Core.Text;
using Uppfoljning.Scriban.Parsing;
using Uppfoljning.Scriban.Runtime;
using Uppfoljning.Scriban.Syntax;

namespace Uppfoljning.Core.Reports.Templates;

/// <summary>The functions that report templates have beside the language's own.</summary>
public static class TemplateFunctions
{
    public static ScriptObject For(Register register)
    {
        var functions = new ScriptObject();
        functions.Import("tal_i_ord", (_, at, arguments) => Swedish.NumberInWords(Whole(arguments[0], at)), "tal");
        functions.Import("tal", (_, at, arguments) => Swedish.Number(Whole(arguments[0], at)), "tal");
        functions.Import("böj", (_, at, arguments) => Whole(arguments[0], at) == 1 ? arguments[1] : arguments[2], "antal", "ett", "flera");
        functions.Import("uppräkning", (_, at, arguments) => Swedish.Enumerate(Texts(arguments[0], at)), "lista");
        functions.Import("månad", (_, at, arguments) => MonthText(arguments[0], at), "månad");
        functions.Import("datum", (_, at, arguments) => DateText(arguments[0], at), "datum");
        functions.Import("markdown", (_, at, arguments) => new SafeString(MarkdownHtml.Convert(arguments[0] is null ? "" : Text(arguments[0], at, "en text"))), "text");
        functions.Import("organ", (_, at, arguments) => BodyName(register, arguments[0], at), "id");
        return functions;
    }

    private static int Whole(object? value, SourceSpan at) => value switch
    {
        int number => number,
        long number and >= int.MinValue and <= int.MaxValue => (int)number,
        _ => throw Wrong(value, at, "ett heltal"),
    };

    private static string Text(object? value, SourceSpan at, string wanted) =>
        value is string or SafeString ? value.ToString()! : throw Wrong(value, at, wanted);

    private static List<string> Texts(object? list, SourceSpan at) =>
        list is IEnumerable<object?> items ? [.. items.Select(item => item?.ToString() ?? "")] : throw Wrong(list, at, "en lista");

    private static ScriptRuntimeException Wrong(object? value, SourceSpan at, string wanted) => value is null
        ? new ScriptRuntimeException(at, $"här behövs {wanted}, men värdet saknas", "pröva först med if att det finns")
        : new ScriptRuntimeException(at, $"här behövs {wanted}, men det här är {Kinds.InWords(value)}{(value is string or SafeString ? $", \"{value}\"" : "")}");

    private static string MonthText(object? value, SourceSpan at) =>
        Month.Parse(Text(value, at, "en månad")) is { } month
            ? Swedish.MonthAndYear(month)
            : throw new ScriptRuntimeException(at, $"\"{value}\" är inte en månad (ÅÅÅÅ-MM)");

    private static string DateText(object? value, SourceSpan at) =>
        IsoDate.Parse(Text(value, at, "ett datum")) is { } date
            ? Swedish.Date(date)
            : throw new ScriptRuntimeException(at, $"\"{value}\" är inte ett datum (ÅÅÅÅ-MM-DD)");

    private static string BodyName(Register register, object? id, SourceSpan at) =>
        register.Find(Text(id, at, "ett organs id"))?.Name ?? throw new ScriptRuntimeException(at, $"organet \"{id}\" finns inte i organ.yaml");
}
