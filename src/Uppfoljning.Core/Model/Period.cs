using Uppfoljning.Core.Text;

namespace Uppfoljning.Core.Model;

/// <summary>A time at which everyone reports.</summary>
public sealed record Period(Month Month, string Name)
{
    /// <summary>ÅÅÅÅ-MM, as it is written in files and on the command line.</summary>
    public string Id => Month.ToString();
}
