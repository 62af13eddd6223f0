using System.Collections.Immutable;
using Uppfoljning.Core.Diagnostics;
using Uppfoljning.Core.Text;

namespace Uppfoljning.Core.Yaml;

/// <summary>Walks <c>data/</c> by the layout of format.md and tells what each file is, or that it belongs nowhere.</summary>
internal sealed class RepositoryLayout
{
    private const string DataFolder = "data";

    private static readonly ImmutableArray<string> reservedNames = ["index", "organ", "typsnitt"];

    private readonly ImmutableArray<FoundFile>.Builder files = ImmutableArray.CreateBuilder<FoundFile>();
    private readonly ImmutableArray<Diagnostic>.Builder diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();
    private readonly string projectFolder;

    private RepositoryLayout(string projectFolder) => this.projectFolder = projectFolder;

    public sealed record Result(ImmutableArray<FoundFile> Files, ImmutableArray<Diagnostic> Diagnostics);

    public static Result Find(string projectFolder)
    {
        var layout = new RepositoryLayout(projectFolder);
        layout.WalkData(new DirectoryInfo(System.IO.Path.Combine(projectFolder, DataFolder)));
        layout.files.Sort((a, b) => string.CompareOrdinal(a.Path, b.Path));
        return new Result(layout.files.ToImmutable(), layout.diagnostics.ToImmutable());
    }

    private void WalkData(DirectoryInfo data)
    {
        foreach (var entry in Entries(data))
        {
            switch (entry)
            {
                case DirectoryInfo { Name: "schema" }: break;
                case DirectoryInfo folder: WalkPlan(folder); break;
                case FileInfo { Name: "organ.yaml" }: Add(RepositoryFileKind.Register, "", "", entry); break;
                case FileInfo { Name: "uppf.yaml" }: Add(RepositoryFileKind.Settings, "", "", entry); break;
                default: Stray(entry, "filen hör inte hemma här", "i data/ står bara organ.yaml, uppf.yaml och en mapp för varje plan"); break;
            }
        }
    }

    private void WalkPlan(DirectoryInfo plan)
    {
        if (!File.Exists(System.IO.Path.Combine(plan.FullName, "plan.yaml")))
        {
            Stray(plan, "mappen har ingen plan.yaml och läses inte", "lägg till plan.yaml eller flytta mappen från data/");
            return;
        }
        CheckName(plan);
        foreach (var entry in Entries(plan))
        {
            switch (entry)
            {
                case DirectoryInfo folder: WalkGoal(plan, folder); break;
                case FileInfo { Name: "plan.yaml" }: Add(RepositoryFileKind.Plan, plan.Name, "", entry); break;
                default: Stray(entry, "filen hör inte hemma här", "i en plan står bara plan.yaml och en mapp för varje mål"); break;
            }
        }
    }

    private void WalkGoal(DirectoryInfo plan, DirectoryInfo goal)
    {
        if (!File.Exists(System.IO.Path.Combine(goal.FullName, "mal.yaml")))
        {
            Stray(goal, "mappen har ingen mal.yaml och läses inte", "lägg till mal.yaml eller flytta mappen");
            return;
        }
        CheckName(goal);
        foreach (var entry in Entries(goal))
        {
            switch (entry)
            {
                case DirectoryInfo folder: Stray(folder, "mappen ligger för djupt och läses inte", "ett måls mapp innehåller bara filer"); break;
                case FileInfo { Name: "mal.yaml" }: Add(RepositoryFileKind.Goal, plan.Name, goal.Name, entry); break;
                case FileInfo { Extension: ".yaml" }: CheckName(entry); Add(RepositoryFileKind.Assignment, plan.Name, goal.Name, entry); break;
                default: Stray(entry, "filen läses inte", "ett uppdrag ska ligga i en fil som slutar på .yaml"); break;
            }
        }
    }

    /// <summary>What is in a folder and is to be looked at, in ordinal order, after refusing what leads out of the project.</summary>
    private IEnumerable<FileSystemInfo> Entries(DirectoryInfo folder)
    {
        if (!folder.Exists) yield break;
        var entries = folder.GetFileSystemInfos();
        Array.Sort(entries, (a, b) => string.CompareOrdinal(a.Name, b.Name));
        var seen = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var entry in entries.Where(entry => !IsIgnored(entry)))
        {
            if (entry.LinkTarget is not null && LeadsOut(entry))
            {
                Refuse(Codes.FileNotReadable, entry, "länken leder ut ur projektet", "lägg filen själv i data/");
                continue;
            }
            if (!seen.TryAdd(entry.Name, entry.Name))
                Refuse(Codes.NotAnId, entry, $"\"{entry.Name}\" och \"{seen[entry.Name]}\" skiljer sig bara i stora och små bokstäver", "byt namn på den ena; de är samma fil i Windows");
            yield return entry;
        }
    }

    private static bool IsIgnored(FileSystemInfo entry) =>
        entry.Name is "README.md" or "Thumbs.db" or "desktop.ini" || entry.Name.StartsWith('.');

    private bool LeadsOut(FileSystemInfo entry)
    {
        var target = entry.ResolveLinkTarget(returnFinalTarget: true)?.FullName;
        return target is null || !target.StartsWith(projectFolder + System.IO.Path.DirectorySeparatorChar, StringComparison.Ordinal);
    }

    private void Add(RepositoryFileKind kind, string plan, string goal, FileSystemInfo entry) =>
        files.Add(new FoundFile(kind, plan, goal, System.IO.Path.GetFileNameWithoutExtension(entry.Name), RelativePath(entry), entry.FullName));

    private void CheckName(FileSystemInfo entry)
    {
        var name = entry is FileInfo ? System.IO.Path.GetFileNameWithoutExtension(entry.Name) : entry.Name;
        if (!name.All(c => char.IsAsciiLetterOrDigit(c) || c == '-'))
            Refuse(Codes.NotAnId, entry, $"namnet \"{name}\" innehåller andra tecken än a–z, siffror och bindestreck", "byt namn; namnet blir en del av sidans adress");
        else if (reservedNames.Contains(name.ToLowerInvariant()))
            Refuse(Codes.NotAnId, entry, $"namnet \"{name}\" är upptaget", "byt namn; rapporten har en egen fil med det namnet");
    }

    private void Stray(FileSystemInfo entry, string message, string help) => Refuse(Codes.StrayFile, entry, message, help);

    private void Refuse(DiagnosticCode code, FileSystemInfo entry, string message, string help) =>
        diagnostics.Add(new Diagnostic(code, Location.StartOf(new SourceFile(RelativePath(entry), "")), message, help));

    private string RelativePath(FileSystemInfo entry) =>
        System.IO.Path.GetRelativePath(projectFolder, entry.FullName).Replace('\\', '/');
}
