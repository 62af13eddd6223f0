using System.Collections;
using Uppfoljning.Scriban.Parsing;

namespace Uppfoljning.Scriban;

/// <summary>The faults found in a template, in the order in which they were found.</summary>
public sealed class LogMessageBag : IReadOnlyList<LogMessage>
{
    private readonly List<LogMessage> messages = [];

    public int Count => messages.Count;

    public bool HasErrors => messages.Exists(message => message.Type == ParserMessageType.Error);

    public LogMessage this[int index] => messages[index];

    public void Add(LogMessage message) => messages.Add(message);

    public void AddRange(IEnumerable<LogMessage> items) => messages.AddRange(items);

    public IEnumerator<LogMessage> GetEnumerator() => messages.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Each message on a line of its own.</summary>
    public override string ToString() => string.Join('\n', messages);
}
