using System.Collections.Immutable;

namespace Uppfoljning.Pdf;

/// <summary>Refuses attachments that no archive takes.</summary>
internal static class AttachmentArguments
{
    public static void Check(ImmutableArray<PdfAttachment> attachments, DateOnly? date)
    {
        if (attachments.IsEmpty) return;
        // ISO 19005-3 wants to know when each file was changed.
        if (date is null) throw new ArgumentException("Ett dokument med bifogade filer behöver ett datum.", nameof(date));
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var attachment in attachments)
        {
            var name = attachment.FileName;
            if (!IsFileName(name)) throw new ArgumentException($"”{name}” är inget filnamn.", nameof(attachments));
            if (!names.Add(name)) throw new ArgumentException($"Två bifogade filer heter ”{name}”.", nameof(attachments));
            if (!IsMediaType(attachment.MediaType)) throw new ArgumentException($"”{attachment.MediaType}” är ingen medietyp.", nameof(attachments));
            if (string.IsNullOrWhiteSpace(attachment.Description)) throw new ArgumentException($"Den bifogade filen ”{name}” saknar beskrivning.", nameof(attachments));
        }
    }

    private static bool IsFileName(string? name) =>
        !string.IsNullOrWhiteSpace(name) && name is not ("." or "..") && name.Length <= 255 && !name.Any(c => c is '/' or '\\' or ':' || char.IsControl(c) || char.IsSurrogate(c));

    private static bool IsMediaType(string? type) =>
        type?.Split('/') is [{ Length: > 0 } kind, { Length: > 0 } name] && (kind + name).All(c => char.IsAsciiLetterOrDigit(c) || c is '.' or '+' or '-');
}
