using System.Collections.Generic;
using System.Linq;

namespace Schedules.Plotting;

// Writes the line or the dots of one series.
internal sealed class SeriesPainter
{
    private const double RingRadius = 3.25;

    // A line shorter than this would not be visible, so a dot is drawn instead.
    private const double SmallestLine = 1;

    private readonly SvgWriter svg;
    private readonly LineShape shape;
    private readonly SeriesLook look;
    private readonly string name;

    public SeriesPainter(SvgWriter svg, LineShape shape, SeriesLook look, string name)
    {
        this.svg = svg;
        this.shape = shape;
        this.look = look;
        this.name = name;
    }

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
        var isolated = new List<PixelPoint>();
        foreach (Subpath subpath in shape.Subpaths)
        {
            bool isBare = !subpath.StartsAtJump && !subpath.EndsAtJump;
            if (isBare && subpath.Points.All(point => point.DistanceTo(subpath.First) < SmallestLine))
            {
                isolated.Add(subpath.First);
                continue;
            }
            IReadOnlyList<PixelPoint> points = PointReducer.Reduce(subpath.Points);
            if (subpath.EndsAtJump)
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
        // A single point between two gaps is drawn as a dot.
        PaintDotPath(isolated, "");
    }

    private void PaintDotPath(IReadOnlyList<PixelPoint> dots, string opacity)
    {
        if (dots.Count > 0)
        {
            // A line of length 0 with round caps is a dot; one path of them is far shorter than a circle element for each.
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
        foreach (Subpath subpath in shape.Subpaths)
        {
            if (subpath.EndsAtJump)
            {
                PaintRing(subpath.Last, "none");
            }
            if (subpath.StartsAtJump)
            {
                PaintRing(subpath.First, look.Colour);
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

    // Ends a line at the edge of the ring around its last point, so that the ring stays open.
    private static List<PixelPoint> StopShort(IReadOnlyList<PixelPoint> points)
    {
        PixelPoint centre = points[points.Count - 1];
        int last = points.Count - 1;
        while (last >= 0 && points[last].DistanceTo(centre) <= RingRadius)
        {
            last--;
        }
        var kept = points.Take(last + 1).ToList();
        if (last >= 0)
        {
            double distance = points[last].DistanceTo(centre);
            kept.Add(points[last].Toward(centre, (distance - RingRadius) / distance));
        }
        return kept;
    }
}
