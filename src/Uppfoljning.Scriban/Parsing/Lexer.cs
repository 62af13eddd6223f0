namespace Uppfoljning.Scriban.Parsing;

/// <summary>Cuts a template into tokens, text and code alike. Comments and blanks in code leave none.</summary>
internal sealed partial class Lexer(SourceText source, List<LogMessage> messages)
{
    private readonly string text = source.Text;
    private readonly List<Token> tokens = [];
    private readonly Stack<Interpolation> interpolations = [];
    private int at;
    private int openBraces;

    private readonly record struct Interpolation(char Quote, int OpenBraces);

    public static List<Token> Tokenize(SourceText source, List<LogMessage> messages, bool onlyCode)
    {
        var lexer = new Lexer(source, messages);
        if (onlyCode) lexer.ReadCode(onlyCode);
        while (lexer.at < lexer.text.Length) lexer.ReadRaw();
        lexer.tokens.Add(new Token(TokenKind.EndOfFile, -1, -1));
        return lexer.tokens;
    }

    private char Peek(int ahead = 0) => at + ahead < text.Length ? text[at + ahead] : '\0';

    private bool Ahead(string word) => string.CompareOrdinal(text, at, word, 0, word.Length) == 0;

    private void Add(TokenKind kind, int start) => tokens.Add(new Token(kind, start, at));

    private void Report(int offset, string message, string? help = null) =>
        messages.Add(new LogMessage(ParserMessageType.Error, new Place(source, offset, offset + 1).Span, message, help));
}
