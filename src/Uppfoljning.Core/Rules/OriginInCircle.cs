using Uppfoljning.Core.Diagnostics;

namespace Uppfoljning.Core.Rules;

/// <summary>Following the origins of an assignment comes to an end.</summary>
internal static class OriginInCircle
{
    public static IEnumerable<Diagnostic> Check(RuleContext context) =>
        from circle in OriginCircles.Find(context)
        select new Diagnostic(
            Codes.OriginInCircle,
            circle[0].Value("ursprung"),
            "uppdragen har varandra som ursprung, i en cirkel",
            "ta bort ursprung ur det uppdrag som kom först")
        {
            Related = [.. circle.Skip(1).Select(step => new RelatedPlace(step.Value("ursprung"), "det här uppdraget ingår i cirkeln"))],
        };
}
