using System.Text.RegularExpressions;
using Uppfoljning.Core.Diagnostics;
using Uppfoljning.Core.Reports;

namespace Uppfoljning.Core.Publishing;

/// <summary>The page beside the reports' folders that leads to them.</summary>
public static partial class IndexPage
{
    private const string Name = ReportFiles.Overview;

    /// <summary>The page has an element with this class; without it a page is someone else's.</summary>
    private const string Mark = "uppf-perioder";

    /// <summary>Whether the page leads to something in a report's folder that is not there, as after a build that made less of it.</summary>
    public static bool LeadsAstray(string parent, OutputFolder folder)
    {
        try
        {
            return Own(parent) is { } page
                && Addresses().Matches(page).Select(address => address.Groups["till"].Value)
                    .Any(address => address.StartsWith(folder.Name + "/", StringComparison.Ordinal) && folder.Files.All(file => $"{folder.Name}/{file.Path}" != address));
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return false; // of a page that can't be read nothing is known
        }
    }

    /// <summary>Why a page can't be put there; null where it can.</summary>
    internal static Diagnostic? Refuse(string parent)
    {
        var target = Path.Combine(parent, Name);
        return Directory.Exists(target) || (File.Exists(target) && Own(parent) is null)
            ? new Diagnostic(Codes.PublishingFailed, null, $"{target} finns redan och är inte gjord av uppf", "flytta den, eller välj en annan plats med --out")
            : null;
    }

    internal static void Write(string parent, OutputFile page)
    {
        var fresh = Path.Combine(parent, FolderNames.FreshPrefix + Name);
        File.WriteAllBytes(fresh, page.Bytes.Span);
        File.Move(fresh, Path.Combine(parent, Name), overwrite: true);
    }

    /// <summary>Leaves a page of someone else's.</summary>
    internal static void Delete(string parent)
    {
        if (Own(parent) is not null) File.Delete(Path.Combine(parent, Name));
    }

    /// <summary>The page as it is now, if uppf made it; else null.</summary>
    private static string? Own(string parent)
    {
        var target = Path.Combine(parent, Name);
        return File.Exists(target) && File.ReadAllText(target) is var page && page.Contains(Mark, StringComparison.Ordinal) ? page : null;
    }

    [GeneratedRegex("(?:href|src)=\"(?<till>[^\"#]+)", RegexOptions.CultureInvariant)]
    private static partial Regex Addresses();
}
