using Uppfoljning.Core.Text;

namespace Uppfoljning.Core.Rules.Language.Work;

/// <summary>Words that say of an assignment as a whole that it is finished, or that it is not.</summary>
public sealed record WorkClaim(WorkClaimKind Kind, TextSpan Place);
