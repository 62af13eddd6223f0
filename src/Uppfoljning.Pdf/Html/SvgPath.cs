using Uppfoljning.Pdf.Graphics;

namespace Uppfoljning.Pdf.Html;

/// <summary>Reads the <c>d</c> of a path: every command of SVG, large for places and small for steps.</summary>
internal sealed class SvgPath
{
    private readonly string text;
    private readonly List<PathSegment> segments = [];
    private int at;
    private double x, y, startX, startY, controlX, controlY;
    private char last = 'M';

    private SvgPath(string text) => this.text = text;

    /// <param name="d">The text.</param>
    /// <param name="whole">Whether it could be read to its end; what came before a fault is drawn, as SVG wants it.</param>
    public static List<PathSegment> Read(string d, out bool whole)
    {
        var path = new SvgPath(d);
        whole = path.ReadAll();
        return path.segments;
    }

    private bool ReadAll()
    {
        var command = '\0';
        while (true)
        {
            SvgNumbers.SkipSeparators(text, ref at);
            if (at >= text.Length) return true;
            if (char.IsAsciiLetter(text[at])) command = text[at++];
            else if (command is '\0' or 'Z' or 'z') return false;
            if (segments.Count == 0 && command is not ('M' or 'm')) return false;
            if (!Step(char.ToUpperInvariant(command), char.IsAsciiLetterLower(command))) return false;
            // Further pairs after a move are lines.
            if (command is 'M' or 'm') command = command == 'M' ? 'L' : 'l';
        }
    }

    private bool Step(char command, bool relative)
    {
        double originX = relative ? x : 0, originY = relative ? y : 0;
        Span<double> n = stackalloc double[6];
        switch (command)
        {
            case 'Z':
                segments.Add(PathSegment.Close);
                (x, y) = (startX, startY);
                break;
            case 'M' when Numbers(n, 2):
                (x, y) = (startX, startY) = (originX + n[0], originY + n[1]);
                segments.Add(PathSegment.Move(x, y));
                break;
            case 'L' when Numbers(n, 2):
                LineTo(originX + n[0], originY + n[1]);
                break;
            case 'H' when Numbers(n, 1):
                LineTo(originX + n[0], y);
                break;
            case 'V' when Numbers(n, 1):
                LineTo(x, originY + n[0]);
                break;
            case 'C' when Numbers(n, 6):
                CurveTo(originX + n[0], originY + n[1], originX + n[2], originY + n[3], originX + n[4], originY + n[5]);
                break;
            case 'S' when Numbers(n, 4):
                var (fromX, fromY) = Mirrored(last is 'C' or 'S');
                CurveTo(fromX, fromY, originX + n[0], originY + n[1], originX + n[2], originY + n[3]);
                break;
            case 'Q' when Numbers(n, 4):
                QuadTo(originX + n[0], originY + n[1], originX + n[2], originY + n[3]);
                break;
            case 'T' when Numbers(n, 2):
                var (viaX, viaY) = Mirrored(last is 'Q' or 'T');
                QuadTo(viaX, viaY, originX + n[0], originY + n[1]);
                break;
            case 'A' when Numbers(n, 3):
                if (SvgNumbers.Flag(text, ref at) is not { } large || SvgNumbers.Flag(text, ref at) is not { } sweep) return false;
                var (rx, ry, turn) = (n[0], n[1], n[2]);
                if (!Numbers(n, 2)) return false;
                SvgArc.Add(segments, x, y, rx, ry, turn, large, sweep, originX + n[0], originY + n[1]);
                (x, y) = (originX + n[0], originY + n[1]);
                break;
            default:
                return false;
        }
        last = command;
        return true;
    }

    private bool Numbers(Span<double> into, int count)
    {
        for (var i = 0; i < count; i++)
        {
            if (SvgNumbers.Next(text, ref at) is not { } number) return false;
            into[i] = number;
        }
        return true;
    }

    private (double, double) Mirrored(bool afterCurve) => afterCurve ? (2 * x - controlX, 2 * y - controlY) : (x, y);

    private void LineTo(double toX, double toY)
    {
        (x, y) = (toX, toY);
        segments.Add(PathSegment.Line(x, y));
    }

    private void CurveTo(double x1, double y1, double x2, double y2, double toX, double toY)
    {
        (controlX, controlY) = (x2, y2);
        (x, y) = (toX, toY);
        segments.Add(PathSegment.Curve(x1, y1, x2, y2, x, y));
    }

    private void QuadTo(double viaX, double viaY, double toX, double toY)
    {
        var (fromX, fromY) = (x, y);
        CurveTo(fromX + 2 * (viaX - fromX) / 3, fromY + 2 * (viaY - fromY) / 3, toX + 2 * (viaX - toX) / 3, toY + 2 * (viaY - toY) / 3, toX, toY);
        (controlX, controlY) = (viaX, viaY);
    }
}
