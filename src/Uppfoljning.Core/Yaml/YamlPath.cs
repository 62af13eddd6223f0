using System.Globalization;

namespace Uppfoljning.Core.Yaml;

/// <summary>The way of keys to where a walk through a tree is, written <c>beslut[0].datum</c>.</summary>
internal sealed class YamlPath
{
    private readonly List<string> parts = [];

    public Exit Enter(string key) => EnterPart(parts.Count == 0 ? key : "." + key);

    public Exit EnterItem(int index) => EnterPart(string.Create(CultureInfo.InvariantCulture, $"[{index}]"));

    public override string ToString() => string.Concat(parts);

    /// <summary>Null at the top of the file.</summary>
    public string? ToStringOrNull() => parts.Count == 0 ? null : ToString();

    private Exit EnterPart(string part)
    {
        parts.Add(part);
        return new Exit(this);
    }

    public readonly ref struct Exit(YamlPath path)
    {
        public void Dispose() => path.parts.RemoveAt(path.parts.Count - 1);
    }
}
