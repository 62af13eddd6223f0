namespace Uppfoljning.Core.Binding;

/// <summary>The code of a rule, such as UPPF3017; whether there is such a rule, and whether it may be changed, is told where settings are read.</summary>
public sealed record RuleCodeShape : Shape
{
    public override string Words => "en kod";
}
