using System;
using System.Collections.Generic;
using System.Linq;

namespace Schedules.Plotting;

// A series in pixels, split into subpaths at gaps and jumps.
internal sealed class LineShape
{
    // A jump of fewer pixels does not split the line, since the rings at its two ends would overlap.
    private const double SmallestJump = 3;

    // One dot is drawn for each square of this size, since more of them would almost coincide.
    private const double DotGrid = 1.5;

    // The diameter of a dot; lines are thinner.
    public const double DotDiameter = 6;

    private readonly List<Subpath> subpaths = [];
    private IReadOnlyList<PixelPoint>? dots;

    private LineShape() { }

    public IReadOnlyList<Subpath> Subpaths => subpaths;

    public IReadOnlyList<PixelPoint> Dots =>
        dots ??= [
            .. subpaths
                .SelectMany(subpath => subpath.Points)
                .GroupBy(point => ((long)(point.X / DotGrid), (long)(point.Y / DotGrid)))
                .Select(place => place.First()),
        ];

    // Whether the dots touch and form a band, which would hide a line under it.
    public bool IsBand => Dots.Count > 20 && Dots.Count * DotDiameter > Dots.Max(dot => dot.X) - Dots.Min(dot => dot.X);

    public static LineShape Of(Series series, Frame frame)
    {
        var shape = new LineShape();
        Subpath? subpath = null;
        double previousX = double.NaN;
        foreach (ChartPoint point in series.Points)
        {
            PixelPoint pixel = frame.ToPixel(point);
            if (pixel.IsGap)
            {
                subpath = null;
                continue;
            }
            if (subpath is null)
            {
                subpath = shape.Begin(pixel, startsAtJump: false);
            }
            else if (IsJump(frame.Marks.Jumps, previousX, point.X) && Math.Abs(pixel.Y - subpath.Last.Y) >= SmallestJump)
            {
                subpath.EndAtJump();
                subpath = shape.Begin(pixel, startsAtJump: true);
            }
            else
            {
                subpath.Add(pixel);
            }
            previousX = point.X;
        }
        return shape;
    }

    // Whether there is a jump in (from, to], or at both if they are equal.
    private static bool IsJump(double[] jumps, double from, double to)
    {
        int index = Array.BinarySearch(jumps, to);
        if (index >= 0)
        {
            return true;
        }
        // The complement is the index of the first jump beyond to.
        return ~index > 0 && jumps[~index - 1] > from;
    }

    private Subpath Begin(PixelPoint first, bool startsAtJump)
    {
        var subpath = new Subpath(first, startsAtJump);
        subpaths.Add(subpath);
        return subpath;
    }
}

// A part of a line without gaps and jumps; it has at least one point.
internal sealed class Subpath
{
    private readonly List<PixelPoint> points = [];

    public Subpath(PixelPoint first, bool startsAtJump)
    {
        points.Add(first);
        StartsAtJump = startsAtJump;
    }

    public IReadOnlyList<PixelPoint> Points => points;

    public PixelPoint First => points[0];

    public PixelPoint Last => points[points.Count - 1];

    // Whether the value jumps to the first point.
    public bool StartsAtJump { get; }

    // Whether the value jumps at the last point.
    public bool EndsAtJump { get; private set; }

    public void Add(PixelPoint point) => points.Add(point);

    public void EndAtJump() => EndsAtJump = true;
}
