namespace Uppfoljning.Core.Publishing;

/// <summary>Why the disk said no, in words for the person who asked.</summary>
internal static class DiskFault
{
    private const int NoSpaceUnix = 28;
    private const int NoSpaceWindows = 112;

    public static (string Message, string Help) Explain(Exception fault) => fault switch
    {
        UnauthorizedAccessException => ("du får inte skriva där", "välj en annan plats med --out, eller be om rätt att skriva där"),
        PathTooLongException => ("sökvägen är för lång", "välj en plats med kortare väg med --out"),
        DirectoryNotFoundException => ("mappen ovanför finns inte, eller är ingen mapp", "välj en annan plats med --out"),
        IOException when (fault.HResult & 0xFFFF) is NoSpaceUnix or NoSpaceWindows => ("disken är full", "gör plats på disken och kör igen"),
        _ => ("disken eller ett annat program säger nej", "se efter att platsen är en mapp, och att inget program håller en fil i den öppen"),
    };
}
