using System;
using System.Linq;
using FsCheck.Xunit;
using Xunit;
using static Schedules.Schedule;

namespace Schedules.Properties.Pictures;

/// <summary>The picture of a long run costs no more than that of a short one, and misses no extreme within a pixel.</summary>
public class LongRunLaws
{
    [Fact]
    public void A_billion_steps_are_looked_at_as_often_as_a_few_thousand()
    {
        int looks = 0;
        Schedule counted = Of(step =>
        {
            looks++;
            return Math.Sin(step);
        });
        counted.Take(1_000_000_000).ToSvg();
        Assert.InRange(looks, 1000, 25_000);
    }

    [Fact]
    public void More_cycles_in_cycles_than_there_are_pixels_take_no_more_memory() =>
        Assert.InRange(
            Allocated.By(() => Ramp(1, 0, 10).Repeat(10_000, 1, 0.999).Repeat(10_000).Times(Ramp(1, 0, 100)).ToSvg()),
            0,
            100_000_000
        );

    [Property]
    public void What_is_narrower_than_a_pixel_is_as_high_and_as_low_as_drawn_wide(Phase phase, SmallLength more)
    {
        // If there are 16 steps between two boundaries, all of them are sampled.
        Phase brief = phase.Take(Math.Min(phase.Length, 16));
        // The line may be off by a tenth of a pixel.
        int count = 2 + (more / 8);
        double[] wide = Heights(Hold(brief.Start, 20).Then(brief).Repeat(count));
        double[] narrow = Heights(Hold(brief.Start, 100_000_000).Then(brief).Repeat(count));
        Assert.Equal(wide[0], narrow[0], tolerance: 0.25);
        Assert.Equal(wide[1], narrow[1], tolerance: 0.25);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(1_000)]
    [InlineData(10_000)]
    public void No_restart_is_lost(long shorter)
    {
        // Each cycle decays to 0 and restarts at 1. If several fall on one pixel, each column has both values.
        var picture = Picture.Of(Ramp(1, 0, 1_000_000 / shorter).Repeat(1000 * shorter).ToSvg(width: 240));
        double top = picture.Line.Min(point => point.Y);
        double bottom = picture.Line.Max(point => point.Y);
        foreach (IGrouping<double, (double X, double Y)> column in picture.Line.GroupBy(point => Math.Floor(point.X)))
        {
            Assert.InRange(column.Min(point => point.Y), top, top + ((bottom - top) / 20));
            Assert.InRange(column.Max(point => point.Y), bottom - ((bottom - top) / 20), bottom);
        }
        Assert.True(picture.Line.Select(point => Math.Floor(point.X)).Distinct().Count() > 150);
    }

    [Fact]
    public void A_spike_among_a_million_recorded_values_is_drawn()
    {
        double[] losses = [.. Enumerable.Range(0, 1_000_000).Select(i => i == 654_321 ? 9 : 1 + (i % 7 / 10.0))];
        foreach (Plot plot in new[] { new Plot().AddLine("loss", losses), new Plot().AddDots("loss", losses) })
        {
            (double X, double Y)[] points = Picture.Of(plot.ToSvg()).Line;
            double top = points.Min(point => point.Y);
            Assert.Single(points, point => point.Y == top);
            Assert.InRange(points.Length, 1000, 10_000);
        }
    }

    // The highest and lowest points of the line, on an axis that both pictures share.
    private static double[] Heights(Phase phase)
    {
        (double X, double Y)[] line = Picture
            .Of(new Plot(width: 200, height: 400).Add("lr", phase).Add("lr", Constant(phase.Start)).ToSvg())
            .Series.SelectMany(Picture.PointsOf)
            .ToArray();
        return [line.Min(point => point.Y), line.Max(point => point.Y)];
    }
}
