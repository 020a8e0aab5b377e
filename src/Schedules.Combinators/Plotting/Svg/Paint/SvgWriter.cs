using System.Collections.Generic;
using System.Text;

namespace Schedules.Plotting;

// Writes indented SVG, one element a line.
internal sealed class SvgWriter
{
    private readonly StringBuilder text = new();
    private readonly Stack<string> open = new();
    private bool isTagOpen;

    // Begins an element; calls of With add its attributes.
    public SvgWriter Begin(string name)
    {
        CloseTag();
        Indent();
        text.Append('<').Append(name);
        open.Push(name);
        isTagOpen = true;
        return this;
    }

    public SvgWriter With(string name, string value)
    {
        text.Append(' ').Append(name).Append("=\"").Append(PlainText.Escape(value)).Append('"');
        return this;
    }

    public SvgWriter With(string name, double pixels) => With(name, PixelText.Of(pixels));

    // Adds path data, broken into lines.
    public SvgWriter WithPath(IReadOnlyList<string> steps)
    {
        const int StepsPerLine = 12;
        text.Append(" d=\"");
        for (int i = 0; i < steps.Count; i++)
        {
            if (i > 0 && i % StepsPerLine == 0)
            {
                text.Append('\n').Append(' ', 2 * open.Count);
            }
            text.Append(steps[i]);
        }
        text.Append('"');
        return this;
    }

    public void End()
    {
        string name = open.Pop();
        if (isTagOpen)
        {
            text.Append("/>\n");
            isTagOpen = false;
            return;
        }
        Indent();
        text.Append("</").Append(name).Append(">\n");
    }

    public void End(string content)
    {
        text.Append('>').Append(PlainText.Escape(content)).Append("</").Append(open.Pop()).Append(">\n");
        isTagOpen = false;
    }

    // The text that a browser shows when the pointer is over the current element.
    public void Tooltip(string text) => Begin("title").End(text);

    public override string ToString() => text.ToString();

    private void CloseTag()
    {
        if (isTagOpen)
        {
            text.Append(">\n");
            isTagOpen = false;
        }
    }

    private void Indent() => text.Append(' ', 2 * open.Count);
}
