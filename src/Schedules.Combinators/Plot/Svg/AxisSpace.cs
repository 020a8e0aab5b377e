using System;

namespace Schedules.Plotting;

/// <summary>The room an axis has, and how much of it each label takes.</summary>
internal sealed class AxisSpace
{
    private readonly Func<string, double> labelExtent;

    /// <summary>Creates the description of an axis's room.</summary>
    /// <param name="start">The pixel of the smallest value.</param>
    /// <param name="end">The pixel of the largest value.</param>
    /// <param name="spacing">The smallest pleasant distance between two ticks, in pixels.</param>
    /// <param name="gap">The smallest distance between two labels, in pixels.</param>
    /// <param name="labelExtent">How many pixels of the axis a label takes.</param>
    public AxisSpace(double start, double end, double spacing, double gap, Func<string, double> labelExtent)
    {
        Start = start;
        End = end;
        Spacing = spacing;
        Gap = gap;
        this.labelExtent = labelExtent;
    }

    /// <summary>The pixel of the smallest value.</summary>
    public double Start { get; }

    /// <summary>The pixel of the largest value.</summary>
    public double End { get; }

    /// <summary>The smallest pleasant distance between two ticks, in pixels.</summary>
    public double Spacing { get; }

    /// <summary>The smallest distance between two labels, in pixels.</summary>
    public double Gap { get; }

    /// <summary>The length of the axis in pixels.</summary>
    public double Length => Math.Abs(End - Start);

    /// <summary>Whether two ticks are far enough apart for both labels.</summary>
    public bool HasRoom(Tick first, Tick second) =>
        Math.Abs(second.Position - first.Position) >= ((labelExtent(first.Label) + labelExtent(second.Label)) / 2) + Gap;
}
