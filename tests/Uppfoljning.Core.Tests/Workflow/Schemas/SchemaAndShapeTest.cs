using FsCheck;
using FsCheck.Fluent;
using Uppfoljning.Core.Binding;
using Uppfoljning.Core.Diagnostics;
using Uppfoljning.Core.Text;
using Uppfoljning.Core.Yaml;

namespace Uppfoljning.Core.Tests.Workflow.Schemas;

/// <summary>A schema accepts what the program accepts, and refuses what it refuses as far as a schema can.</summary>
public sealed class SchemaAndShapeTest
{
    /// <summary>A plan that has the words that random files use.</summary>
    private static readonly PlanContext plan = new(["2023-04", "2023-08"], ["enligt-plan", "försenat"], ["uppdrag", "nämndmål"], ["helt", "i hög grad"]);

    private static readonly (string Name, MapShape Shape)[] within =
        [.. FileSchemas.All.Select(file => (file.Name, file.Name switch { "plan" => FileShapes.Plan(plan.Statuses), "mal" => FileShapes.Goal(plan), "uppdrag" => FileShapes.Assignment(plan), _ => file.Shape }))];

    private static readonly string cases = ProjectFiles.At("tests", "Uppfoljning.Core.Tests", "Cases");

    public static TheoryData<string> Cases => [.. Directory.GetDirectories(cases).Select(folder => Path.GetFileName(folder)).Order(StringComparer.Ordinal)];

    [Fact]
    public void Project_s_own_files_are_accepted()
    {
        var files = Repository.Read(ProjectFiles.Root).Files;

        Assert.All(files, file => Assert.Empty(FileSchemas.Faults(FileSchemas.NameOf(file.Kind), file.Yaml.Source.Text)));
        Assert.Empty(FileSchemas.Faults("tema", File.ReadAllText(ProjectFiles.At("templates", "tema.yaml"))));
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Files_of_the_cases_are_judged_alike(string name)
    {
        using var project = new TemporaryFolder().Add(Path.Combine(cases, "_bas")).Add(Path.Combine(cases, name));
        var repository = Repository.Read(project.Path);
        var errors = repository.Diagnostics.Concat(Binder.Bind(repository).Diagnostics).Where(diagnostic => diagnostic.Severity == Severity.Error).Select(diagnostic => diagnostic.Location?.File.Path).ToHashSet();
        foreach (var file in repository.Files.Where(file => file.Yaml.Root is not null && file.Yaml.Diagnostics.All(diagnostic => diagnostic.Severity != Severity.Error)))
        {
            var (path, schema) = (file.Yaml.Source.Path, FileSchemas.NameOf(file.Kind));
            var found = FileSchemas.Faults(schema, file.Yaml.Source.Text);
            if (!errors.Contains(path)) Assert.True(found.Count == 0, $"{path}: {string.Join('\n', found)}");
            if (ShapeChecker.Check(file.Yaml, FileSchemas.ShapeOf(schema)).Any(fault => fault.Severity == Severity.Error && !IsOfNoValue(fault))) Assert.True(found.Count > 0, path);
        }
    }

    private static bool IsOfNoValue(Diagnostic fault) => fault.Code == Codes.EmptyText && fault.Location is { } place
        && (place.Span.Length == 0 || place.File.Text[place.Span.Start] == '#');

    /// <summary>To an editor no value is the same as the text null, which the format takes for a title like any other.</summary>
    [Fact]
    public void A_key_without_a_value_is_for_the_program_to_find()
    {
        const string Start = "format: uppf/1\ntyp: uppdrag\nansvariga: [KS]\ntitel:";

        Assert.Empty(FileSchemas.Faults("uppdrag", Start));
        Assert.Empty(FileSchemas.Faults("uppdrag", Start + " null"));
        Assert.NotEmpty(FileSchemas.Faults("uppdrag", Start + " \"\""));
    }

    [Fact]
    public void What_the_shape_accepts_the_schema_accepts() => Check(RandomFile.Any, within, (yaml, faults, name) =>
        faults > 0 || FileSchemas.Faults(name, yaml) is []);

    /// <summary>With no plan to be held against, and no value that an editor takes for null or a number.</summary>
    [Fact]
    public void What_the_shape_refuses_the_schema_refuses() => Check(RandomFile.Unmistakable, FileSchemas.All, (yaml, faults, name) =>
        faults == 0 || FileSchemas.Faults(name, yaml) is not []);

    private static void Check(string[] values, (string Name, MapShape Shape)[] files, Func<string, int, string, bool> holds) => Prop.ForAll(
        (from seed in Gen.Choose(0, int.MaxValue)
         from file in Gen.Elements(files)
         select (file.Name, file.Shape, Yaml: new RandomFile(new Random(seed), values).Make(file.Shape))).ToArbitrary(),
        file =>
        {
            var yaml = YamlReader.Read(new SourceFile("data/x.yaml", file.Yaml));
            return (yaml.Root is not null && holds(file.Yaml, ShapeChecker.Check(yaml, file.Shape).Length, file.Name)).Label(file.Yaml);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(1_000));
}
