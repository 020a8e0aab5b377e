using System;
using System.Globalization;

namespace Schedules.Plotting;

/// <summary>A place in the picture.</summary>
/// <param name="X">Pixels from the left edge.</param>
/// <param name="Y">Pixels from the top edge.</param>
internal readonly record struct PixelPoint(double X, double Y)
{
    /// <summary>The text of the place in path data.</summary>
    public string Text => PixelText.Of(X) + " " + PixelText.Of(Y);

    /// <summary>The distance to another place.</summary>
    public double DistanceTo(PixelPoint other) => Math.Sqrt(((X - other.X) * (X - other.X)) + ((Y - other.Y) * (Y - other.Y)));

    /// <summary>The distance to the nearest place on the line between two others.</summary>
    public double DistanceToLine(PixelPoint from, PixelPoint to)
    {
        var length = from.DistanceTo(to);
        if (length == 0)
        {
            return DistanceTo(from);
        }
        var along = (((X - from.X) * (to.X - from.X)) + ((Y - from.Y) * (to.Y - from.Y))) / (length * length);
        return DistanceTo(from.Toward(to, Math.Min(Math.Max(along, 0), 1)));
    }

    /// <summary>The place a part of the way to another one.</summary>
    public PixelPoint Toward(PixelPoint other, double part) => new(X + (part * (other.X - X)), Y + (part * (other.Y - Y)));
}

/// <summary>Writes pixel lengths with at most two decimals.</summary>
internal static class PixelText
{
    /// <summary>The length as text, the same on every platform and in every culture.</summary>
    public static string Of(double pixels)
    {
        var hundredths = (long)Math.Round(pixels * 100);
        return (hundredths / 100.0).ToString("0.##", CultureInfo.InvariantCulture);
    }
}
