using System.Text;
using Uppfoljning.Scriban.Parsing;
using Uppfoljning.Scriban.Runtime;
using Uppfoljning.Scriban.Syntax;

namespace Uppfoljning.Scriban;

public sealed partial class TemplateContext
{
    // Characters. Emptying a larger builder makes room for as much again at once, whether it is needed or not.
    private const int LargestSpare = 16 * 1024;

    private readonly Stack<StringBuilder> spareBuilders = [];
    private StringBuilder output = new();
    private string? currentIndent;
    private bool atLineStart;

    /// <summary>When true, every printed value is escaped for HTML unless it is a <see cref="SafeString"/>.</summary>
    public bool AutoEscape
    {
        get;
        set
        {
            field = value;
            if (BuiltinObject["html"] is ScriptObject html) Functions.HtmlFunctions.SetRaw(html, value);
        }
    }

    /// <summary>When true, a value of many lines is indented as the block that prints it. Corrupts preformatted text.</summary>
    public bool AutoIndent { get; set; } = true;

    internal Flow Flow { get; set; }

    /// <summary>The statement at work, for faults that belong to no place of their own.</summary>
    internal Place CurrentPlace { get; set; }

    internal object? ReturnValue { get; set; }

    internal bool OutputEnabled { get; set; } = true;

    internal object? LastValue { get; set; }

    internal object? TakeReturnValue()
    {
        var value = Flow == Flow.Return ? ReturnValue : null;
        if (Flow == Flow.Return) Flow = Flow.Next;
        ReturnValue = null;
        return value;
    }

    internal void WriteValue(object? value, Place place)
    {
        switch (value)
        {
            case null: break;
            case SafeString safe: WriteText(safe.Text, place); break;
            case string text when AutoEscape: WriteEscaped(text, place); break;
            case string text: WriteText(text, place); break;
            default:
                var made = Texts.Of(this, value);
                if (AutoEscape) WriteEscaped(made, place);
                else WriteText(made, place);
                break;
        }
    }

    internal void WriteText(ReadOnlySpan<char> text, Place place)
    {
        if (text.IsEmpty) return;
        if (currentIndent is null) output.Append(text);
        else WriteIndented(text, currentIndent);
        atLineStart = text[^1] == '\n';
        CheckSize(output.Length, place);
    }

    internal void ExecuteIndented(Statement statement, string indent)
    {
        var before = currentIndent;
        currentIndent = before + indent;
        try
        {
            statement.Execute(this);
        }
        finally
        {
            currentIndent = before;
        }
    }

    /// <summary>What is written from here until it is disposed goes to a text of its own.</summary>
    internal OutputScope PushOutput(bool keepIndent = true) => new(this, keepIndent);

    private void WriteEscaped(string text, Place place)
    {
        if (currentIndent is not null)
        {
            WriteText(Html.Escape(text), place);
            return;
        }

        if (text.Length == 0) return;
        Html.AppendEscaped(output, text);
        atLineStart = text[^1] == '\n';
        CheckSize(output.Length, place);
    }

    private void WriteIndented(ReadOnlySpan<char> text, string indent)
    {
        while (!text.IsEmpty)
        {
            if (atLineStart) output.Append(indent);
            var length = text.IndexOf('\n') + 1;
            atLineStart = length > 0;
            if (length == 0) length = text.Length;
            output.Append(text[..length]);
            text = text[length..];
        }
    }

    internal readonly struct OutputScope : IDisposable
    {
        private readonly TemplateContext context;
        private readonly StringBuilder outer;
        private readonly string? indent;
        private readonly bool lineStart;

        public OutputScope(TemplateContext context, bool keepIndent)
        {
            this.context = context;
            (outer, indent, lineStart) = (context.output, context.currentIndent, context.atLineStart);
            context.output = context.spareBuilders.TryPop(out var spare) ? spare : new StringBuilder();
            if (keepIndent) return;
            context.currentIndent = null;
            context.atLineStart = false;
        }

        public override string ToString() => context.output.ToString();

        public void Dispose()
        {
            if (context.output.Capacity <= LargestSpare) context.spareBuilders.Push(context.output.Clear());
            (context.output, context.currentIndent, context.atLineStart) = (outer, indent, lineStart);
        }
    }
}
