namespace Uppfoljning.Core.Binding;

/// <summary>The version of the format: uppf/1.</summary>
public sealed record FormatShape : Shape
{
    public const string Current = "uppf/1";

    public override string Words => $"\"{Current}\"";
}
