namespace Uppfoljning.Pdf.Layout;

/// <summary>Colours that stand out from another as little as a given one does from white, by WCAG's measure of contrast.</summary>
internal static class Shade
{
    private const double Flare = 0.05;

    public static PdfColor On(PdfColor ground, PdfColor onWhite)
    {
        if (ground == PdfColor.White) return onWhite;
        var contrast = (1 + Flare) / (Luminance(onWhite) + Flare);
        var light = Luminance(ground);
        var darker = (light + Flare) / contrast - Flare;
        if (darker >= 0 && light > 0) return Each(ground, channel => channel * darker / light);
        var lighter = Math.Min(1, (light + Flare) * contrast - Flare);
        return Each(ground, channel => channel + (1 - channel) * (lighter - light) / (1 - light));
    }

    private static double Luminance(PdfColor color) => 0.2126 * Linear(color.Red) + 0.7152 * Linear(color.Green) + 0.0722 * Linear(color.Blue);

    private static PdfColor Each(PdfColor color, Func<double, double> change)
    {
        byte Changed(byte channel) => Encoded(change(Linear(channel)));
        return new PdfColor(Changed(color.Red), Changed(color.Green), Changed(color.Blue));
    }

    private static double Linear(byte channel)
    {
        var part = channel / 255.0;
        return part <= 0.04045 ? part / 12.92 : Math.Pow((part + 0.055) / 1.055, 2.4);
    }

    private static byte Encoded(double linear) =>
        (byte)Math.Round(255 * Math.Clamp(linear <= 0.0031308 ? linear * 12.92 : 1.055 * Math.Pow(linear, 1 / 2.4) - 0.055, 0, 1));
}
