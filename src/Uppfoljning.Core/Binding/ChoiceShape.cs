using System.Collections.Immutable;
using Uppfoljning.Core.Diagnostics;

namespace Uppfoljning.Core.Binding;

/// <summary>One of some values. Where the choices could not be read (null) any text will do, so that one fault gives one message.</summary>
public sealed record ChoiceShape(ImmutableArray<string>? Choices, DiagnosticCode Code, string Thing) : Shape
{
    /// <summary>Whether the choices are ids that the plan lists, not words of the format.</summary>
    public bool IsReference => Code != Codes.NotAmongChoices;

    public override string Words => "en text";
}
