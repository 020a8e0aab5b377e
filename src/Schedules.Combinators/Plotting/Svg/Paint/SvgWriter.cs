using System.Collections.Generic;
using System.Text;

namespace Schedules.Plotting;

/// <summary>Writes indented SVG, one element a line.</summary>
internal sealed class SvgWriter
{
    private readonly StringBuilder text = new();
    private readonly Stack<string> open = new();
    private bool isTagOpen;

    /// <summary>Begins an element; attributes may follow.</summary>
    public SvgWriter Begin(string name)
    {
        CloseTag();
        Indent();
        text.Append('<').Append(name);
        open.Push(name);
        isTagOpen = true;
        return this;
    }

    /// <summary>Adds an attribute to the element just begun.</summary>
    public SvgWriter With(string name, string value)
    {
        text.Append(' ').Append(name).Append("=\"").Append(PlainText.Escape(value)).Append('"');
        return this;
    }

    /// <summary>Adds an attribute in pixels to the element just begun.</summary>
    public SvgWriter With(string name, double pixels) => With(name, PixelText.Of(pixels));

    /// <summary>Adds path data to the element just begun, a line of it at a time.</summary>
    public SvgWriter WithPath(IReadOnlyList<string> steps)
    {
        const int StepsPerLine = 12;
        text.Append(" d=\"");
        for (var i = 0; i < steps.Count; i++)
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

    /// <summary>Ends the current element.</summary>
    public void End()
    {
        var name = open.Pop();
        if (isTagOpen)
        {
            text.Append("/>\n");
            isTagOpen = false;
            return;
        }
        Indent();
        text.Append("</").Append(name).Append(">\n");
    }

    /// <summary>Ends the current element with text in it.</summary>
    public void End(string content)
    {
        text.Append('>').Append(PlainText.Escape(content)).Append("</").Append(open.Pop()).Append(">\n");
        isTagOpen = false;
    }

    /// <summary>Writes the name that a browser shows for the current element on hover.</summary>
    public void Tooltip(string text) => Begin("title").End(text);

    /// <summary>The document so far.</summary>
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
