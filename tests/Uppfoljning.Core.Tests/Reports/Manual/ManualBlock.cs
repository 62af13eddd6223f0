namespace Uppfoljning.Core.Tests.Reports.Manual;

/// <summary>A block of code in the manual: its language, the file it is for (empty where none is named), its text and its line.</summary>
internal sealed record ManualBlock(string Language, string File, string Text, int Line);
