using System.Collections.Immutable;
using Uppfoljning.Core.Binding;
using Uppfoljning.Core.Diagnostics;
using Uppfoljning.Core.Markdown.Places;
using Uppfoljning.Core.Text;

namespace Uppfoljning.Core.Rules.Language.Reading;

/// <summary>A text that is read as prose, with the place of each part of it.</summary>
public sealed class RunningText(PlacedText written, RunningTextKind kind)
{
    private ImmutableArray<ProseBlock> blocks;
    private PlacedMarkup? markup;

    public PlacedText Written => written;

    public RunningTextKind Kind => kind;

    /// <summary>Read once for all rules; two that ask at the same time may both do it.</summary>
    public ImmutableArray<ProseBlock> Blocks => blocks.IsDefault ? blocks = ProseReader.Read(written.Text) : blocks;

    /// <summary>Read once in the same way.</summary>
    public PlacedMarkup Markup => markup ??= MarkupReader.Read(written.Text);

    /// <summary>The place in the file of a range of a block.</summary>
    public Location At(ProseBlock block, TextSpan part) => written.At(block.InText(part));
}
