using Uppfoljning.Core.Diagnostics;
using Uppfoljning.Core.Model;
using Uppfoljning.Core.Text;
using Uppfoljning.Scriban;
using Uppfoljning.Scriban.Runtime;
using Uppfoljning.Scriban.Syntax;

namespace Uppfoljning.Core.Reports.Templates;

/// <summary>Renders templates with the options that reports have: strict, without clock or chance, and for pages escaped.</summary>
public static class TemplateRenderer
{
    /// <summary>Far beyond any report: a template that goes on longer has lost its way.</summary>
    private const int MaxLoopSteps = 1_000_000;

    /// <summary>Characters of one page or file; a template that prints more has lost its way too.</summary>
    private const int MaxOutput = 64 << 20;

    /// <summary>Seconds that one search with a pattern may take: the patterns of templates take none that can be noticed.</summary>
    private const int MaxSearch = 2;

    /// <summary>A page: every value that is printed is escaped unless it is known to be safe.</summary>
    public static Diagnosed<string?> RenderHtml(TemplateStore templates, string name, ScriptObject data, Register register, TemplateSubjects? subjects = null) =>
        Render(templates, name, data, register, subjects, autoEscape: true);

    /// <summary>Plain text, such as a sentence or a style sheet: values are printed as they are.</summary>
    public static Diagnosed<string?> RenderText(TemplateStore templates, string name, ScriptObject data, Register register, TemplateSubjects? subjects = null) =>
        Render(templates, name, data, register, subjects, autoEscape: false);

    private static Diagnostic Empty(TemplateStore templates, string name) =>
        new(Codes.TemplateFailed, Location.StartOf(templates.Find(name)!.Source), "mallen ger ingen text alls", "lägg tillbaka det som stod där, eller ta bort filen så används programmets egen mall");

    private static Diagnosed<string?> Render(TemplateStore templates, string name, ScriptObject data, Register register, TemplateSubjects? subjects, bool autoEscape)
    {
        var parsed = templates.Template(name);
        if (parsed.Value is null) return new Diagnosed<string?>(null, parsed.Diagnostics);
        var context = new TemplateContext
        {
            AutoEscape = autoEscape,
            AutoIndent = false,
            StrictVariables = true,
            Deterministic = true,
            LoopLimit = MaxLoopSteps,
            LimitToString = MaxOutput,
            RegexTimeOut = TimeSpan.FromSeconds(MaxSearch),
            NewLine = "\n",
            // Dates and math.format are Swedish; a bare number is as style sheets and drawings need it.
            InvariantNumbers = true,
            StringComparer = SwedishOrder.Instance,
            TemplateLoader = templates,
            CachedTemplates = templates.Partials,
        };
        context.PushCulture(SwedishCulture.Instance);
        context.PushGlobal(TemplateFunctions.For(register));
        context.PushGlobal(data);
        // What a template assigns goes here, not into data that other templates read too.
        context.PushGlobal([]);
        try
        {
            var text = parsed.Value.Render(context);
            return string.IsNullOrWhiteSpace(text) ? new Diagnosed<string?>(null, [Empty(templates, name)]) : new Diagnosed<string?>(text, []);
        }
        catch (ScriptParserRuntimeException fault)
        {
            return new Diagnosed<string?>(null, TemplateFault.OfParsing(templates, fault.ParserMessages));
        }
        catch (ScriptRuntimeException fault)
        {
            var diagnostic = TemplateFault.Of(templates, Codes.TemplateFailed, fault.Span, fault.OriginalMessage, fault.Help);
            return new Diagnosed<string?>(null, [TemplateSubjects.Relate(diagnostic, subjects?.Find(fault.LoopItems, data))]);
        }
    }
}
