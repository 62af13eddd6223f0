using System.Xml.Linq;

namespace Uppfoljning.Core.Reports.Docx;

/// <summary>The namespaces of Office's XML, and what its parts and relationships are called.</summary>
internal static class OfficeNames
{
    public static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    public static readonly XNamespace R = Relationship.TrimEnd('/');
    public static readonly XNamespace Drawing = "http://schemas.openxmlformats.org/drawingml/2006/main";
    public static readonly XNamespace WordDrawing = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";
    public static readonly XNamespace Chart = "http://schemas.openxmlformats.org/drawingml/2006/chart";

    /// <summary>What the types of relationships begin with.</summary>
    public const string Relationship = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    /// <summary>What the types of a document's own parts begin with; they end with <c>+xml</c>.</summary>
    public const string WordType = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
}
