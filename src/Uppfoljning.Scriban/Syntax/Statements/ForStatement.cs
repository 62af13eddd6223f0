using Uppfoljning.Scriban.Parsing;

namespace Uppfoljning.Scriban.Syntax;

internal sealed class ForStatement(Place place, Expression variable, Expression source, Argument[] options, Block body, Block? otherwise)
    : LoopStatement(place, "for", variable, source, options, body, otherwise);
