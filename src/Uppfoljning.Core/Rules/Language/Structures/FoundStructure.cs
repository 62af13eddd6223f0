using Uppfoljning.Core.Text;

namespace Uppfoljning.Core.Rules.Language.Structures;

/// <summary>What was found in a text, and where in it: the line that it is on, without the blanks around it, or an image's sign.</summary>
internal sealed record FoundStructure(Structure Structure, TextSpan Place);
