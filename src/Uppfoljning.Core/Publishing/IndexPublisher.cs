using Uppfoljning.Core.Diagnostics;
using Uppfoljning.Core.Reports;

namespace Uppfoljning.Core.Publishing;

/// <summary>Puts the page that leads to all reports beside their folders.</summary>
public static class IndexPublisher
{
    /// <summary>The page has an element with this class; without it a page is someone else's.</summary>
    private const string Mark = "uppf-perioder";

    /// <summary>Why the page can't be put there, to be asked before any report is; null where it can.</summary>
    public static Diagnostic? Refuse(string parent, OutputFile index)
    {
        var target = Path.Combine(parent, index.Path);
        try
        {
            return Directory.Exists(target) || (File.Exists(target) && !File.ReadAllText(target).Contains(Mark, StringComparison.Ordinal))
                ? Fault($"{target} finns redan och är inte gjord av uppf", "flytta den, eller välj en annan plats med --out")
                : null;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return Failed(target, fault);
        }
    }

    /// <returns>What went wrong; null when the page is in place.</returns>
    public static Diagnostic? Publish(string parent, OutputFile index)
    {
        var target = Path.Combine(parent, index.Path);
        var fresh = Path.Combine(parent, $".uppf-ny-{index.Path}");
        try
        {
            File.WriteAllBytes(fresh, index.Bytes.Span);
            File.Move(fresh, target, overwrite: true);
            return null;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return Failed(target, fault);
        }
    }

    private static Diagnostic Failed(string target, Exception fault)
    {
        var (message, help) = DiskFault.Explain(fault);
        return Fault($"{target} kunde inte skrivas: {message}", help);
    }

    private static Diagnostic Fault(string message, string help) => new(Codes.PublishingFailed, null, message, help);
}
