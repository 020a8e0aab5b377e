using System;
using System.Globalization;

namespace Schedules.Plotting;

/// <summary>Writes pixel lengths with at most two decimals.</summary>
internal static class PixelText
{
    /// <summary>The length as text, the same on every platform and in every culture.</summary>
    public static string Of(double pixels)
    {
        var hundredths = (long)Math.Round(pixels * 100);
        var whole = Math.Abs(hundredths) / 100;
        var rest = (int)(Math.Abs(hundredths) % 100);
        var text = whole.ToString(CultureInfo.InvariantCulture);
        if (rest % 10 != 0)
        {
            text += "." + rest.ToString("00", CultureInfo.InvariantCulture);
        }
        else if (rest != 0)
        {
            text += "." + (rest / 10).ToString(CultureInfo.InvariantCulture);
        }

        return hundredths < 0 ? "-" + text : text;
    }
}
