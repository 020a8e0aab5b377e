using System.Text;

namespace Schedules.Notebook;

// Cuts a text to the length that a notebook cell can show.
internal static class Truncate
{
    internal static string To(string text, int length)
    {
        if (text.Length <= length)
        {
            return text;
        }
        int end = char.IsHighSurrogate(text[length - 1]) ? length - 1 : length;
        return new StringBuilder().Append(text, 0, end).Append(" …").ToString();
    }
}
