using System;

namespace Schedules.Plotting;

/// <summary>A place in the picture.</summary>
internal readonly struct PixelPoint
{
    /// <summary>Creates a place.</summary>
    public PixelPoint(double x, double y)
    {
        X = x;
        Y = y;
    }

    /// <summary>Pixels from the left edge.</summary>
    public double X { get; }

    /// <summary>Pixels from the top edge.</summary>
    public double Y { get; }

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
