using System.Text;
using Uppfoljning.Core.Binding;
using Uppfoljning.Core.Diagnostics;
using Uppfoljning.Core.Yaml;

namespace Uppfoljning.Core.Tests.Yaml;

/// <summary>Whatever a file holds, reading and checking it ends, throws nothing, and points inside it.</summary>
public sealed class YamlReaderProperties
{
    private static readonly PlanContext plan = new(["2023-08"], ["slutfört", "enligt-plan"], ["uppdrag"], ["helt"]);
    private static readonly byte[] sample = File.ReadAllBytes(ProjectFiles.At("data", "mal-och-budget-2023", "fokusmal-1", "uppdrag-14.yaml"));

    /// <summary>Pieces that break YAML in ways that letters drawn at random seldom would.</summary>
    private static readonly string[] pieces =
        ["[", "]", "{", "}", "\"", "'", ": ", "- ", "\t", "\n", "\r", "|\n", ">-\n", "&a ", "*a", "!x ", "? ", "---\n", "...\n", "%YAML 1.2\n", "<<: ", "#", " #", "\uFEFF", "\u2028", "\0", "å", "\U0001F600", "  "];

    [Fact]
    public void Random_bytes() => Try(2_000, random =>
    {
        var bytes = new byte[random.Next(200)];
        random.NextBytes(bytes);
        return bytes;
    });

    [Fact]
    public void Pieces_of_YAML_in_any_order() => Try(4_000, random =>
        Encoding.UTF8.GetBytes(string.Concat(Enumerable.Range(0, random.Next(30)).Select(_ => random.Next(3) == 0 ? "titel" : pieces[random.Next(pieces.Length)]))));

    [Fact]
    public void A_real_file_with_changes() => Try(4_000, random =>
    {
        var bytes = sample.ToList();
        for (var i = random.Next(1, 6); i > 0; i--)
        {
            var at = random.Next(bytes.Count);
            switch (random.Next(4))
            {
                case 0: bytes.RemoveRange(at, Math.Min(random.Next(20), bytes.Count - at)); break;
                case 1: bytes.InsertRange(at, Encoding.UTF8.GetBytes(pieces[random.Next(pieces.Length)])); break;
                case 2: bytes[at] = (byte)random.Next(256); break;
                default: bytes.InsertRange(at, bytes.GetRange(at, Math.Min(random.Next(50), bytes.Count - at))); break;
            }
            if (bytes.Count == 0) break;
        }
        return [.. bytes];
    });

    private static void Try(int times, Func<Random, byte[]> make)
    {
        // A fixed seed: a failure is the same tomorrow.
        var random = new Random(20230831);
        for (var i = 0; i < times; i++)
        {
            var bytes = make(random);
            var (source, fault) = Utf8Text.Decode("data/x.yaml", bytes);
            var file = fault is null ? YamlReader.Read(source) : new YamlFile(source, null, [fault]);
            List<Diagnostic> found = [.. file.Diagnostics, .. ShapeChecker.Check(file, FileShapes.Assignment(plan))];

            Assert.True(file.Root is not null || found.Count > 0, $"Inget träd och ingen förklaring: {Convert.ToHexString(bytes)}");
            Assert.All(found, diagnostic =>
            {
                var location = Assert.IsType<Location>(diagnostic.Location);
                Assert.InRange(location.Span.Start, 0, location.File.Text.Length);
                Assert.InRange(location.Span.End, location.Span.Start, Math.Max(location.File.Text.Length, location.Span.Start + 1));
            });
        }
    }
}
