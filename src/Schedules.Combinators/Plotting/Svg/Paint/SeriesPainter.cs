using System.Collections.Generic;
using System.Linq;

namespace Schedules.Plotting;

/// <summary>Writes the line or the dots of one series.</summary>
internal sealed class SeriesPainter
{
    private const double RingRadius = 3.25;

    /// <summary>A line that reaches no farther than this shows as nothing, so a dot stands in for it.</summary>
    private const double SmallestLine = 1;

    private readonly SvgWriter svg;
    private readonly LineShape shape;
    private readonly SeriesLook look;
    private readonly string name;

    /// <summary>Prepares to paint a series.</summary>
    public SeriesPainter(SvgWriter svg, LineShape shape, SeriesLook look, string name)
    {
        this.svg = svg;
        this.shape = shape;
        this.look = look;
        this.name = name;
    }

    /// <summary>Writes the series.</summary>
    public void Paint(SeriesStyle style)
    {
        svg.Begin("g").With("stroke", look.Colour).With("stroke-linejoin", "round");
        svg.Tooltip(name);
        if (style == SeriesStyle.Dots)
        {
            PaintDotPath(shape.Dots, shape.IsBand ? "0.65" : "");
        }
        else
        {
            PaintLine();
            PaintJumps();
        }
        svg.End();
    }

    private void PaintLine()
    {
        var steps = new List<string>();
        var lonely = new List<PixelPoint>();
        foreach (var stretch in shape.Stretches)
        {
            var isBare = !stretch.StartsAtJump && !stretch.EndsAtJump;
            if (isBare && stretch.Points.All(point => point.DistanceTo(stretch.First) < SmallestLine))
            {
                lonely.Add(stretch.First);
                continue;
            }
            var points = PointReducer.Reduce(stretch.Points);
            if (stretch.EndsAtJump)
            {
                points = StopShort(points);
            }
            steps.AddRange(
                points.Select(
                    (point, i) =>
                        (
                            i == 0 ? "M"
                            : i == 1 ? "L"
                            : " "
                        ) + point.Text
                )
            );
        }
        if (steps.Count > 0)
        {
            svg.Begin("path").With("stroke-width", look.LineWidth);
            if (look.Dashes.Length > 0)
            {
                svg.With("stroke-dasharray", look.Dashes);
            }
            svg.WithPath(steps).End();
        }
        // A point between two gaps has no line to be part of, and would not show without a dot.
        PaintDotPath(lonely, "");
    }

    private void PaintDotPath(IReadOnlyList<PixelPoint> dots, string opacity)
    {
        if (dots.Count > 0)
        {
            // A line of no length with round ends is a dot; one path of them is far shorter than as many circles.
            svg.Begin("path").With("stroke-width", LineShape.DotDiameter).With("stroke-linecap", "round");
            if (opacity.Length > 0)
            {
                svg.With("stroke-opacity", opacity);
            }
            svg.WithPath(dots.Select(dot => "M" + dot.Text + "h0").ToList()).End();
        }
    }

    private void PaintJumps()
    {
        foreach (var stretch in shape.Stretches)
        {
            if (stretch.EndsAtJump)
            {
                PaintRing(stretch.Last, "none");
            }
            if (stretch.StartsAtJump)
            {
                PaintRing(stretch.First, look.Colour);
            }
        }
    }

    private void PaintRing(PixelPoint centre, string fill)
    {
        svg.Begin("circle")
            .With("cx", centre.X)
            .With("cy", centre.Y)
            .With("r", RingRadius)
            .With("stroke-width", 1.5)
            .With("fill", fill)
            .End();
    }

    /// <summary>Ends a line at the edge of the ring around its last point, so that the ring stays open.</summary>
    private static List<PixelPoint> StopShort(IReadOnlyList<PixelPoint> points)
    {
        var centre = points[points.Count - 1];
        var last = points.Count - 1;
        while (last >= 0 && points[last].DistanceTo(centre) <= RingRadius)
        {
            last--;
        }
        var kept = points.Take(last + 1).ToList();
        if (last >= 0)
        {
            var distance = points[last].DistanceTo(centre);
            kept.Add(points[last].Toward(centre, (distance - RingRadius) / distance));
        }
        return kept;
    }
}
