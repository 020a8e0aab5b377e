using System;
using System.Linq;
using FsCheck.Xunit;
using Xunit;
using static Schedules.Schedule;

namespace Schedules.Properties.Pictures;

/// <summary>A recorded history, drawn over the schedule that it should follow.</summary>
public class HistoryLaws
{
    private static readonly Phase lr = Warmup(1, 100).Decay(0, 900, Curve.Cosine);

    [Property]
    public void Of_a_run_that_was_resumed_is_as_if_the_steps_before_had_no_value(Phase phase, SmallLength resumed)
    {
        double[] values = phase.Skip(Math.Min(resumed, phase.Length)).Sample(20);
        double[] padded = [.. Enumerable.Repeat(double.NaN, resumed), .. values];
        Plot plot = new Plot().Add("plan", phase);
        Assert.Equal(plot.AddDots("applied", padded).ToSvg(), plot.AddDots("applied", values, firstStep: resumed).ToSvg());
        Assert.Equal(plot.AddLine("applied", padded).ToSvg(), plot.AddLine("applied", values, firstStep: resumed).ToSvg());
    }

    [Fact]
    public void Of_many_values_is_a_band_under_the_line_and_wider_so_that_both_are_seen()
    {
        var picture = Picture.Of(new Plot().Add("plan", lr).AddDots("applied", lr.Sample(1000)).ToSvg());
        Assert.Equal([picture.SeriesOf("applied"), picture.SeriesOf("plan")], picture.Series);
        Assert.True(Width(picture, "applied") >= 3 * Width(picture, "plan"));
    }

    [Fact]
    public void Of_few_values_is_dots_on_the_line()
    {
        var picture = Picture.Of(new Plot().Add("plan", lr).AddDots("applied", [1, 0.9], firstStep: 100).ToSvg());
        Assert.Equal([picture.SeriesOf("plan"), picture.SeriesOf("applied")], picture.Series);
        Assert.Equal(2, Picture.PointsOf(picture.SeriesOf("applied")).Length);
    }

    [Fact]
    public void May_begin_at_any_step_there_is()
    {
        string svg = new Plot().AddDots("late", [1, 2], firstStep: long.MaxValue).AddLine("early", [1, 2]).ToSvg();
        Assert.DoesNotContain("NaN", svg, StringComparison.Ordinal);
        Assert.Single(Picture.PointsOf(Picture.Of(svg).SeriesOf("late")));
    }

    private static double Width(Picture picture, string name) =>
        picture.SeriesOf(name).Elements().Max(path => Picture.Number(path.Attribute("stroke-width")?.Value ?? "0"));
}
