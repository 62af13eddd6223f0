using Uppfoljning.Scriban.Parsing;
using Uppfoljning.Scriban.Syntax.Expressions;

namespace Uppfoljning.Scriban.Syntax.Statements;

internal sealed class ForStatement(Place place, Expression variable, Expression source, Argument[] options, Block body, Block? otherwise)
    : LoopStatement(place, "for", variable, source, options, body, otherwise);
