namespace Uppfoljning.Scriban.Runtime;

/// <summary>Something with members: an object, or a list with properties of its own.</summary>
public interface IScriptObject
{
    int Count { get; }

    bool Contains(string member);

    bool TryGetValue(string member, out object? value);

    /// <summary>Sets a member, unless it is read-only: then nothing happens and the answer is false.</summary>
    bool TrySetValue(string member, object? value);

    IEnumerable<string> GetMembers();
}
