namespace Uppfoljning.Benchmarks.Engines;

/// <summary>A template engine, as the benchmarks use one.</summary>
internal interface IEngine
{
    /// <summary>The expression, so written that its value is escaped when the page is rendered with <c>escaped</c>.</summary>
    string Escape(string expression);

    /// <summary>A template that has been read.</summary>
    object Parse(string text);

    /// <summary>The page that a template makes of its items, with a context of its own.</summary>
    string Render(object template, bool escaped);
}
