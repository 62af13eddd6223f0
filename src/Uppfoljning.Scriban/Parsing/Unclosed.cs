namespace Uppfoljning.Scriban.Parsing;

/// <summary>Something that was opened and never closed: code, a text in code, a block of raw text. What the parser makes of the rest follows from it.</summary>
/// <param name="Start">Where it was opened.</param>
/// <param name="End">Where the next code begins; <see cref="int.MaxValue"/> where nothing is.</param>
/// <param name="SwallowsEnds">Whether any <c>end</c> after it is lost too.</param>
/// <param name="Message">What the lexer has said of it; null where it may be left out as long as nothing else is wrong.</param>
internal readonly record struct Unclosed(int Start, int End, bool SwallowsEnds, LogMessage? Message)
{
    /// <summary>Whether a fault was found in what follows. A negative offset is the end of the template.</summary>
    public bool Covers(LogMessage message)
    {
        if (message.Statement is not null && !SwallowsEnds) return false;
        var offset = message.Span.Start.Offset;
        return offset < 0 ? End == int.MaxValue : offset >= Start && offset <= End;
    }
}
