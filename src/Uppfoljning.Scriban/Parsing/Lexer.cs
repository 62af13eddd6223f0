namespace Uppfoljning.Scriban.Parsing;

/// <summary>Cuts a template into tokens, text and code alike. Comments and blanks in code leave none.</summary>
internal sealed partial class Lexer(SourceText source, List<LogMessage> messages)
{
    private readonly string text = source.Text;
    private readonly List<Token> tokens = [];
    private readonly Stack<Interpolation> interpolations = [];
    private readonly List<Unclosed> unclosed = [];
    private readonly List<Place> looseEnds = [];
    private int at;
    private int openBraces;

    private readonly record struct Interpolation(char Quote, int OpenBraces);

    public static LexedText Tokenize(SourceText source, List<LogMessage> messages, bool onlyCode)
    {
        var lexer = new Lexer(source, messages);
        if (onlyCode) lexer.ReadCode(enter: null);
        while (lexer.at < lexer.text.Length) lexer.ReadRaw();
        lexer.tokens.Add(new Token(TokenKind.EndOfFile, -1, -1));
        return new LexedText(lexer.tokens, lexer.unclosed, lexer.looseEnds);
    }

    /// <summary>What to say of code that is never closed, at its opening braces.</summary>
    public static LogMessage CodeWithoutEnd(SourceText source, int enter) =>
        new(ParserMessageType.Error, new Place(source, enter, enter + 2).Span, "Koden som börjar här har inget \"}}\".", "avsluta den med \"}}\" där texten tar vid igen");

    private char Peek(int ahead = 0) => at + ahead < text.Length ? text[at + ahead] : '\0';

    private bool Ahead(string word) => string.CompareOrdinal(text, at, word, 0, word.Length) == 0;

    private void Add(TokenKind kind, int start) => tokens.Add(new Token(kind, start, at));

    private LogMessage Report(int offset, string message, string? help = null)
    {
        var report = new LogMessage(ParserMessageType.Error, new Place(source, offset, offset + 1).Span, message, help);
        messages.Add(report);
        return report;
    }
}
