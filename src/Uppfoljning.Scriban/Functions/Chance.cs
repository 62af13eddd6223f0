using Uppfoljning.Scriban.Runtime;

namespace Uppfoljning.Scriban.Functions;

/// <summary>The clock and chance have no place where the same data must give the same bytes.</summary>
internal static class Chance
{
    /// <summary>Nothing, or a fault when the context is deterministic.</summary>
    public static object? Refuse(Call call) => call.Context.Deterministic
        ? throw call.Error($"\"{call.Site}\" får inte användas här: samma uppgifter ska alltid ge samma resultat.")
        : null;
}
