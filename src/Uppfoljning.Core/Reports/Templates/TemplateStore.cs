using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Reflection;
using Uppfoljning.Core.Diagnostics;
using Uppfoljning.Core.Text;
using Uppfoljning.Core.Yaml;
using Uppfoljning.Scriban;
using Uppfoljning.Scriban.Parsing;
using Uppfoljning.Scriban.Runtime;
using Uppfoljning.Scriban.Syntax;

namespace Uppfoljning.Core.Reports.Templates;

/// <summary>
/// The files under <c>templates/</c>: the project's own, and those built into the program for what the project has not.
/// No name leads out of the folder. Safe to use from several threads.
/// </summary>
public sealed class TemplateStore : ITemplateLoader
{
    private const string Root = "templates/";

    private static readonly Assembly assembly = typeof(TemplateStore).Assembly;

    private readonly string? folder;
    private readonly ConcurrentDictionary<string, StoredFile?> files = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, Diagnosed<Template?>> parsed = new(StringComparer.Ordinal);

    /// <param name="folder">The project's own templates; null or a folder that does not exist where it has none.</param>
    /// <param name="shown">What people know the folder as, with a slash last: the way there from the project.</param>
    public TemplateStore(string? folder, string shown = Root)
    {
        this.folder = folder is not null && Directory.Exists(folder) ? Path.GetFullPath(folder) : null;
        Shown = shown;
    }

    /// <summary>What people know the folder of the project's own templates as, with a slash last.</summary>
    public string Shown { get; }

    /// <summary>Only what is built into the program.</summary>
    public static TemplateStore BuiltIn { get; } = new(null);

    /// <summary>A file by its name under <c>templates/</c>, such as <c>tema.yaml</c>; null where there is none or the name leads elsewhere.</summary>
    public StoredFile? Find(string name) => IsInside(name) ? files.GetOrAdd(name, Read) : null;

    /// <summary>The names of all files that there are, the project's own and those built in.</summary>
    public IEnumerable<string> Names()
    {
        var own = folder is null ? [] : Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(folder, file).Replace('\\', '/'));
        var builtIn = assembly.GetManifestResourceNames().Where(name => name.StartsWith(Root, StringComparison.Ordinal)).Select(name => name[Root.Length..]);
        return own.Concat(builtIn).Distinct().Order(StringComparer.Ordinal);
    }

    /// <summary>Every file that has been asked for, in ordinal order of names: what the reports were made from.</summary>
    public ImmutableArray<StoredFile> Used =>
        [.. files.Values.OfType<StoredFile>().OrderBy(file => file.Name, StringComparer.Ordinal)];

    /// <summary>A template, parsed once. Its diagnostics tell why it can't be used.</summary>
    internal Diagnosed<Template?> Template(string name) => parsed.GetOrAdd(name, Parse);

    /// <summary>Partials, parsed once for all pages: nothing in a template changes when it is rendered.</summary>
    internal IDictionary<string, Template> Partials { get; } = new ConcurrentDictionary<string, Template>(StringComparer.Ordinal);

    string? ITemplateLoader.GetPath(TemplateContext context, SourceSpan callerSpan, string templateName)
    {
        if (Find(templateName) is { Fault: null } && Template(templateName).Value is { } template) Partials[templateName] = template;
        return templateName;
    }

    string? ITemplateLoader.Load(TemplateContext context, SourceSpan callerSpan, string templatePath) => Load(callerSpan, templatePath);

    ValueTask<string?> ITemplateLoader.LoadAsync(TemplateContext context, SourceSpan callerSpan, string templatePath) => new(Load(callerSpan, templatePath));

    private string Load(SourceSpan caller, string name)
    {
        if (Find(name) is not { } file)
            throw new ScriptRuntimeException(caller, $"mallen \"{Shown}{name}\" finns inte", Suggestion.Nearest(name, Names()) is { } near ? $"menade du \"{near}\"?" : $"rätta namnet; det räknas från {Shown}");
        if (file.Fault is { } fault) throw new ScriptRuntimeException(caller, $"mallen \"{Shown}{name}\": {fault.Message}", fault.Help);
        var faults = TemplateFaults.In(Scriban.Template.Parse(file.Source.Text, name));
        return faults.Count > 0 ? throw new ScriptParserRuntimeException(caller, $"mallen \"{Shown}{name}\" har fel", faults) : file.Source.Text;
    }

    private Diagnosed<Template?> Parse(string name)
    {
        if (Find(name) is not { } file)
        {
            var missing = new Diagnostic(Codes.TemplateMissing, null, $"mallen \"{Shown}{name}\" finns inte", "lägg till den, eller rätta namnet");
            return new Diagnosed<Template?>(null, [missing]);
        }
        if (file.Fault is { } fault) return new Diagnosed<Template?>(null, [fault]);
        var template = Scriban.Template.Parse(file.Source.Text, name);
        var faults = TemplateFaults.In(template);
        return faults.Count > 0
            ? new Diagnosed<Template?>(null, TemplateFault.OfParsing(this, faults))
            : new Diagnosed<Template?>(template, []);
    }

    private StoredFile? Read(string name) => ReadOwn(name) ?? ReadBuiltIn(name);

    private StoredFile? ReadOwn(string name)
    {
        if (folder is null) return null;
        var path = Path.Combine(folder, name.Replace('/', Path.DirectorySeparatorChar));
        var entry = new FileInfo(path);
        if (!entry.Exists && entry.LinkTarget is null) return null;
        if (LinkCheck.LeadsOut(entry, folder)) return Refuse(name, $"länken leder ut ur {Shown}", "lägg filen själv i mappen");
        try
        {
            return Decode(name, Shown, File.ReadAllBytes(path), isBuiltIn: false);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return Refuse(name, "filen går inte att läsa", "se efter att du får läsa den och att inget annat program håller den");
        }
    }

    /// <summary>A file that is there but can't be used; it is not silently replaced by the built-in one.</summary>
    private StoredFile Refuse(string name, string message, string help)
    {
        var source = new SourceFile(Shown + name, "");
        return new StoredFile(Root + name, source, default, false, new Diagnostic(Codes.TemplateNotReadable, Location.StartOf(source), message, help));
    }

    private static StoredFile? ReadBuiltIn(string name)
    {
        using var stream = assembly.GetManifestResourceStream(Root + name);
        if (stream is null) return null;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return Decode(name, Root, bytes, isBuiltIn: true);
    }

    /// <summary>Typefaces and pictures are bytes; everything else is text.</summary>
    private static StoredFile Decode(string name, string root, byte[] bytes, bool isBuiltIn)
    {
        if (IsPicture(name) || HasEnding(name, ".ttf")) return new StoredFile(Root + name, new SourceFile(root + name, ""), bytes, isBuiltIn, null);
        var (source, fault) = Utf8Text.Decode(root + name, bytes);
        return new StoredFile(Root + name, source, bytes, isBuiltIn, fault);
    }

    /// <summary>Whether a file is of a kind that pages and PDF can show, by its name.</summary>
    internal static bool IsPicture(string name) => HasEnding(name, ".png") || HasEnding(name, ".jpg") || HasEnding(name, ".jpeg");

    private static bool HasEnding(string name, string ending) => name.EndsWith(ending, StringComparison.OrdinalIgnoreCase);

    private static bool IsInside(string name) =>
        name.Length > 0 && !Path.IsPathRooted(name) && !name.Contains('\\') && !name.Contains(':')
        && name.Split('/').All(part => part is not ("" or "." or ".."));
}
