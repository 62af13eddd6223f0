using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Uppfoljning.Pdf.Blocks;
using Uppfoljning.Pdf.Fonts;
using Uppfoljning.Pdf.Styles;
using Uppfoljning.Pdf.Text;

namespace Uppfoljning.Pdf.Layout;

/// <summary>Turns characters into glyphs with advances: the face's own, kerning, and letter spacing.</summary>
internal sealed class Shaper(FontCatalog fonts, FindingList findings)
{
    /// <summary>Where a picture or a page number stands in the text.</summary>
    public const char Object = '\uFFFC';

    public ShapedParagraph Shape(ReadOnlySpan<Inline> inlines)
    {
        var length = 0;
        foreach (var inline in inlines) length += inline is TextInline text ? text.Text.Length : 1;
        var buffer = new Buffer(length);
        foreach (var inline in inlines)
        {
            if (inline is TextInline text) AddText(buffer, text);
            else AddObject(buffer, inline);
        }
        return buffer.Finish();
    }

    public ShapedParagraph Shape(string text, TextStyle style) => Shape([new TextInline(text, style, null, null, default)]);

    private void AddText(Buffer buffer, TextInline inline)
    {
        var style = inline.Style;
        var text = inline.Text;
        for (var i = 0; i < text.Length; i++)
        {
            var character = char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1])
                ? char.ConvertToUtf32(text[i], text[i + 1])
                : text[i];
            var glyph = style.Face.Glyph(character);
            if (IsUnseen(character))
            {
                buffer.AddUnseen(text[i]);
            }
            else if (glyph != 0 && !IsNoCharacter(character))
            {
                buffer.Open(style, inline);
                buffer.Add(text[i], glyph, style);
            }
            else
            {
                AddFromElsewhere(buffer, inline, text[i], character);
            }
            if (character > 0xFFFF) buffer.AddUnseen(text[++i]);
        }
        buffer.Close();
    }

    private void AddFromElsewhere(Buffer buffer, TextInline inline, char unit, int character)
    {
        var face = IsNoCharacter(character) ? null : fonts.WithCharacter(inline.Style.Face, character);
        var style = face is null ? inline.Style : inline.Style with { Face = face };
        buffer.Open(style, inline);
        if (face is not null)
        {
            buffer.Add(unit, face.Glyph(character), style);
            return;
        }
        var name = string.Create(CultureInfo.InvariantCulture, $"U+{character:X4}");
        var shown = IsNoCharacter(character) ? name : $"”{char.ConvertFromUtf32(character)}” ({name})";
        findings.Add(inline.Place, PdfFindingKind.MissingCharacter, $"Tecknet {shown} finns inte i något typsnitt.", "Byt tecknet, eller lägg till ett typsnitt som har det; ett frågetecken visas i stället.");
        var stand = style.Face.Glyph('?');
        if (stand == 0) buffer.AddUnseen(unit);
        else buffer.Add(IsNoCharacter(character) ? '\uFFFD' : unit, stand, style);
    }

    private static void AddObject(Buffer buffer, Inline inline)
    {
        buffer.Open(inline.Style, inline);
        if (inline is LineBreakInline) buffer.AddSpace('\n', 0);
        else if (inline is PictureInline picture) buffer.AddSpace(Object, picture.Width);
        else if (inline is PageNumberInline) buffer.AddSpace(Object, 3 * WidthOf('0', inline.Style));
        buffer.Close();
    }

    public static double WidthOf(char character, TextStyle style) =>
        style.Face.Font.Advance(style.Face.Glyph(character)) * style.Size / style.Face.Font.UnitsPerEm + style.LetterSpacing;

    /// <summary>Steers the text without being seen.</summary>
    internal static bool IsUnseen(int c) => c is < 0x20 or (>= 0x7F and <= 0x9F) or 0xAD or (>= 0x200B and <= 0x200F) or (>= 0x2028 and <= 0x202E) or (>= 0x2060 and <= 0x2064) or 0xFEFF;

    /// <summary>Means nothing outside one font or one program, so that no file for the archive may hold it.</summary>
    private static bool IsNoCharacter(int c) => c is (>= 0xE000 and <= 0xF8FF) or (>= 0xD800 and <= 0xDFFF) or >= 0xF0000 || (c & 0xFFFE) == 0xFFFE;

    private sealed class Buffer(int length)
    {
        private readonly StringBuilder text = new(length);
        private readonly ushort[] glyphs = new ushort[length];
        private readonly double[] sums = new double[length + 1];
        private readonly ImmutableArray<ShapedRun>.Builder runs = ImmutableArray.CreateBuilder<ShapedRun>();
        private short[]? kerning;
        private (int Start, TextStyle Style, Inline Source)? open;
        private int last = -1;

        public void Open(TextStyle style, Inline source)
        {
            if (open is { } now && ReferenceEquals(now.Source, source) && now.Style == style) return;
            Close();
            open = (text.Length, style, source);
        }

        public void Close()
        {
            if (open is { } run && text.Length > run.Start) runs.Add(new ShapedRun(run.Start, text.Length, run.Style, run.Source));
            open = null;
            last = -1;
        }

        public void Add(char unit, ushort glyph, TextStyle style)
        {
            var at = text.Length;
            if (last >= 0 && style.Face.Kern(glyphs[last], glyph) is var kern and not 0)
            {
                (kerning ??= new short[length])[last] = kern;
                for (var i = last + 1; i <= at; i++) sums[i] += kern * style.Size / style.Face.Font.UnitsPerEm;
            }
            Append(unit, glyph, style.Face.Font.Advance(glyph) * style.Size / style.Face.Font.UnitsPerEm + style.LetterSpacing);
            last = at;
        }

        public void AddUnseen(char unit) => Append(unit, ShapedText.NoGlyph, 0);

        public void AddSpace(char unit, double advance) => Append(unit, ShapedText.NoGlyph, advance);

        public ShapedParagraph Finish()
        {
            Close();
            return new ShapedParagraph(new ShapedText(text.ToString(), glyphs, kerning), sums, runs.DrainToImmutable());
        }

        private void Append(char unit, ushort glyph, double advance)
        {
            glyphs[text.Length] = glyph;
            sums[text.Length + 1] = sums[text.Length] + advance;
            text.Append(unit);
        }
    }
}
