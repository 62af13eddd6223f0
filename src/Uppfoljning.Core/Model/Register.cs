using System.Collections.Immutable;
using Uppfoljning.Core.Text;

namespace Uppfoljning.Core.Model;

/// <summary>The register of bodies, and what the municipality and its council are called.</summary>
public sealed record Register(string Municipality, string Council, ImmutableArray<Body> Bodies)
{
    public const string All = "alla";
    public const string AllCommittees = "alla-nämnder";
    public const string AllCompanies = "alla-bolag";

    public static readonly ImmutableArray<string> Groups = [All, AllCommittees, AllCompanies];

    public Body? Find(string id) => Bodies.FirstOrDefault(body => body.Id == id);

    /// <summary>
    /// The bodies behind a list of ids and groups, each once, in the order of the list and then of the register.
    /// A group is the bodies that exist in the month; fullmäktige is never among them. Unknown ids are left out.
    /// </summary>
    public ImmutableArray<Body> Expand(ImmutableArray<string> references, Month month) =>
        [.. references.SelectMany(reference => Members(reference, month)).Distinct()];

    private IEnumerable<Body> Members(string reference, Month month) => reference switch
    {
        All => Bodies.Where(body => body.Kind != BodyKind.Council && body.ExistsIn(month)),
        AllCommittees => Bodies.Where(body => body.Kind == BodyKind.Committee && body.ExistsIn(month)),
        AllCompanies => Bodies.Where(body => body.Kind == BodyKind.Company && body.ExistsIn(month)),
        _ => Find(reference) is { } body ? [body] : [],
    };
}
