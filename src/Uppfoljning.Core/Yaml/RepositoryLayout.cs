using System.Collections.Immutable;
using Uppfoljning.Core.Diagnostics;
using Uppfoljning.Core.Text;

namespace Uppfoljning.Core.Yaml;

/// <summary>Walks <c>data/</c> by the layout of format.md and tells what each file is, or that it belongs nowhere.</summary>
internal sealed class RepositoryLayout
{
    private const string DataFolder = "data";

    /// <summary>Format.md, Limits.</summary>
    private const int MaxFiles = 100_000;

    /// <summary>What a report has files and folders of its own by; the last two with a period after them.</summary>
    private static readonly ImmutableArray<string> reservedNames = ["index", "organ", "typsnitt"];
    private static readonly ImmutableArray<string> reservedBeginnings = ["rapport-", "sammanfattning-"];

    private readonly ImmutableArray<FoundFile>.Builder files = ImmutableArray.CreateBuilder<FoundFile>();
    private readonly ImmutableArray<Diagnostic>.Builder diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();
    private readonly Dictionary<string, Diagnostic> refused = new(StringComparer.Ordinal);
    private readonly string projectFolder;

    private RepositoryLayout(string projectFolder) => this.projectFolder = projectFolder;

    public static Diagnosed<ImmutableArray<FoundFile>> Find(string projectFolder)
    {
        var layout = new RepositoryLayout(projectFolder);
        layout.WalkData(new DirectoryInfo(Path.Combine(projectFolder, DataFolder)));
        layout.files.Sort((a, b) => string.CompareOrdinal(a.Path, b.Path));
        layout.CheckCount();
        return new Diagnosed<ImmutableArray<FoundFile>>(layout.files.ToImmutable(), layout.diagnostics.ToImmutable());
    }

    private void WalkData(DirectoryInfo data)
    {
        if (IsRefused(data)) return;
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
        var entries = Entries(plan);
        if (refused.ContainsKey(plan.FullName)) return;
        if (!entries.Any(entry => entry is FileInfo { Name: "plan.yaml" }))
        {
            Stray(plan, "mappen har ingen plan.yaml och läses inte", "lägg till plan.yaml eller flytta mappen från data/");
            return;
        }
        CheckName(plan);
        foreach (var entry in entries)
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
        var entries = Entries(goal);
        if (refused.ContainsKey(goal.FullName)) return;
        if (!entries.Any(entry => entry is FileInfo { Name: "mal.yaml" }))
        {
            Stray(goal, "mappen har ingen mal.yaml och läses inte", "lägg till mal.yaml eller flytta mappen");
            return;
        }
        CheckName(goal);
        foreach (var entry in entries)
        {
            switch (entry)
            {
                case DirectoryInfo folder: Stray(folder, "mappen ligger för djupt och läses inte", "ett måls mapp innehåller bara filer"); break;
                case FileInfo { Name: "mal.yaml" }: Add(RepositoryFileKind.Goal, plan.Name, goal.Name, entry); break;
                case FileInfo { Extension: ".yaml" }: CheckName(entry); CheckNotItsGoals(entry, goal); Add(RepositoryFileKind.Assignment, plan.Name, goal.Name, entry); break;
                default: Stray(entry, "filen läses inte", "ett uppdrag ska ligga i en fil som slutar på .yaml"); break;
            }
        }
    }

