namespace Uppfoljning.Pdf;

/// <summary>Refuses arguments that no document can be made with.</summary>
internal static class RenderArguments
{
    public static void Check(PdfStyleSheet styles, PdfFontSet fonts, PdfMetadata metadata)
    {
        ArgumentNullException.ThrowIfNull(styles);
        ArgumentNullException.ThrowIfNull(fonts);
        ArgumentNullException.ThrowIfNull(metadata);
        if (fonts.Faces.IsDefaultOrEmpty) throw new ArgumentException("Inget typsnitt är angivet.", nameof(fonts));
        if (string.IsNullOrWhiteSpace(metadata.Title)) throw new ArgumentException("Dokumentet saknar titel.", nameof(metadata));
        if (!IsLanguageTag(metadata.Language)) throw new ArgumentException($"”{metadata.Language}” är ingen språkbeteckning.", nameof(metadata));
        if (styles.Watermark is { } watermark && string.IsNullOrWhiteSpace(watermark.Text)) throw new ArgumentException("Vattenstämpeln saknar text.", nameof(styles));
        if (styles.PageWidth is not (>= 72 and <= 14_400) || styles.PageHeight is not (>= 72 and <= 14_400))
            throw new ArgumentException("Sidans mått ska vara 72–14 400 punkter.", nameof(styles));
        double width = styles.PageWidth - styles.MarginLeft - styles.MarginRight, height = styles.PageHeight - styles.MarginTop - styles.MarginBottom;
        if (width is not (>= 36 and <= 14_400) || height is not (>= 36 and <= 14_400))
            throw new ArgumentException("Marginalerna lämnar ingen plats på sidan.", nameof(styles));
    }

    /// <summary>RFC 3066: one to eight letters, then parts of one to eight letters or digits.</summary>
    public static bool IsLanguageTag(string? text)
    {
        if (string.IsNullOrEmpty(text)) return false;
        var first = true;
        foreach (var part in text.Split('-'))
        {
            if (part.Length is 0 or > 8) return false;
            if (!part.All(first ? char.IsAsciiLetter : char.IsAsciiLetterOrDigit)) return false;
            first = false;
        }
        return true;
    }
}
