using Uppfoljning.Scriban.Parsing;
using Uppfoljning.Scriban.Runtime;
using Uppfoljning.Scriban.Syntax;
using Uppfoljning.Scriban.Syntax.Statements;

namespace Uppfoljning.Scriban;

/// <summary>A template that has been read once and may be rendered any number of times, by many at once.</summary>
public sealed class Template
{
    private readonly Place place;
    private readonly Block body;

    private Template(SourceText source, Block body, List<LogMessage> messages, List<Place> looseEnds)
    {
        LooseEnds = [.. looseEnds.Select(end => end.Span)];
        place = new Place(source, 0, 0);
        this.body = body;
        Messages = [.. messages];
        HasErrors = Messages.HasErrors;
    }

    /// <summary>The path given to <see cref="Parse(string, string)"/>, as faults print it.</summary>
    public string SourceFilePath => place.Source.Path;

    public bool HasErrors { get; }

    /// <summary>Every fault found, where the reading could go on after the first.</summary>
    public LogMessageBag Messages { get; }

    /// <summary>
    /// Where two closing braces stand in the text outside code. They print as they are, as a style sheet needs; in a page the two
    /// that open have probably been lost.
    /// </summary>
    public IReadOnlyList<SourceSpan> LooseEnds { get; }

    internal Place Place => place;

    /// <summary>Reads a template. Never throws for its content: see <see cref="HasErrors"/>.</summary>
    /// <param name="text">The template's text.</param>
    /// <param name="sourceFilePath">What faults are to call it.</param>
    public static Template Parse(string text, string? sourceFilePath = null) => Parse(text, sourceFilePath ?? "<input>", onlyCode: false);

    /// <summary>The value of an expression, written without braces.</summary>
    /// <exception cref="ScriptRuntimeException">The expression cannot be read, or fails.</exception>
    public static object? Evaluate(string expression, TemplateContext context) => Parse(expression, "<input>", onlyCode: true).Evaluate(context);

    /// <summary>The text that the template makes.</summary>
    /// <exception cref="ScriptRuntimeException">A fault met while rendering, or any fault in the template's text.</exception>
    public string Render(TemplateContext context)
    {
        ThrowIfErrors();
        using var output = context.PushOutput(keepIndent: false);
        var outer = context.StartRendering();
        try
        {
            body.Execute(context);
            context.TakeReturnValue();
            return output.ToString();
        }
        finally
        {
            context.Flow = Flow.Next;
            context.Locals = outer;
        }
    }

    /// <summary>Renders with an object whose members are the variables.</summary>
    /// <param name="model">The variables.</param>
    /// <param name="memberRenamer">As <see cref="TemplateContext.MemberRenamer"/>.</param>
    public string Render(ScriptObject? model = null, MemberRenamerDelegate? memberRenamer = null)
    {
        var context = new TemplateContext { MemberRenamer = memberRenamer };
        if (model is not null) context.PushGlobal(model);
        return Render(context);
    }

    internal static Template Parse(string text, string path, bool onlyCode)
    {
        var source = new SourceText(text, path);
        var body = Parser.Parse(source, onlyCode, out var messages, out var looseEnds);
        return new Template(source, body, messages, looseEnds);
    }

    internal object? Evaluate(TemplateContext context)
    {
        ThrowIfErrors();
        var (enabled, last) = (context.OutputEnabled, context.LastValue);
        (context.OutputEnabled, context.LastValue) = (false, null);
        try
        {
            body.Execute(context);
            return context.Flow == Flow.Return ? context.TakeReturnValue() : context.LastValue;
        }
        finally
        {
            (context.OutputEnabled, context.LastValue) = (enabled, last);
        }
    }

    /// <summary>Renders into the output that is current, as an included template.</summary>
    internal void Execute(TemplateContext context)
    {
        body.Execute(context);
        context.TakeReturnValue();
    }

    private void ThrowIfErrors()
    {
        if (HasErrors) throw new ScriptParserRuntimeException(Messages[0].Span, $"Mallen {SourceFilePath} har fel och kan inte köras.", Messages);
    }
}
