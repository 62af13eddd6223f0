using System.Text;
using Uppfoljning.Core.Binding;
using Uppfoljning.Core.Diagnostics;
using Uppfoljning.Core.Rules;
using Uppfoljning.Core.Rules.Waivers;
using Uppfoljning.Core.Yaml;

namespace Uppfoljning.Core.Tests.Yaml;

/// <summary>Whatever a file holds, reading and checking it ends, throws nothing, and points inside it.</summary>
public sealed class YamlReaderProperties
{
    private static readonly PlanContext plan = new(["2023-08"], ["slutfört", "enligt-plan"], ["uppdrag"], ["helt"]);
    private static readonly MapShape[] shapes = [FileShapes.Register, FileShapes.Settings, FileShapes.Plan(["slutfört"]), FileShapes.Goal(plan), FileShapes.Assignment(plan)];

    /// <summary>Pieces that break YAML in ways that letters drawn at random seldom would.</summary>
    private static readonly string[] pieces =
        ["[", "]", "{", "}", "\"", "'", ": ", "- ", "\t", "\n", "\r", "|\n", ">-\n", "&a ", "*a", "!x ", "? ", "---\n", "...\n", "%YAML 1.2\n", "<<: ", "#", " #", " #x", "\n<<<<<<< HEAD\n", "\n=======\n", "\n>>>>>>> b\n", "# uppf: tillåt UPPF3018 – x\n", "\n# ", "\n> ", "![a](b)", "\uFEFF", "\u2028", "\0", "å", "\U0001F600", "  ",
         "\"\\x41\"", "\\x", "\\u202E", "\\u", "\\uD800", "\\uD83D\\uDE00", "\\U00110000", "\\0", "\\N", "\\d", "o\u0308", "\u212B"];

    private static readonly (string Path, byte[] Bytes)[] samples =
        [.. ((string[])["organ.yaml", "mal-och-budget-2023/plan.yaml", "mal-och-budget-2023/fokusmal-1/mal.yaml", "mal-och-budget-2023/fokusmal-1/uppdrag-14.yaml"])
            .Select(name => (name, File.ReadAllBytes(ProjectFiles.At("data", name))))];

    private static readonly Func<Random, byte[]>[] makers = [RandomBytes, PiecesInAnyOrder, RealFileWithChanges];

    [Fact]
    public void Ten_thousand_files() => Try(10_000);

    [Fact]
    [Trait("Category", "Long")]
    public void A_million_files() => Try(1_000_000);

    private static byte[] RandomBytes(Random random)
    {
        var bytes = new byte[random.Next(200)];
        random.NextBytes(bytes);
        return bytes;
    }

    private static byte[] PiecesInAnyOrder(Random random) =>
        Encoding.UTF8.GetBytes(string.Concat(Enumerable.Range(0, random.Next(30)).Select(_ => random.Next(3) == 0 ? "titel" : pieces[random.Next(pieces.Length)])));

    private static byte[] RealFileWithChanges(Random random) => Change(samples[random.Next(samples.Length)].Bytes, random);

    /// <summary>The whole way, rules too: a fault in any file, one at a time, throws nothing.</summary>
    [Fact]
    public void A_whole_project_with_changes()
    {
        using var project = new TemporaryFolder().Add(ProjectFiles.At("data"), "data");
        var random = new Random(20230831);
        for (var i = 0; i < 400; i++)
        {
            var (path, bytes) = samples[i % samples.Length];
            File.WriteAllBytes(project.At("data", path), Change(bytes, random));
            var repository = Repository.Read(project.Path);
            var bound = Binder.Bind(repository);
            var waivers = WaiverReader.Read(repository);
            var policy = new Policy(bound, givesAdvice: true, waivers.Value);
            List<Diagnostic> found = [.. repository.Diagnostics, .. bound.Diagnostics, .. waivers.Diagnostics, .. RuleSet.Check(bound, policy)];
            foreach (var plan in bound.FollowUp.Plans)
            {
                foreach (var period in plan.Periods) found.AddRange(RuleSet.Check(bound, policy, [(plan, period.Month)]));
            }
            found.AddRange([.. policy.UnusedWaivers(found, _ => true)]);
            Assert.All(found, AssertInside);
            File.WriteAllBytes(project.At("data", path), bytes);
        }
    }

    private static byte[] Change(byte[] original, Random random)
    {
        var bytes = original.ToList();
        for (var i = random.Next(1, 6); i > 0 && bytes.Count > 0; i--)
        {
            var at = random.Next(bytes.Count);
            switch (random.Next(4))
            {
                case 0: bytes.RemoveRange(at, Math.Min(random.Next(20), bytes.Count - at)); break;
                case 1: bytes.InsertRange(at, Encoding.UTF8.GetBytes(pieces[random.Next(pieces.Length)])); break;
                case 2: bytes[at] = (byte)random.Next(256); break;
                default: bytes.InsertRange(at, bytes.GetRange(at, Math.Min(random.Next(50), bytes.Count - at))); break;
            }
        }
        return [.. bytes];
    }

    /// <summary>Each file from a seed of its own: one that fails is made again, alone, from its number.</summary>
    private static void Try(int times) => Parallel.For(0, times, number =>
    {
        var bytes = makers[number % makers.Length](new Random(number));
        var (source, fault) = Utf8Text.Decode("data/x.yaml", bytes);
        var file = fault is null ? YamlReader.Read(source) : new YamlFile(source, null, [fault]);
        List<Diagnostic> found = [.. file.Diagnostics, .. shapes.SelectMany(shape => ShapeChecker.Check(file, shape))];

        Assert.True(file.Root is not null || found.Count > 0, $"Fil {number}: inget träd och ingen förklaring: {Convert.ToHexString(bytes)}");
        Assert.All(found, AssertInside);
        Assert.All(YamlComments.Find(file), comment => Assert.Equal('#', source.Text[comment.Span.Start]));
    });

    private static void AssertInside(Diagnostic diagnostic)
    {
        if (diagnostic.Code == Codes.NoPlans) return;
        var location = Assert.IsType<Location>(diagnostic.Location);
        Assert.InRange(location.Span.Start, 0, location.File.Text.Length);
        Assert.InRange(location.Span.End, location.Span.Start, Math.Max(location.File.Text.Length, location.Span.Start + 1));
    }
}
