using System.Text;
using Uppfoljning.Scriban.Parsing;

namespace Uppfoljning.Scriban.Runtime;

/// <summary>Values as text: as they print, and as they print inside lists and objects.</summary>
internal static class Texts
{
    /// <summary>The text of a value that is known to be text.</summary>
    public static string Plain(object value) => value is SafeString safe ? safe.Text : (string)value;

    public static string Of(TemplateContext context, object? value) => value switch
    {
        null => "",
        string text => text,
        SafeString safe => safe.Text,
        bool flag => flag ? "true" : "false",
        int number => number.ToString(context.NumberCulture),
        DateTime or DateOnly or DateTimeOffset => context.FormatDate(Dates.TryGet(value)!.Value),
        ScriptFunction => "<function>",
        ScriptRange or IScriptObject => Structured(context, value),
        IFormattable number when Numbers.IsNumber(number) => number.ToString(null, context.NumberCulture),
        IFormattable other => other.ToString(null, context.CurrentCulture),
        System.Collections.IEnumerable => Structured(context, value),
        _ => value.ToString() ?? "",
    };

    /// <summary>Two values after one another. When either is safe the other is escaped, and the whole is safe.</summary>
    public static object Join(TemplateContext context, object? left, object? right, Place place)
    {
        var safe = context.AutoEscape && (left is SafeString || right is SafeString);
        var first = safe ? Html.Safe(context, left) : Of(context, left);
        var second = safe ? Html.Safe(context, right) : Of(context, right);
        context.CheckSize((long)first.Length + second.Length, place);
        var text = string.Concat(first, second);
        return safe ? new SafeString(text) : text;
    }

    /// <summary>Values after one another, by the rule of <see cref="Join"/>; refused as soon as they get too long.</summary>
    public static object Concat(TemplateContext context, IReadOnlyList<object?> parts, Place place)
    {
        var safe = context.AutoEscape && parts.Any(part => part is SafeString);
        var texts = new string[parts.Count];
        var length = 0L;
        for (var i = 0; i < texts.Length; i++)
        {
            texts[i] = safe ? Html.Safe(context, parts[i]) : Of(context, parts[i]);
            length += texts[i].Length;
            context.CheckSize(length, place);
        }

        var text = string.Concat(texts);
        return safe ? new SafeString(text) : text;
    }

    private static string Structured(TemplateContext context, object value)
    {
        var builder = new StringBuilder();
        Append(context, builder, value, 0);
        return builder.ToString();
    }

    private static void Append(TemplateContext context, StringBuilder builder, object? value, int depth)
    {
        context.CheckStructure(builder.Length, depth);
        switch (value)
        {
            case null:
                builder.Append("null");
                break;
            case string or SafeString:
                builder.Append('"').Append(Quoting.Escape(Plain(value))).Append('"');
                break;
            case ScriptObject members:
                AppendMembers(context, builder, members, depth);
                break;
            case ScriptFunction:
                builder.Append("<function>");
                break;
            case IReadOnlyList<object?> list:
                builder.Append('[');
                for (var i = 0; i < list.Count; i++)
                {
                    if (i > 0) builder.Append(", ");
                    Append(context, builder, list[i], depth + 1);
                }

                builder.Append(']');
                break;
            default:
                builder.Append(Of(context, value));
                break;
        }
    }

    private static void AppendMembers(TemplateContext context, StringBuilder builder, ScriptObject members, int depth)
    {
        builder.Append('{');
        var first = true;
        foreach (var (name, value) in members)
        {
            if (!first) builder.Append(", ");
            first = false;
            if (IsIdentifier(name)) builder.Append(name);
            else builder.Append('"').Append(Quoting.Escape(name)).Append('"');
            builder.Append(": ");
            Append(context, builder, value, depth + 1);
        }

        builder.Append('}');
    }

    private static bool IsIdentifier(string name) =>
        name.Length > 0 && (name[0] == '_' || char.IsLetter(name[0])) && name.All(c => c == '_' || char.IsLetterOrDigit(c));
}
