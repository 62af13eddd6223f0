namespace Uppfoljning.Core.Model;

/// <summary>What kind of body (organ.yaml, <c>typ</c>).</summary>
public enum BodyKind
{
    Committee,
    Company,
    Council,
}
