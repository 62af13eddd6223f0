namespace Uppfoljning.Core.Model;

/// <summary>What a status means, whatever a plan calls it; every rule goes by this.</summary>
public enum StatusMeaning
{
    Done,
    Ongoing,
    Late,
    Dropped,
}

/// <summary>A colour of status, always shown together with sign and text.</summary>
public enum StatusColour
{
    Green,
    Yellow,
    Red,
    Blue,
    Grey,
}

/// <summary>A shape that tells statuses apart without colour.</summary>
public enum StatusSign
{
    Tick,
    Arrow,
    Clock,
    Cross,
    Dash,
}

/// <summary>A word for one and for several: är färdigt, är färdiga.</summary>
public sealed record Inflection(string One, string Many)
{
    public string For(int count) => count == 1 ? One : Many;
}

/// <summary>A status that a plan's reports may have (plan.yaml, <c>statusar</c>).</summary>
public sealed record Status(
    string Id, StatusMeaning Meaning, StatusColour Colour, StatusSign Sign,
    string Label, string? GoalLabel, string Explanation, Inflection CountWords, Inflection ShortWords)
{
    /// <summary>Done and dropped last: they are kept in later periods until a new report is given.</summary>
    public bool IsKept => Meaning is StatusMeaning.Done or StatusMeaning.Dropped;

    public string LabelForGoal => GoalLabel ?? Label;
}
