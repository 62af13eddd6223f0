namespace Uppfoljning.Core.Markdown;

/// <summary>A part of a text in Markdown, for forms of the report that are not HTML: a <see cref="ProseParagraph"/>, <see cref="ProseList"/> or <see cref="ProseTable"/>.</summary>
public abstract record ProseBlock;
