using Uppfoljning.Core.Binding;
using Uppfoljning.Core.Model;

namespace Uppfoljning.Core.Reports.Themes;

/// <summary>What tema.yaml may hold.</summary>
internal static class ThemeShape
{
    public static MapShape Colours { get; } = new(
    [
        Colour("papper", "Sidans bakgrund."),
        Colour("text", "Texten."),
        Colour("dämpad", "Text som ska synas mindre, som små ledtexter."),
        Colour("linje", "Linjer och ramar."),
        Colour("ton", "Bakgrunden i rutor och i sidfoten."),
        Colour("profil", "Länkar och markeringar."),
        Colour("profil-bakgrund", "Bakgrunden överst på sidan, bakom rubriken."),
        Colour("profil-text", "Texten mot profil-bakgrund."),
        Colour("märke", "Bakgrunden bakom det som har ändrats sedan förra perioden."),
        .. Words.Colours.SelectMany(colour => new[]
        {
            Colour(colour, $"Text och tecken för en status som är {colour}."),
            Colour(colour + "-bakgrund", $"Bakgrunden bakom en status som är {colour}."),
        }),
    ]);

    private static readonly MapShape font = new(
    [
        new("namn", "Typsnittets namn, som Lato.", new TextShape()),
        new("normal", "Filen med vanlig text, som Lato-Regular.ttf.", new TextShape()),
        new("fet", "Filen med fet text, som Lato-Bold.ttf.", new TextShape()),
        new("kursiv", "Filen med kursiv text, som Lato-Italic.ttf.", new TextShape()),
        new("fet-kursiv", "Filen med fet och kursiv text, som Lato-BoldItalic.ttf.", new TextShape()),
    ]);

    public static MapShape Theme { get; } = new(
    [
        new("format", $"Formatets version: {FormatShape.Current}.", new FormatShape()),
        new("avsändare", "Namnet som står som avsändare; annars kommunens namn ur organ.yaml.", new TextShape()),
        new("logotyp", "Kommunens logotyp. Den visas överst på sidorna och på omslaget, mot profil-bakgrund.", new MapShape(
        [
            new("fil", "En PNG- eller JPEG-fil i templates/, som logotyp.png.", new TextShape(), Required: true),
            new("alternativtext", "Vad logotypen säger, för den som inte ser den, som Uppsala kommun.", new TextShape()),
            new("bredd", "Logotypens bredd i millimeter, som 40.", new LengthShape()),
        ])),
        new("färger", "Färgerna på webbsidor och papper. Kontrasten mellan text och bakgrund kontrolleras.", Colours),
        new("mörka-färger", "Färgerna på webbsidor för den som har valt mörkt läge.", Colours),
        new("typsnitt", "Typsnittet, som filer i templates/typsnitt/.", font),
        new("rubriktypsnitt", "Rubrikernas typsnitt, om de ska ha ett eget.", font),
        new("reservtypsnitt", "Filer i templates/typsnitt/ att ta tecken ur som typsnittet saknar, i tur och ordning.", new ListShape(new TextShape())),
        new("skala", "Storlekar jämfört med hur mallarna är ritade: 1 är som de är ritade, 1.2 är en femtedel större.", new MapShape(
        [
            new("rubriker", "Rubrikernas storlek.", new LengthShape()),
            new("luft", "Avståndet mellan delarna.", new LengthShape()),
            new("webbtext", "Textens storlek på webbsidor.", new LengthShape()),
        ])),
        new("sida", "Papperets mått och textens storlek.", new MapShape(
        [
            new("bredd", "Papperets bredd i millimeter, som 210.", new LengthShape()),
            new("höjd", "Papperets höjd i millimeter, som 297.", new LengthShape()),
            new("överkant", "Marginalen upptill i millimeter.", new LengthShape()),
            new("underkant", "Marginalen nedtill i millimeter.", new LengthShape()),
            new("vänster", "Marginalen till vänster i millimeter.", new LengthShape()),
            new("höger", "Marginalen till höger i millimeter.", new LengthShape()),
            new("textstorlek", "Den löpande textens storlek i punkter, som 10.5.", new LengthShape()),
        ])),
    ]);

    private static Field Colour(string name, string use) => new(name, use, new ColourShape());
}
