using System.Collections.Immutable;
using Uppfoljning.Core.Diagnostics;

namespace Uppfoljning.Core.Binding;

/// <summary>One of some values. Where the choices could not be read (null) any text will do, so that one fault gives one message.</summary>
public sealed record ChoiceShape(ImmutableArray<string>? Choices, DiagnosticCode Code, string Thing) : Shape
{
    /// <summary>What each choice is, known also where the choices themselves are not.</summary>
    public Shape Form { get; init; } = new TextShape();

    /// <summary>The choices of a plan that does not say otherwise.</summary>
    public ImmutableArray<string> Usual { get; init; } = [];

    /// <summary>Whether the choices are ids that the plan lists, not words of the format.</summary>
    public bool IsReference => Code != Codes.NotAmongChoices;

    public override string Words => "en text";
}
