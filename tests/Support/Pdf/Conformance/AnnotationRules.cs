using static Uppfoljning.Tests.Support.Pdf.Conformance.ConformanceRule;

namespace Uppfoljning.Tests.Support.Pdf.Conformance;

/// <summary>Links: seen on paper too, described, tagged, and leading only to places and addresses.</summary>
public static class AnnotationRules
{
    private const int Invisible = 1, Hidden = 2, Print = 4, NoView = 32, ToggleNoView = 256;

    public static IReadOnlyList<ConformanceRule> All { get; } =
    [
        Checked("A 6.3.1 t1, UA 7.18.1 t1", file => Faulty(file, annotation => annotation.GetValueOrDefault("Subtype") is not PdfName { Value: "Link" })),
        Checked("A 6.3.2 t1, t2", file => Faulty(file, annotation => annotation.GetValueOrDefault("F") is not double flags || ((int)flags & (Invisible | Hidden | Print | NoView | ToggleNoView)) != Print)),
        Checked("A 6.5.1 t1, t2", file => Actions(file).Where(action => action is not ("URI" or "GoTo"))),
        Checked("UA 7.18.1 t2, UA 7.18.5 t2", file => Faulty(file, annotation => PdfObjects.Text(annotation.GetValueOrDefault("Contents")) == "")),
        Checked("UA 7.18.3 t1", file => file.Pages.Where(page => page.Annotations.Count > 0 && page.Entries.GetValueOrDefault("Tabs") is not PdfName { Value: "S" }).Select(page => $"sidan {page.Index + 1}")),
        Checked("UA 7.18.5 t1", Untagged),
    ];

    private static IEnumerable<string> Faulty(CheckedPdf file, Func<Dictionary<string, object?>, bool> isFault) =>
        file.Annotations.Where(isFault).Select(annotation => $"länken ”{PdfObjects.Text(annotation.GetValueOrDefault("Contents"))}”");

    private static IEnumerable<string> Actions(CheckedPdf file) =>
        from entries in file.Dictionaries
        from key in (string[])["A", "OpenAction", "Next"]
        where entries.GetValueOrDefault(key) is Dictionary<string, object?> or PdfRef
        let action = file.Objects.Get(entries[key]) as Dictionary<string, object?>
        where action is not null && !action.ContainsKey("O") && action.ContainsKey("S")
        select PdfObjects.Text(action["S"]);

    private static IEnumerable<string> Untagged(CheckedPdf file)
    {
        var parents = ParentTree.Read(file);
        var holders = file.Elements.SelectMany(element => element.Annotations.Select(number => (number, element))).ToLookup(pair => pair.number, pair => pair.element);
        foreach (var reference in file.Pages.SelectMany(page => page.AnnotationReferences).Cast<PdfRef>())
        {
            var key = (int)(double)file.Objects.Dictionary(reference)["StructParent"]!;
            if (holders[reference.Number].ToList() is not [{ Role: "Link" } holder] || parents.GetValueOrDefault(key) as PdfRef != holder.Reference) yield return $"anteckning {reference.Number}";
        }
    }
}
