using System.Collections;
using Uppfoljning.Scriban.Parsing;

namespace Uppfoljning.Scriban;

/// <summary>The faults found in a template, in the order in which they were found.</summary>
public sealed class LogMessageBag(IReadOnlyList<LogMessage> messages) : IReadOnlyList<LogMessage>
{
    public int Count => messages.Count;

    public bool HasErrors => messages.Any(message => message.Type == ParserMessageType.Error);

    public LogMessage this[int index] => messages[index];

    public IEnumerator<LogMessage> GetEnumerator() => messages.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    public override string ToString() => string.Join('\n', messages);
}
