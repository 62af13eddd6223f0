using Uppfoljning.Scriban.Syntax;
using Uppfoljning.Scriban.Syntax.Statements;

namespace Uppfoljning.Scriban.Parsing;

/// <summary>Gathers the statements of a block. Most stand after no blanks, and then no list of blanks is made.</summary>
internal sealed class BlockBuilder(Place start)
{
    private readonly List<Statement> statements = [];
    private List<string?>? indents;

    public Place Start { get; } = start;

    public void Add(Statement statement, string? indent)
    {
        if (indent is not null && indents is null) indents = [.. statements.Select(string? (_) => null)];
        indents?.Add(indent);
        statements.Add(statement);
    }

    public Block Build(Place place) => new(place, [.. statements], indents is null ? null : [.. indents]);
}
