using static Uppfoljning.Tests.Support.Pdf.Conformance.ConformanceRule;

namespace Uppfoljning.Tests.Support.Pdf.Conformance;

/// <summary>What is drawn on pages: marked as content or artifact, with known operators, and tied to the tree of tags both ways.</summary>
public static class ContentRules
{
    private static readonly HashSet<string> Painting = ["TJ", "Tj", "'", "\"", "f", "F", "f*", "S", "s", "B", "B*", "b", "b*", "sh", "Do"];

    /// <summary>Those of ISO 32000-1, annex A, that this project's pages use.</summary>
    private static readonly HashSet<string> Known =
        ["BT", "ET", "Tf", "Tc", "Tm", "TJ", "rg", "RG", "re", "f", "f*", "S", "B", "B*", "m", "l", "c", "h", "w", "J", "j", "d", "q", "Q", "cm", "Do", "BDC", "EMC"];

    public static IReadOnlyList<ConformanceRule> All { get; } =
    [
        Checked("UA 7.1 t1, t2", Nested),
        Checked("UA 7.1 t3", file => Each(file, op => Painting.Contains(op.Name) && !op.Marked.Any(mark => mark.IsArtifact || mark.Id is not null))),
        Checked("A 6.2.2 t1", file => Each(file, op => !Known.Contains(op.Name))),
        Checked("A 6.2.2 t2", Unresolved),
        Checked("A 6.1.13 t8", file => file.Pages.Where(page => Deepest(page) is < 0 or > 28).Select(page => $"q och Q på sidan {page.Index + 1}")),
        Checked("ISO 32000-1 14.7.4.4", Untied),
    ];

    private static IEnumerable<string> Each(CheckedPdf file, Func<CheckedOperator, bool> isFault) =>
        from page in file.Pages from op in page.Operators where isFault(op) select $"{op.Name} på sidan {page.Index + 1}";

    private static IEnumerable<string> Nested(CheckedPdf file) => Each(file, op => op.Name == "BDC" && op.Marked.Length > 1 && op.Marked.Any(mark => mark.IsArtifact) && op.Marked.Any(mark => mark.Id is not null));

    private static IEnumerable<string> Unresolved(CheckedPdf file)
    {
        foreach (var page in file.Pages)
        {
            foreach (var op in page.Operators.Where(op => op.Name is "Tf" or "Do"))
            {
                var kind = op.Name == "Tf" ? "Font" : "XObject";
                var name = ((PdfName)op.Operands[0]!).Value;
                if (!page.Resources.TryGetValue(kind, out var known) || !file.Objects.Dictionary(known).ContainsKey(name)) yield return $"{name} på sidan {page.Index + 1} finns inte bland sidans resurser";
            }
        }
    }

    private static int Deepest(CheckedPage page)
    {
        int depth = 0, deepest = 0;
        foreach (var op in page.Operators)
        {
            depth += op.Name switch { "q" => 1, "Q" => -1, _ => 0 };
            deepest = Math.Max(deepest, depth);
            if (depth < 0) return -1;
        }
        return depth == 0 ? deepest : -1;
    }

    /// <summary>Marked content that its page's entry in the parent tree leads elsewhere than the element that holds it, or that none holds.</summary>
    private static IEnumerable<string> Untied(CheckedPdf file)
    {
        var held = new Dictionary<(int, int), PdfRef>();
        foreach (var (element, place) in file.Elements.SelectMany(element => element.Content.Select(place => (element, place))))
            if (!held.TryAdd(place, element.Reference)) yield return $"märkning {place.Id} hör till två element";
        var parents = ParentTree.Read(file);
        foreach (var page in file.Pages)
        {
            var own = file.Objects.Array(parents.GetValueOrDefault((int)(double)page.Entries["StructParents"]!));
            var ids = page.Operators.Where(op => op.Name == "BDC").Select(op => op.Marked[^1].Id).OfType<int>().ToList();
            if (!ids.SequenceEqual(Enumerable.Range(0, own.Count))) yield return $"sidan {page.Index + 1} har inte en märkning var gång";
            foreach (var id in ids)
                if (!held.Remove((page.Reference.Number, id), out var element) || own.ElementAtOrDefault(id) as PdfRef != element) yield return $"märkning {id} på sidan {page.Index + 1} hör inte till det element som sägs";
        }
        if (held.Count > 0) yield return $"{held.Count} märkningar som inget innehåll har";
    }
}
