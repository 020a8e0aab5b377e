using System;
using System.Globalization;

namespace Schedules.Plotting;

// A position in the picture, in pixels from its left and top edge.
internal readonly record struct PixelPoint(double X, double Y)
{
    // Whether it comes from a point that cannot be drawn.
    public bool IsGap => double.IsNaN(X) || double.IsNaN(Y);

    // As path data.
    public string Text => PixelText.Of(X) + " " + PixelText.Of(Y);

    public double DistanceTo(PixelPoint other) => Math.Sqrt(((X - other.X) * (X - other.X)) + ((Y - other.Y) * (Y - other.Y)));

    // The distance to the line segment between two points.
    public double DistanceToLine(PixelPoint from, PixelPoint to)
    {
        double length = from.DistanceTo(to);
        if (length == 0)
        {
            return DistanceTo(from);
        }
        double along = (((X - from.X) * (to.X - from.X)) + ((Y - from.Y) * (to.Y - from.Y))) / (length * length);
        return DistanceTo(from.Toward(to, Math.Min(Math.Max(along, 0), 1)));
    }

    // The point at a fraction of the line to another one.
    public PixelPoint Toward(PixelPoint other, double part) => new(X + (part * (other.X - X)), Y + (part * (other.Y - Y)));
}

// Pixels as text with at most two decimals, in the invariant culture.
internal static class PixelText
{
    public static string Of(double pixels)
    {
        long hundredths = (long)Math.Round(pixels * 100);
        return (hundredths / 100.0).ToString("0.##", CultureInfo.InvariantCulture);
    }
}
