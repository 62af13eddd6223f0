namespace Uppfoljning.Scriban.Runtime;

/// <summary>Text that is HTML already, so that auto-escape leaves it as it is. Whoever makes one vouches for it.</summary>
public sealed class SafeString(string text)
{
    public string Text { get; } = text;

    public override string ToString() => Text;

    public override bool Equals(object? obj) => obj is SafeString other && other.Text == Text;

    public override int GetHashCode() => Text.GetHashCode(StringComparison.Ordinal);
}
