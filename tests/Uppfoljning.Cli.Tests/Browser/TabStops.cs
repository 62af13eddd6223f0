namespace Uppfoljning.Cli.Tests.Browser;

/// <summary>Where the Tab key stops on a page, asked of the page itself.</summary>
internal static class TabStops
{
    /// <summary>The names of all that should be stopped at, in the order of the page.</summary>
    public const string List = Names + """
        [...document.querySelectorAll('a[href], button, input, select, summary, [tabindex="0"]')].filter(one => one.checkVisibility()).map(nameOf);
        """;

    /// <summary>
    /// What has the focus, or null when the page has been gone through. It is seen when it has an outline and the point in its middle isn't
    /// outside the window or under something else.
    /// </summary>
    public const string Current = Names + """
        (() => {
          const one = document.activeElement;
          if (!one || one === document.body) return null;
          const outline = getComputedStyle(one);
          const [{ left, top, width, height }] = one.getClientRects();
          const uppermost = document.elementFromPoint(left + width / 2, top + height / 2);
          return {
            name: nameOf(one),
            fault: outline.outlineStyle === 'none' || parseFloat(outline.outlineWidth) < 2 ? 'ingen ram syns'
              : !one.contains(uppermost) && !uppermost?.contains(one) ? `skyms av ${uppermost?.outerHTML.slice(0, 80) ?? 'fönstrets kant'}`
              : null,
          };
        })();
        """;

    private const string Names = """
        var nameOf = one => `${one.localName} ${one.id || one.getAttribute('href') || ''} ${one.textContent.trim().replace(/\s+/g, ' ').slice(0, 60)}`;
        """;
}
