using System.Globalization;
#if REAL_ENGINE
using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;
#else
using Uppfoljning.Scriban;
using Uppfoljning.Scriban.Parsing;
using Uppfoljning.Scriban.Runtime;
using Uppfoljning.Scriban.Syntax;
#endif

// Not within Uppfoljning, where the name Scriban would mean ours whatever the using lines say.
namespace PublicShape;

/// <summary>A small program as its users write them for Scriban: compiles against that engine and ours, by its using lines alone.</summary>
public static class LetterProgram
{
    private static readonly DictionaryLoader Templates = new(new Dictionary<string, string>
    {
        ["brev"] = """
            Hej {{ mottagare.namn }}!

            {{~ summa = 0
            for ärende in ärenden
              include 'rad' ärende nummer: (for.index + 1)
              summa = summa + ärende.belopp
            end ~}}
            Summa: {{ summa | math.format 'N2' }} kr
            {{ include 'hälsning' }}
            """,
        ["rad"] = "{{ $.nummer }}. {{ $1.rubrik }}: {{ $1.belopp }}\n",
        ["hälsning"] = "Vänliga hälsningar\n{{ avsändare }}",
        ["trasig"] = "Rad ett {{ if }}x{{ end }}\n{{ 1 + }}",
        ["stavfel"] = "Hej\n  {{ mottagaren }}!",
        ["i inlagan"] = "Till:\n{{ include 'stavfel' }}",
        ["evig"] = "{{ while true }}.{{ end }}",
        ["utan mall"] = "{{ include 'saknas' }}",
    });

    public static void Run(TextWriter output)
    {
        output.WriteLine(Template.Parse("{{ 1 + 2 }} {{ namn ?? 'okänd' }}").Render());
        output.WriteLine(Template.Parse("{{ namn }}").Render(new ScriptObject { ["namn"] = "Åsa" }, member => member.Name));
        foreach (var name in new[] { "brev", "trasig", "stavfel", "i inlagan", "evig", "utan mall" }) Print(name, output);
    }

    private static void Print(string name, TextWriter output)
    {
        output.WriteLine($"== {name}");
        var template = Template.Parse(Templates[name], name + ".sbn");
        if (template.HasErrors)
        {
            foreach (var message in template.Messages) output.WriteLine(message);
            output.WriteLine($"{template.Messages.Count(message => message.Type == ParserMessageType.Error)} fel i {template.SourceFilePath}");
            return;
        }

        try
        {
            output.WriteLine(template.Render(MakeContext()));
        }
        catch (ScriptRuntimeException fault)
        {
            output.WriteLine(fault.Message);
            output.WriteLine($"{fault.Span.FileName}, rad {fault.Span.Start.Line + 1}, {fault.Span.ToStringSimple()}: {fault.OriginalMessage}");
        }
    }

    private static TemplateContext MakeContext()
    {
        var context = new TemplateContext
        {
            TemplateLoader = Templates,
            MemberRenamer = member => member.Name,
            StrictVariables = true,
            LoopLimit = 100,
            NewLine = "\n",
        };
        context.PushCulture(MakeCulture());
        context.PushGlobal(MakeModel());
        return context;
    }

    private static ScriptObject MakeModel()
    {
        var tasks = new ScriptArray();
        tasks.Add(new ScriptObject { ["rubrik"] = "Lås", ["belopp"] = 1250.5 });
        tasks.Add(new ScriptObject { ["rubrik"] = "Nyckel", ["belopp"] = 99 });
        var model = new ScriptObject { { "ärenden", tasks } };
        model["mottagare"] = new ScriptObject { ["namn"] = "Åsa" };
        model.SetValue("avsändare", "Kontoret", readOnly: true);
        return model;
    }

    private static CultureInfo MakeCulture()
    {
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        culture.NumberFormat.NumberDecimalSeparator = ",";
        culture.NumberFormat.NumberGroupSeparator = " ";
        return culture;
    }

    private sealed class DictionaryLoader(Dictionary<string, string> templates) : ITemplateLoader
    {
        public string this[string name] => templates[name];

        public string GetPath(TemplateContext context, SourceSpan callerSpan, string templateName) => templateName;

        public string Load(TemplateContext context, SourceSpan callerSpan, string templatePath) => templates[templatePath];

        public ValueTask<string?> LoadAsync(TemplateContext context, SourceSpan callerSpan, string templatePath) => new(Load(context, callerSpan, templatePath));
    }
}
