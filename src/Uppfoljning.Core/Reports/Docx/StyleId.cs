namespace Uppfoljning.Core.Reports.Docx;

/// <summary>The ids of the document's styles. Those of Word's own have Word's ids, and Word shows them by the names of its own language.</summary>
internal static class StyleId
{
    public const string Normal = "Normal";
    public const string Title = "Title";
    public const string Subtitle = "Subtitle";
    public const string ContentsHeading = "TOCHeading";
    public const string Caption = "Caption";
    public const string ListBullet = "ListBullet";
    public const string ListNumber = "ListNumber";
    public const string Header = "Header";
    public const string Footer = "Footer";

    public const string Strong = "Strong";
    public const string Emphasis = "Emphasis";
    public const string Hyperlink = "Hyperlink";
    public const string Draft = "Utkast";
    public const string StatusSign = "Statustecken";

    public const string CoverSender = "Omslagsavsandare";
    public const string CoverFacts = "Omslagsfakta";
    public const string Lead = "Ingress";
    public const string CountSentence = "Raknemening";
    public const string Motto = "Motto";
    public const string Mention = "Omnamntuppdrag";
    public const string MentionContinued = "Omnamntfortsattning";
    public const string Chart = "Diagram";
    public const string ChartCaption = "Bildtext";
    public const string AssignmentKind = "Uppdragsslag";
    public const string Bodies = "Organ";
    public const string Fact = "Fakta";
    public const string FactContinued = "Faktafortsattning";
    public const string Reporter = "Rapportor";
    public const string AfterTable = "Eftertabell";
    public const string TableHeader = "Tabellhuvud";
    public const string TableNumberHeader = "Tabellhuvudtal";
    public const string TableText = "Tabelltext";
    public const string TableNumber = "Tabelltal";

    public const string Table = "Rapporttabell";

    /// <summary>Heading 1 to 4.</summary>
    public static string Heading(int level) => $"Heading{level}";

    /// <summary>The contents' lines, 1 to 3.</summary>
    public static string Contents(int level) => $"TOC{level}";

    /// <summary>What goes on in a list's item, at the levels that Word has a style for.</summary>
    public static string ListContinue(int level) => level == 0 ? "ListContinue" : $"ListContinue{Math.Min(level, 4) + 1}";

    /// <summary>A status, by its colour's name: Status grön.</summary>
    public static string Status(string colour) => "Status" + colour.Replace('ö', 'o').Replace('å', 'a');
}
