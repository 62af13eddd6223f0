namespace Uppfoljning.Pdf.Fonts;

/// <summary>The faces of one rendering, each read when it is first wanted.</summary>
internal sealed class FontCatalog(PdfFontSet set)
{
    private readonly Face?[] faces = new Face?[set.Faces.Length];
    private readonly Dictionary<(string Family, bool Bold, bool Italic), Face> chosen = [];

    public string DefaultFamily { get; } = set.Faces[0].Family;

    public bool HasFamily(string family) => set.Faces.Any(face => face.Family == family);

    /// <summary>The family's face in that style, or its nearest; the default family's where the set lacks the family.</summary>
    public Face Find(string family, bool bold, bool italic)
    {
        var key = (family, bold, italic);
        if (chosen.TryGetValue(key, out var known)) return known;
        var name = HasFamily(family) ? family : DefaultFamily;
        var best = -1;
        var distance = int.MaxValue;
        for (var i = 0; i < set.Faces.Length; i++)
        {
            var face = set.Faces[i];
            if (face.Family != name) continue;
            var away = (face.Bold == bold ? 0 : 2) + (face.Italic == italic ? 0 : 1);
            if (away < distance) (best, distance) = (i, away);
        }
        return chosen[key] = Open(best);
    }

    /// <summary>The first face that has a character, the wanted one first; null where none has.</summary>
    public Face? WithCharacter(Face wanted, int codePoint)
    {
        if (wanted.Glyph(codePoint) != 0) return wanted;
        for (var i = 0; i < set.Faces.Length; i++)
        {
            var face = set.Faces[i];
            if (face.Bold == wanted.Source.Bold && face.Italic == wanted.Source.Italic && Open(i).Glyph(codePoint) != 0) return Open(i);
        }
        for (var i = 0; i < set.Faces.Length; i++)
            if (Open(i).Glyph(codePoint) != 0) return Open(i);
        return null;
    }

    private Face Open(int index)
    {
        if (faces[index] is { } open) return open;
        var source = set.Faces[index];
        if (TrueTypeFont.Open(source.TrueType, out var fault) is { } font) return faces[index] = new Face(index, source, font);
        var style = (source.Bold ? " fet" : "") + (source.Italic ? " kursiv" : "");
        throw new PdfFontException($"Typsnittet ”{source.Family}{style}” går inte att använda: {fault!.Message}.", fault);
    }
}