    /// <summary>What is in a folder and is to be looked at, in ordinal order. Files that can't be read are among them, so that no one calls them missing too.</summary>
    private List<FileSystemInfo> Entries(DirectoryInfo folder)
    {
        List<FileSystemInfo> entries = [];
        var seen = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var entry in Listing(folder).Where(entry => !IsIgnored(entry)).OrderBy(entry => entry.Name, StringComparer.Ordinal))
        {
            if (IsRefused(entry) && entry is DirectoryInfo) continue;
            if (!seen.TryAdd(entry.Name, entry.Name))
                Report(Codes.NotAnId, entry, $"\"{entry.Name}\" och \"{seen[entry.Name]}\" skiljer sig bara i stora och små bokstäver", "byt namn på den ena; de är samma fil i Windows");
            entries.Add(entry);
        }
        return entries;
    }

    private FileSystemInfo[] Listing(DirectoryInfo folder)
    {
        if (!folder.Exists) return [];
        try
        {
            return folder.GetFileSystemInfos();
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            Refuse(folder, "mappen går inte att läsa", "se efter att du får läsa den");
            return [];
        }
    }

    private bool IsRefused(FileSystemInfo entry)
    {
        if (SpecialFile.IsPlain(entry)) return false;
        if (entry.LinkTarget is not null && LinkCheck.LeadsInCircle(entry)) Refuse(entry, "länken leder i en cirkel", "ta bort länken, och lägg filen själv i data/");
        else if (entry.LinkTarget is not null && LinkCheck.LeadsOut(entry, projectFolder)) Refuse(entry, "länken leder ut ur projektet", "lägg filen själv i data/");
        else if (SpecialFile.Is(entry.FullName)) Refuse(entry, "det är ingen vanlig fil utan ett rör, en sockel eller en enhet", "ta bort den ur data/");
        else return false;
        return true;
    }

    private void CheckCount()
    {
        if (files.Count <= MaxFiles) return;
        var source = new SourceFile(files[MaxFiles].Path, "");
        diagnostics.Add(new Diagnostic(Codes.TooManyFiles, Location.StartOf(source), $"data/ innehåller fler än {Swedish.Number(MaxFiles)} filer", "dela upp uppföljningen i flera projekt"));
        // Without the register, the plans and the goals, much else would seem to be wrong.
        var kept = files.Where((file, index) => index < MaxFiles || file.Kind != RepositoryFileKind.Assignment).ToList();
        files.Clear();
        files.AddRange(kept);
    }

    private static bool IsIgnored(FileSystemInfo entry) =>
        entry.Name is "README.md" or "Thumbs.db" or "desktop.ini" || entry.Name.StartsWith('.');

    private void Add(RepositoryFileKind kind, string plan, string goal, FileSystemInfo entry) =>
        files.Add(new FoundFile(kind, plan, goal, Path.GetFileNameWithoutExtension(entry.Name), RelativePath(entry), entry.FullName, refused.GetValueOrDefault(entry.FullName)));

    /// <summary>On the goal's page both names are places to link to.</summary>
    private void CheckNotItsGoals(FileSystemInfo entry, DirectoryInfo goal)
    {
        if (string.Equals(Path.GetFileNameWithoutExtension(entry.Name), goal.Name, StringComparison.OrdinalIgnoreCase))
            Report(Codes.NotAnId, entry, $"uppdraget heter \"{goal.Name}\" precis som sitt mål", "byt namn på filen");
    }

    private static bool IsReserved(string name) =>
        reservedNames.Contains(name.ToLowerInvariant())
        || reservedBeginnings.Any(beginning => name.StartsWith(beginning, StringComparison.OrdinalIgnoreCase) && Month.Parse(name[beginning.Length..]) is not null);

    private void CheckName(FileSystemInfo entry)
    {
        var name = entry is FileInfo ? Path.GetFileNameWithoutExtension(entry.Name) : entry.Name;
        if (!name.All(c => char.IsAsciiLetterOrDigit(c) || c == '-'))
            Report(Codes.NotAnId, entry, $"namnet \"{name}\" innehåller andra tecken än a–z, siffror och bindestreck", "byt namn; namnet blir en del av sidans adress");
        else if (WindowsNames.IsRefused(name))
            Report(Codes.NotAnId, entry, $"namnet \"{name}\" går inte att använda i Windows", "byt namn; Windows har en enhet som heter så");
        else if (IsReserved(name))
            Report(Codes.NotAnId, entry, $"namnet \"{name}\" är upptaget", "byt namn; rapporten har en egen fil med det namnet");
    }

    private void Stray(FileSystemInfo entry, string message, string help)
    {
        if (!refused.ContainsKey(entry.FullName)) Report(Codes.StrayFile, entry, message, help);
    }

    private void Refuse(FileSystemInfo entry, string message, string help) =>
        refused[entry.FullName] = Report(Codes.FileNotReadable, entry, message, help);

    private Diagnostic Report(DiagnosticCode code, FileSystemInfo entry, string message, string help)
    {
        var diagnostic = new Diagnostic(code, Location.StartOf(new SourceFile(RelativePath(entry), "")), message, help);
        diagnostics.Add(diagnostic);
        return diagnostic;
    }

    private string RelativePath(FileSystemInfo entry) =>
        Path.GetRelativePath(projectFolder, entry.FullName).Replace('\\', '/');
}
