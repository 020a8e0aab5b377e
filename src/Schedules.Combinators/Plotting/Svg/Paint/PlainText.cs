using System.Text;

namespace Schedules.Plotting;

// Cleans and escapes strings for XML.
internal static class PlainText
{
    // Drops the characters that XML 1.0 does not allow, and replaces line breaks, tabs and runs of spaces by one space.
    public static string Clean(string source)
    {
        var clean = new StringBuilder();
        bool pendingSpace = false;
        for (int i = 0; i < source.Length; i++)
        {
            char character = source[i];
            if (character is ' ' or '\t' or '\r' or '\n')
            {
                pendingSpace = clean.Length > 0;
                continue;
            }
            bool isPair = char.IsHighSurrogate(character) && i + 1 < source.Length && char.IsLowSurrogate(source[i + 1]);
            if (!isPair && !IsAllowedAlone(character))
            {
                continue;
            }
            if (pendingSpace)
            {
                clean.Append(' ');
                pendingSpace = false;
            }
            clean.Append(character);
            if (isPair)
            {
                clean.Append(source[++i]);
            }
        }
        return clean.ToString();
    }

    public static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (char character in text)
        {
            switch (character)
            {
                case '&':
                    escaped.Append("&amp;");
                    break;
                case '<':
                    escaped.Append("&lt;");
                    break;
                case '>':
                    escaped.Append("&gt;");
                    break;
                case '"':
                    escaped.Append("&quot;");
                    break;
                case '\'':
                    escaped.Append("&#39;");
                    break;
                default:
                    escaped.Append(character);
                    break;
            }
        }
        return escaped.ToString();
    }

    private static bool IsAllowedAlone(char character) =>
        !char.IsControl(character) && !char.IsSurrogate(character) && character is not ('\uFFFE' or '\uFFFF');
}
