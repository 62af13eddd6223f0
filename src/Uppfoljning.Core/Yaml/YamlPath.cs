using System.Globalization;
using System.Text;

namespace Uppfoljning.Core.Yaml;

/// <summary>The way of keys to where a walk through a tree is, written <c>beslut[0].datum</c>; a text only when someone asks for it.</summary>
internal sealed class YamlPath
{
    private readonly List<Part> parts = [];

    public Exit Enter(string key) => EnterPart(new Part(key, 0));

    public Exit EnterItem(int index) => EnterPart(new Part(null, index));

    public override string ToString()
    {
        var text = new StringBuilder();
        foreach (var (key, index) in parts)
        {
            if (key is null) text.Append(CultureInfo.InvariantCulture, $"[{index}]");
            else text.Append(text.Length == 0 ? "" : ".").Append(key);
        }
        return text.ToString();
    }

    /// <summary>Null at the top of the file.</summary>
    public string? ToStringOrNull() => parts.Count == 0 ? null : ToString();

    private Exit EnterPart(Part part)
    {
        parts.Add(part);
        return new Exit(this);
    }

    /// <summary>A key, or without one an item's place in its list.</summary>
    private readonly record struct Part(string? Key, int Index);

    public readonly ref struct Exit(YamlPath path)
    {
        public void Dispose() => path.parts.RemoveAt(path.parts.Count - 1);
    }
}
