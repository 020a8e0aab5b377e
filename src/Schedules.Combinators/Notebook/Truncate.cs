using System.Text;

namespace Schedules.Notebook;

// As much of a text as a notebook cell can show.
internal static class Excerpt
{
    internal static string Of(string text, int length)
    {
        if (text.Length <= length)
        {
            return text;
        }
        int end = char.IsHighSurrogate(text[length - 1]) ? length - 1 : length;
        return new StringBuilder().Append(text, 0, end).Append(" …").ToString();
    }
}
