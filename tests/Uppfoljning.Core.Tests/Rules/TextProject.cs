using Uppfoljning.Core.Binding;
using Uppfoljning.Core.Diagnostics;
using Uppfoljning.Core.Rules;
using Uppfoljning.Core.Text;
using Uppfoljning.Core.Yaml;

namespace Uppfoljning.Core.Tests.Rules;

/// <summary>A project of one goal, made of texts, and what a rule says of it.</summary>
internal sealed class TextProject
{
    private const string Plan = """
        format: uppf/1
        namn: Plan 2023
        målord: fokusmål
        perioder:
          2023-04: Delårsuppföljning per april
          2023-08: Delårsuppföljning per augusti
        """;

    private const string Register = """
        format: uppf/1
        kommun: Exempel kommun
        organ:
          - {id: KS, namn: Kommunstyrelsen, typ: nämnd}
          - {id: UBN, namn: Utbildningsnämnden, typ: nämnd, förkortning: UBN}
          - {id: BO, namn: Bostadsbolaget BOAB AB, typ: bolag, tidigare: [GBAB]}
        """;

    private readonly List<RepositoryFile> files = [];

    public TextProject(string plan = Plan) => Add(RepositoryFileKind.Register, "", "", "organ", Register).Add(RepositoryFileKind.Plan, "plan", "", "plan", plan);

    public TextProject Goal(string comment) => Add(RepositoryFileKind.Goal, "plan", "mal", "mal", $"""
        format: uppf/1
        nummer: 1
        titel: Ett mål
        uppföljning:
          2023-08:
            kommentar: |
        {Indent(comment)}
        """);

    /// <summary>As many assignments with a status; without one they lack their report.</summary>
    public TextProject Assignments(int count, string? status, string kind = "uppdrag")
    {
        for (var i = 0; i < count; i++)
        {
            File($"""
                format: uppf/1
                typ: {kind}
                titel: Ett uppdrag
                ansvariga: [KS]
                uppföljning:
                  2023-08:{(status is null ? "" : $" {{status: {status}, bedömning: Det går framåt.}}")}
                """);
        }
        return this;
    }

    public TextProject Assignment(string text, string status = "enligt-plan", string key = "bedömning") => File($"""
        format: uppf/1
        typ: uppdrag
        titel: Ett uppdrag
        ansvariga: [KS]
        uppföljning:
          2023-08:
            status: {status}
            {key}: |
        {Indent(text)}
        """);

    public TextProject File(string yaml) => Add(RepositoryFileKind.Assignment, "plan", "mal", $"uppdrag-{files.Count}", yaml);

    /// <summary>The words that a rule points at, in their order.</summary>
    public string[] Marked(DiagnosticCode code) =>
        [.. Check(code).OrderBy(found => found, DiagnosticOrder.Instance).Select(found => found.Location!).Select(place => place.File.Text.Substring(place.Span.Start, place.Span.Length))];

    public IEnumerable<Diagnostic> Check(DiagnosticCode code)
    {
        if (files.TrueForAll(file => file.Kind != RepositoryFileKind.Goal)) Goal("Det går framåt.");
        var bound = Binder.Bind(new Repository([.. files], []));
        return RuleSet.Check(bound, new Policy(bound, givesAdvice: true, [])).Where(found => found.Code == code);
    }

    private TextProject Add(RepositoryFileKind kind, string plan, string goal, string name, string yaml)
    {
        var path = string.Join('/', ((string[])["data", plan, goal, $"{name}.yaml"]).Where(part => part.Length > 0));
        files.Add(new RepositoryFile(kind, plan, goal, name, YamlReader.Read(new SourceFile(path, yaml))));
        return this;
    }

    private static string Indent(string text) => string.Join('\n', text.Split('\n').Select(line => line.Length == 0 ? "" : "        " + line));
}
