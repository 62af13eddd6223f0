using Uppfoljning.Core.Binding;
using Uppfoljning.Core.Model;

namespace Uppfoljning.Core.Rules;

/// <summary>An assignment in its plan and goal, and where it was written.</summary>
public sealed record WrittenAssignment(Plan Plan, Goal Goal, Assignment Assignment, Origin Origin);
