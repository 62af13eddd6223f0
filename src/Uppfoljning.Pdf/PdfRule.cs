namespace Uppfoljning.Pdf;

/// <summary>
/// A style and the elements that it is for. A selector is <c>element</c>, <c>.class</c>, <c>element.class</c>, or several
/// of these with spaces between them, where each stands somewhere within the one before it: <c>section.marginal p</c>.
/// Of several rules that say something of the same element, the later wins, however they select it.
/// The entries of a contents list are <c>li</c> elements within their <c>nav</c>; an entry of an h2 has the class
/// <c>nivå2</c>, and so on.
/// </summary>
/// <exception cref="ArgumentException">When rendering: the selector is empty or holds anything else.</exception>
public sealed record PdfRule(string Selector, PdfStyle Style);
