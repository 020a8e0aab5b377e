using System;
using System.Collections.Generic;
using System.Linq;

namespace Schedules.Plotting;

/// <summary>A series turned into pixels: unbroken stretches, and the ends at its jumps.</summary>
internal sealed class LineShape
{
    /// <summary>A jump of fewer pixels than this is left joined, since its two ends would cover each other.</summary>
    private const double SmallestJump = 3;

    /// <summary>Of the dots in a square of this size one is enough: the others would lie within it, but for their rims.</summary>
    private const double DotGrid = 1.5;

    /// <summary>The diameter of a dot, wider than any line.</summary>
    public const double DotDiameter = 6;

    private readonly List<Stretch> stretches = new();

    private LineShape() { }

    /// <summary>The stretches between gaps and jumps, in order.</summary>
    public IReadOnlyList<Stretch> Stretches => stretches;

    /// <summary>The points as dots.</summary>
    public IReadOnlyList<PixelPoint> Dots =>
        [
            .. stretches
                .SelectMany(stretch => stretch.Points)
                .GroupBy(point => ((long)(point.X / DotGrid), (long)(point.Y / DotGrid)))
                .Select(place => place.First()),
        ];

    /// <summary>Whether the dots touch: a band, under a line that they are compared with, since over it they would hide the line.</summary>
    public bool IsBand
    {
        get
        {
            IReadOnlyList<PixelPoint> dots = Dots;
            return dots.Count > 20 && dots.Count * DotDiameter > dots.Max(dot => dot.X) - dots.Min(dot => dot.X);
        }
    }

    /// <summary>Turns a series into pixels.</summary>
    /// <param name="series">The series.</param>
    /// <param name="xAxis">The horizontal axis.</param>
    /// <param name="yAxis">The vertical axis.</param>
    /// <param name="jumps">Where the line may be cut, in data units, ascending.</param>
    public static LineShape Of(Series series, Axis xAxis, Axis yAxis, double[] jumps)
    {
        var shape = new LineShape();
        Stretch? stretch = null;
        var previousX = double.NaN;
        foreach (var point in series.Points)
        {
            var pixel = new PixelPoint(xAxis.ToPixel(point.X), yAxis.ToPixel(point.Y));
            if (double.IsNaN(pixel.X) || double.IsNaN(pixel.Y))
            {
                stretch = null;
                continue;
            }
            if (stretch is null)
            {
                stretch = shape.Begin(pixel, startsAtJump: false);
            }
            else if (IsJump(jumps, previousX, point.X) && Math.Abs(pixel.Y - stretch.Last.Y) >= SmallestJump)
            {
                stretch.EndAtJump();
                stretch = shape.Begin(pixel, startsAtJump: true);
            }
            else
            {
                stretch.Add(pixel);
            }
            previousX = point.X;
        }
        return shape;
    }

    /// <summary>Whether a jump lies after the first x and not after the second, or at both.</summary>
    private static bool IsJump(double[] jumps, double from, double to)
    {
        var index = Array.BinarySearch(jumps, to);
        if (index >= 0)
        {
            return true;
        }
        // The complement is the place of the first jump beyond the second x.
        return ~index > 0 && jumps[~index - 1] > from;
    }

    private Stretch Begin(PixelPoint first, bool startsAtJump)
    {
        var stretch = new Stretch(first, startsAtJump);
        stretches.Add(stretch);
        return stretch;
    }
}

/// <summary>A part of a line without gaps.</summary>
internal sealed class Stretch
{
    private readonly List<PixelPoint> points = new();

    /// <summary>Begins a stretch.</summary>
    /// <param name="first">The first point.</param>
    /// <param name="startsAtJump">Whether the value has just jumped to this point.</param>
    public Stretch(PixelPoint first, bool startsAtJump)
    {
        points.Add(first);
        StartsAtJump = startsAtJump;
    }

    /// <summary>The points, at least one.</summary>
    public IReadOnlyList<PixelPoint> Points => points;

    /// <summary>The first point.</summary>
    public PixelPoint First => points[0];

    /// <summary>The last point so far.</summary>
    public PixelPoint Last => points[points.Count - 1];

    /// <summary>Whether the value has just jumped to the first point.</summary>
    public bool StartsAtJump { get; }

    /// <summary>Whether the value jumps away after the last point.</summary>
    public bool EndsAtJump { get; private set; }

    /// <summary>Goes on to another point.</summary>
    public void Add(PixelPoint point) => points.Add(point);

    /// <summary>Ends the stretch because the value jumps.</summary>
    public void EndAtJump() => EndsAtJump = true;
}
