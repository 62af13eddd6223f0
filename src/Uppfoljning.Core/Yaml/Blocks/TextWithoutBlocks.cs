namespace Uppfoljning.Core.Yaml.Blocks;

/// <summary>A text with the lines of some blocks emptied, so that every line is where it was.</summary>
internal sealed class TextWithoutBlocks(string text, List<PlainBlock> blocks) : TextReader
{
    private int at;
    private int next;
    private int breaks;

    public override int Peek() => breaks > 0 || IsAtBlock ? '\n' : at < text.Length ? text[at] : -1;

    public override int Read()
    {
        if (breaks == 0 && IsAtBlock)
        {
            breaks = blocks[next].LineBreaks;
            at = blocks[next++].Lines.End;
        }
        if (breaks > 0)
        {
            breaks--;
            return '\n';
        }
        return at < text.Length ? text[at++] : -1;
    }

    private bool IsAtBlock => next < blocks.Count && blocks[next].Lines.Start == at;
}
