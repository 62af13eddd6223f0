using System.Collections.Immutable;
using Uppfoljning.Core.Model;

namespace Uppfoljning.Core.Reports;

/// <summary>Bodies as prose shows them: names, and the groups in words (format.md, organ.yaml).</summary>
public static class BodyProse
{
    /// <summary>Whether it takes the plural to speak of them: a group is many by itself.</summary>
    public static bool AreMany(ImmutableArray<string> references) =>
        references.Length > 1 || references.Any(Register.Groups.Contains);

    public static ImmutableArray<string> Names(Register register, ImmutableArray<string> references) =>
        [.. references.Select(reference => reference switch
        {
            Register.All => "alla nämnder och bolag",
            Register.AllCommittees => "alla nämnder",
            Register.AllCompanies => "alla bolag",
            _ => register.Find(reference)?.Name ?? reference,
        })];
}
