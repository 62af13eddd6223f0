namespace Uppfoljning.Pdf.Layout;

/// <summary>How placing something went; the default is that it did not fit.</summary>
/// <param name="Rest">What is left for the next page.</param>
internal readonly record struct Placement<T>(bool Fits, double Height, T? Rest)
    where T : class;

internal static class Placement
{
    public static Placement<T> Whole<T>(double height)
        where T : class => new(true, height, null);

    public static Placement<T> Part<T>(double height, T rest)
        where T : class => new(true, height, rest);
}
