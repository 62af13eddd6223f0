namespace Uppfoljning.Core.Model;

/// <summary>A status that a plan's reports may have (plan.yaml, <c>statusar</c>).</summary>
public sealed record Status(
    string Id, StatusMeaning Meaning, StatusColour Colour, StatusSign Sign,
    string Label, string? GoalLabel, string Explanation, Inflection CountWords, Inflection ShortWords)
{
    /// <summary>What stands in a status's place where there is no report (cli.md, "HTML hooks"), and is therefore no status's id.</summary>
    public const string MissingId = "saknas";

    /// <summary>Done and dropped last: they are kept in later periods until a new report is given.</summary>
    public bool IsKept => Meaning is StatusMeaning.Done or StatusMeaning.Dropped;

    public string LabelForGoal => GoalLabel ?? Label;
}
