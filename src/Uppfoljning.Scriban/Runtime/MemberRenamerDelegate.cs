using System.Reflection;

namespace Uppfoljning.Scriban.Runtime;

#pragma warning disable CA1711 // The name is Scriban's.
/// <summary>How Scriban would name a .NET member in templates.</summary>
public delegate string MemberRenamerDelegate(MemberInfo member);
