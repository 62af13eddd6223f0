namespace Uppfoljning.Core.Diagnostics;

/// <summary>
/// Every code there is, by family: 0 the tool and the machine, 1 bytes and YAML, 2 one file's content,
/// 3 across files, 4 advice, 5 templates and theme, 6 output and accessibility.
/// </summary>
public static class Codes
{
    /// <summary>Filled as the codes below are made, and therefore before them.</summary>
    private static readonly SortedDictionary<string, DiagnosticCode> byId = new(StringComparer.Ordinal);

    public static readonly DiagnosticCode InternalError = Error("UPPF0001");
    public static readonly DiagnosticCode FileNotReadable = Error("UPPF0002");
    public static readonly DiagnosticCode PublishingFailed = Error("UPPF0003");
    public static readonly DiagnosticCode WrongUse = Error("UPPF0004");
    public static readonly DiagnosticCode OutputFailed = Error("UPPF0005");
    public static readonly DiagnosticCode FileNotWritten = Error("UPPF0006");
    public static readonly DiagnosticCode OptionIdle = Warning("UPPF0007");

    public static readonly DiagnosticCode NotUtf8 = Error("UPPF1001");
    public static readonly DiagnosticCode ForbiddenCharacter = Error("UPPF1002");
    public static readonly DiagnosticCode FileTooLarge = Error("UPPF1003");
    public static readonly DiagnosticCode Syntax = Error("UPPF1004");
    public static readonly DiagnosticCode TabIndentation = Error("UPPF1005");
    public static readonly DiagnosticCode UnclosedBracket = Error("UPPF1006");
    public static readonly DiagnosticCode UnclosedQuote = Error("UPPF1007");
    public static readonly DiagnosticCode RepeatedKey = Error("UPPF1008");
    public static readonly DiagnosticCode AnchorOrTag = Error("UPPF1009");
    public static readonly DiagnosticCode SeveralDocuments = Error("UPPF1010");
    public static readonly DiagnosticCode TooDeep = Error("UPPF1011");
    public static readonly DiagnosticCode EmptyFile = Error("UPPF1012");
    public static readonly DiagnosticCode KeyNotText = Error("UPPF1013");
    public static readonly DiagnosticCode ColonInValue = Error("UPPF1014");
    public static readonly DiagnosticCode LooseAccents = Error("UPPF1015");
    public static readonly DiagnosticCode LostComment = Warning("UPPF1016");
    public static readonly DiagnosticCode UnknownEscape = Error("UPPF1017");
    public static readonly DiagnosticCode TooManyFiles = Error("UPPF1018");
    public static readonly DiagnosticCode MergeMarker = Error("UPPF1019");

    public static readonly DiagnosticCode UnknownKey = Error("UPPF2001");
    public static readonly DiagnosticCode MissingKey = Error("UPPF2002");
    public static readonly DiagnosticCode WrongKindOfValue = Error("UPPF2003");
    public static readonly DiagnosticCode EmptyText = Error("UPPF2004");
    public static readonly DiagnosticCode NotAmongChoices = Error("UPPF2005");
    public static readonly DiagnosticCode PeriodNotInPlan = Error("UPPF2006");
    public static readonly DiagnosticCode UnknownStatus = Error("UPPF2007");
    public static readonly DiagnosticCode UnknownKind = Error("UPPF2008");
    public static readonly DiagnosticCode NotADate = Error("UPPF2009");
    public static readonly DiagnosticCode UnknownFormat = Error("UPPF2010");
    public static readonly DiagnosticCode NotAnId = Error("UPPF2011");
    public static readonly DiagnosticCode WrongOrderInTime = Error("UPPF2012");
    public static readonly DiagnosticCode RepeatedInList = Error("UPPF2013");
    public static readonly DiagnosticCode NobodyResponsible = Error("UPPF2014");
    public static readonly DiagnosticCode WrongCaseNumber = Error("UPPF2015");
    public static readonly DiagnosticCode UnknownRule = Error("UPPF2016");
    public static readonly DiagnosticCode ErrorLowered = Error("UPPF2017");
    public static readonly DiagnosticCode NotAPattern = Error("UPPF2018");
    public static readonly DiagnosticCode FaultyWaiver = Error("UPPF2019");
    public static readonly DiagnosticCode UnusedWaiver = Warning("UPPF2020");
    public static readonly DiagnosticCode StructureInText = Warning("UPPF2021");

