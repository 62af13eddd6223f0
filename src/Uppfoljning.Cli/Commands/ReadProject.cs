using System.Collections.Immutable;
using System.CommandLine;
using Uppfoljning.Core.Binding;
using Uppfoljning.Core.Diagnostics;
using Uppfoljning.Core.Rules;
using Uppfoljning.Core.Rules.Waivers;
using Uppfoljning.Core.Yaml;

namespace Uppfoljning.Cli.Commands;

/// <summary>A project read as a whole, before any rule has looked at it. The diagnostics are those of its files one by one.</summary>
internal sealed record ReadProject(string Folder, Repository Repository, Bound Bound, Policy Policy, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>Null where there is no project; only then are there diagnostics beside the value's own.</summary>
    public static Diagnosed<ReadProject?> Read(ParseResult parsed, Surroundings surroundings)
    {
        var folder = ProjectFolder.Find(parsed.GetValue(GlobalOptions.Project), surroundings.CurrentFolder);
        if (folder.Value is null) return new Diagnosed<ReadProject?>(null, folder.Diagnostics);
        var repository = Repository.Read(folder.Value);
        var bound = Binder.Bind(repository);
        var waivers = WaiverReader.Read(repository);
        var policy = new Policy(bound, parsed.GetValue(GlobalOptions.Advice), waivers.Value);
        return new Diagnosed<ReadProject?>(new ReadProject(folder.Value, repository, bound, policy, [.. repository.Diagnostics, .. bound.Diagnostics, .. waivers.Diagnostics]), []);
    }
}
