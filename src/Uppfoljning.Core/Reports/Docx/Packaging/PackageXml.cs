using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace Uppfoljning.Core.Reports.Docx.Packaging;

/// <summary>XML as bytes.</summary>
internal static class PackageXml
{
    private const char Replacement = '\uFFFD';

    private static readonly XmlWriterSettings settings = new() { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false) };

    public static byte[] Bytes(XElement root)
    {
        using var bytes = new MemoryStream();
        using (var writer = XmlWriter.Create(bytes, settings)) new XDocument(new XDeclaration("1.0", "UTF-8", "yes"), root).Save(writer);
        return bytes.ToArray();
    }

    /// <summary>
    /// A text without the characters that XML cannot hold. Files have none, but Markdown's <c>&amp;#1;</c> makes one of what is harmless in a file.
    /// </summary>
    public static string Text(string text)
    {
        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes()) clean.Append(IsXml(rune) ? rune.ToString() : Replacement);
        return clean.ToString();
    }

    private static bool IsXml(Rune rune) => rune.Value is '\t' or '\n' or '\r' or (>= ' ' and not (0xFFFE or 0xFFFF));
}