    public static readonly DiagnosticCode UnknownBody = Error("UPPF3001");
    public static readonly DiagnosticCode RepeatedNumber = Error("UPPF3002");
    public static readonly DiagnosticCode RepeatedPlace = Error("UPPF3003");
    public static readonly DiagnosticCode RegisterMissing = Error("UPPF3004");
    public static readonly DiagnosticCode NoPlans = Error("UPPF3005");
    public static readonly DiagnosticCode StrayFile = Warning("UPPF3006");
    public static readonly DiagnosticCode UnknownOrigin = Error("UPPF3007");
    public static readonly DiagnosticCode OriginInCircle = Error("UPPF3008");
    public static readonly DiagnosticCode ReportMissing = Warning("UPPF3017");
    public static readonly DiagnosticCode ReportWithoutText = Warning("UPPF3018");
    public static readonly DiagnosticCode GoalReportMissing = Warning("UPPF3019");
    public static readonly DiagnosticCode BodyReportMissing = Warning("UPPF3020");
    public static readonly DiagnosticCode WordsAgainstNumbers = Warning("UPPF3021");

    public static readonly DiagnosticCode StatusTakenBack = Advice("UPPF4001");
    public static readonly DiagnosticCode LateWithoutExplanation = Advice("UPPF4002");
    public static readonly DiagnosticCode SameTextAsBefore = Advice("UPPF4003");
    public static readonly DiagnosticCode ScheduleAlreadyPast = Advice("UPPF4004");
    public static readonly DiagnosticCode WordsAgainstStatus = Advice("UPPF4005");
    public static readonly DiagnosticCode LongSentence = Advice("UPPF4006");
    public static readonly DiagnosticCode UnexplainedAbbreviation = Advice("UPPF4007");
    public static readonly DiagnosticCode DoubleBlank = Advice("UPPF4008");
    public static readonly DiagnosticCode ShortenedWord = Advice("UPPF4009");
    public static readonly DiagnosticCode FullStopMissing = Advice("UPPF4010");

    public static readonly DiagnosticCode TemplateSyntax = Error("UPPF5001");
    public static readonly DiagnosticCode TemplateFailed = Error("UPPF5002");
    public static readonly DiagnosticCode TemplateMissing = Error("UPPF5003");
    public static readonly DiagnosticCode TemplateNotReadable = Error("UPPF5006");
    public static readonly DiagnosticCode ThemeFault = Error("UPPF5004");
    public static readonly DiagnosticCode FontFault = Error("UPPF5005");

    public static readonly DiagnosticCode LostInPdf = Warning("UPPF6001");
    public static readonly DiagnosticCode LowContrast = Error("UPPF6002");
    public static readonly DiagnosticCode NotAccessible = Error("UPPF6003");
    public static readonly DiagnosticCode CharacterNotInFont = Error("UPPF6004");
    public static readonly DiagnosticCode LinkSaysNothing = Warning("UPPF6005");
    public static readonly DiagnosticCode TableWithoutHeader = Warning("UPPF6006");
    public static readonly DiagnosticCode HeadingInDisguise = Warning("UPPF6007");
    public static readonly DiagnosticCode LogoWithoutText = Error("UPPF6008");
    public static readonly DiagnosticCode HeadingLevelSkipped = Error("UPPF6009");
    public static readonly DiagnosticCode PageNeedsMore = Warning("UPPF6010");

    /// <summary>Every code, by its number.</summary>
    public static IReadOnlyCollection<DiagnosticCode> All => byId.Values;

    /// <summary>The code with an id such as UPPF2007; null where there is none.</summary>
    public static DiagnosticCode? Find(string id) => byId.GetValueOrDefault(id);

    private static DiagnosticCode Error(string id) => New(id, Severity.Error);

    private static DiagnosticCode Warning(string id) => New(id, Severity.Warning);

    private static DiagnosticCode Advice(string id) => New(id, Severity.Advice);

    private static DiagnosticCode New(string id, Severity severity) => byId[id] = new DiagnosticCode(id, severity);
}
