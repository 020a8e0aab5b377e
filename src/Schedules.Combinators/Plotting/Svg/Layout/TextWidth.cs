using System.Collections.Generic;
using System.Globalization;

namespace Schedules.Plotting;

// Estimates the width of text without a font. The estimates are at the upper end of the common sans-serif fonts: a little too much space
// looks better than overlapping text.
internal static class TextWidth
{
    private static readonly HashSet<char> narrowCharacters = new(" .,:;'|!()[]/\\-iljtfrI");
    private static readonly HashSet<char> wideCharacters = new("mMW@%&");

    // In pixels.
    public static double Of(string text, double fontSize)
    {
        double width = 0.0;
        for (int i = 0; i < text.Length; i += LengthAt(text, i))
        {
            width += EmAt(text, i);
        }
        return width * fontSize;
    }

    // Cuts a text that is too wide, and ends it with an ellipsis; empty if not even one character fits.
    public static string Shorten(string text, double available, double fontSize)
    {
        if (Of(text, fontSize) <= available)
        {
            return text;
        }
        const string Ellipsis = "\u2026";
        double width = Of(Ellipsis, fontSize);
        int end = 0;
        for (int i = 0; i < text.Length; i += LengthAt(text, i))
        {
            // Combining marks and joiners have width 0, so they stay with their base character.
            width += EmAt(text, i) * fontSize;
            if (width > available)
            {
                break;
            }
            end = i + LengthAt(text, i);
        }
        return end == 0 ? string.Empty : text.Substring(0, end).TrimEnd() + Ellipsis;
    }

    private static int LengthAt(string text, int index) => char.IsSurrogatePair(text, index) ? 2 : 1;

    private static double EmAt(string text, int index)
    {
        switch (CharUnicodeInfo.GetUnicodeCategory(text, index))
        {
            case UnicodeCategory.NonSpacingMark:
            case UnicodeCategory.EnclosingMark:
            case UnicodeCategory.Format:
                return 0;
        }
        if (char.IsSurrogatePair(text, index))
        {
            return 1.3;
        }
        char character = text[index];
        if (character >= '\u1100')
        {
            return character is >= '\u2000' and < '\u2190' ? 0.7 : 1.05;
        }
        if (wideCharacters.Contains(character))
        {
            return 0.96;
        }
        if (narrowCharacters.Contains(character))
        {
            return 0.38;
        }
        return char.IsUpper(character) || character == 'w' ? 0.76 : 0.62;
    }
}
