using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Uppfoljning.Core.Diagnostics;
using Uppfoljning.Core.Text;
using Uppfoljning.Core.Yaml;
using Uppfoljning.Pdf;

namespace Uppfoljning.Core.Reports.Pdf;

/// <summary>Every character in the data can be set in one of the theme's typefaces; one that can't is told where it was written.</summary>
internal static class CharacterCheck
{
    public static ImmutableArray<Diagnostic> Check(Repository repository, PdfFontSet fonts)
    {
        var sources = repository.Files.Where(file => file.Yaml.Root is not null).Select(file => (file.Yaml.Source, Values: file.Yaml.Root!.Scalars())).ToList();
        var missing = PdfCharacters.MissingFrom(fonts, sources.SelectMany(source => source.Values).SelectMany(value => value.Text.EnumerateRunes()).Where(IsUncommon)).ToHashSet();
        return missing.Count == 0 ? [] : [.. sources.SelectMany(source => source.Values.SelectMany(value => Places(source.Source, value, missing)))];
    }

    /// <summary>Letters that every typeface has need no looking up.</summary>
    private static bool IsUncommon(Rune character) => character.Value > 0xFF;

    /// <summary>The first place in the value of each character.</summary>
    private static IEnumerable<Diagnostic> Places(SourceFile source, YamlScalar value, HashSet<Rune> missing)
    {
        var found = value.Text.EnumerateRunes().Where(missing.Contains).Distinct().ToList();
        if (found.Count == 0) yield break;
        var places = ScalarPlaces.Of(source, value);
        foreach (var character in found)
        {
            var span = places.Find(value.Text.IndexOf(character.ToString(), StringComparison.Ordinal), character.Utf16SequenceLength);
            var name = string.Create(CultureInfo.InvariantCulture, $"U+{character.Value:X4}");
            yield return new Diagnostic(Codes.CharacterNotInFont, new Location(source, span), $"tecknet \"{character}\" ({name}) finns inte i något av temats typsnitt", "byt det mot ord, eller lägg till ett typsnitt som har det under reservtypsnitt i tema.yaml");
        }
    }
}
