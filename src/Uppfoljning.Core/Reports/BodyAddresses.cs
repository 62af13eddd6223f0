using System.Globalization;
using Uppfoljning.Core.Model;
using Uppfoljning.Core.Text;

namespace Uppfoljning.Core.Reports;

/// <summary>What the bodies' pages are called: the id in lower case, without dots and rings; where two fall together, the later in the register gets a number (cli.md, "What build writes"). So does one that Windows has no room for.</summary>
public sealed class BodyAddresses
{
    private readonly Dictionary<string, string> byId = new(StringComparer.Ordinal);

    public BodyAddresses(Register register)
    {
        var taken = new HashSet<string>(StringComparer.Ordinal);
        foreach (var body in register.Bodies)
        {
            var plain = Plain(body.Id);
            var name = plain;
            for (var number = 2; WindowsNames.IsRefused(name) || !taken.Add(name); number++) name = string.Create(CultureInfo.InvariantCulture, $"{plain}-{number}");
            byId.TryAdd(body.Id, name);
        }
    }

    /// <summary>The page's path from the report's folder, such as organ/ks.html.</summary>
    public string Of(Body body) => $"organ/{byId[body.Id]}.html";

    private static string Plain(string id) =>
        string.Concat(id.ToLowerInvariant().Select(letter => letter switch { 'å' or 'ä' => 'a', 'ö' => 'o', _ => letter }));
}
