using System.Globalization;
using Uppfoljning.Scriban.Functions;
using Uppfoljning.Scriban.Parsing;
using Uppfoljning.Scriban.Runtime;
using Uppfoljning.Scriban.Syntax;

namespace Uppfoljning.Scriban;

/// <summary>What a template is rendered with: its data, its culture, its limits. For one rendering at a time.</summary>
public sealed partial class TemplateContext
{
    private readonly Stack<CultureInfo> cultures = [];

    public TemplateContext()
    {
        BuiltinObject = Builtins.Create();
        globals.Add([]);
    }

    /// <summary>The functions of the language, in groups: string, array …</summary>
    public ScriptObject BuiltinObject { get; }

    public ITemplateLoader? TemplateLoader { get; set; }

    /// <summary>The templates that have been included, by path, so that each is read once; may be shared between contexts that take turns.</summary>
    public IDictionary<string, Template> CachedTemplates { get; init; } = new Dictionary<string, Template>(System.StringComparer.Ordinal);

    /// <summary>What ends a line where the engine writes one itself.</summary>
    public string NewLine { get; set; } = "\n";

    /// <summary>Kept for programs written for Scriban; no .NET members are read, so none is renamed.</summary>
    public MemberRenamerDelegate? MemberRenamer { get; set; }

    /// <summary>The culture of numbers and dates; invariant unless one is pushed.</summary>
    public CultureInfo CurrentCulture => cultures.Count > 0 ? cultures.Peek() : CultureInfo.InvariantCulture;

    /// <summary>When true a number that is printed as it is stays invariant under every culture, so that CSS and SVG stay valid.</summary>
    public bool InvariantNumbers { get; set; }

    /// <summary>How array.sort orders texts. Null: in Swedish order under sv-SE, otherwise å and ä as a.</summary>
    public IComparer<string>? StringComparer { get; set; }

    /// <summary>When true, a variable or member that does not exist is a fault, except under <c>??</c>, <c>?.</c>, <c>if x</c>, <c>if !x</c> and object.default.</summary>
    public bool StrictVariables { get; set; }

    /// <summary>When true, the clock and chance (date.now, math.random …) are faults.</summary>
    public bool Deterministic { get; set; }

    internal CultureInfo NumberCulture => InvariantNumbers ? CultureInfo.InvariantCulture : CurrentCulture;

    internal IComparer<string> TextOrder =>
        StringComparer ?? (CurrentCulture.Name.StartsWith("sv", StringComparison.Ordinal) ? Runtime.TextOrder.Swedish : Runtime.TextOrder.Neutral);

    public void PushCulture(CultureInfo culture) => cultures.Push(culture);

    public CultureInfo PopCulture() => cultures.Pop();

    /// <summary>What date.format is set to.</summary>
    internal string UsualDateFormat => BuiltinObject["date"] is ScriptObject dates && dates["format"] is string format ? format : DateFormat.Default;

    internal string FormatDate(DateTime date) => DateFormat.Format(this, date, UsualDateFormat, CurrentCulture);

#pragma warning disable CA1822 // Reads as what it is at every place that throws: a fault in this rendering.
    internal ScriptRuntimeException Error(Place place, string message, string? help = null) => new(place.Span, message, help);
#pragma warning restore CA1822
}
