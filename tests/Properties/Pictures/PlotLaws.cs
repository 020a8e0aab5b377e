using System;
using System.Linq;
using System.Xml.Linq;
using FsCheck.Xunit;
using Xunit;
using static Schedules.Schedule;

namespace Schedules.Properties.Pictures;

public class PlotLaws
{
    private static readonly Phase tutorial = Warmup(1e-3, 100).Hold(10).Decay(0, 890, Curve.Cosine);

    [Property]
    public void Every_schedule_can_be_drawn(Schedule schedule, bool logarithmic)
    {
        string svg = schedule.ToSvg("Learning rate", logarithmic: logarithmic);
        Assert.Equal("svg", XDocument.Parse(svg).Root!.Name.LocalName);
        Assert.DoesNotContain("NaN", svg, StringComparison.Ordinal);
        Assert.DoesNotContain("Infinity", svg, StringComparison.Ordinal);
        Assert.Equal(svg, schedule.ToSvg("Learning rate", logarithmic: logarithmic));
    }

    [Fact]
    public void The_line_goes_through_the_values()
    {
        // At 1,000 pixels or more, each step of the tutorial's run has a pixel, so every vertex of the line is one of its values.
        (double X, double Y)[] points = Picture.Of(tutorial.ToSvg(width: 1200)).Line;
        double left = points[0].X;
        double right = points[^1].X;
        double bottom = points.Max(point => point.Y);
        double top = points.Min(point => point.Y);
        Assert.All(
            points,
            point =>
            {
                double step = (point.X - left) / (right - left) * 1000;
                double value = (bottom - point.Y) / (bottom - top) * 1e-3;
                Assert.Equal(tutorial.At((long)Math.Round(step)), value, tolerance: 1e-5);
            }
        );
    }

    [Fact]
    public void On_a_logarithmic_axis_an_exponential_is_a_straight_line()
    {
        Phase decay = Ramp(1, 1e-4, 1000, Curve.Exponential);
        Assert.Equal(2, Picture.Of(decay.ToSvg(logarithmic: true)).Line.Length);
        Assert.True(Picture.Of(decay.ToSvg()).Line.Length > 20);
    }

    [Fact]
    public void Names_the_phases_the_axes_and_the_title()
    {
        string[] texts = Picture.Of(tutorial.ToSvg("The tutorial", "rate (1/step)")).Texts;
        Assert.Contains("The tutorial", texts);
        Assert.Contains("rate (1/step)", texts);
        Assert.Contains("step", texts);
        Assert.Contains("warmup", texts);
        Assert.Contains("decay", texts);
    }

    [Theory]
    [InlineData(2_000, true)]
    [InlineData(2_001, false)]
    public void Jumps_are_marked_up_to_2000_of_them(int jumps, bool isMarked) =>
        Assert.Equal(isMarked, Ramp(0, 1, jumps).PerEpoch(2).ToSvg().Contains("jump at step ", StringComparison.Ordinal));

    [Fact]
    public void Needs_nothing_from_elsewhere()
    {
        string svg = tutorial.ToSvg("The tutorial");
        Assert.DoesNotContain("<script", svg, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("href", svg, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("url(", svg, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain(" id=", svg, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void A_name_with_any_characters_is_shown_as_it_is()
    {
        const string Hostile = "<script>&\"'\u0001]]>";
        XElement svg = XDocument.Parse(new Plot(Hostile).Add(Hostile, tutorial).Add("b", tutorial).ToSvg()).Root!;
        Assert.Contains("<script>&\"']]>", svg.Descendants().Where(e => e.Name.LocalName == "text").Select(e => e.Value));
        Assert.DoesNotContain(svg.Descendants(), element => element.Name.LocalName == "script");
    }

    [Fact]
    public void What_was_recorded_may_have_gaps_and_may_be_empty()
    {
        string svg = new Plot("Loss", "loss")
            .AddLine("diverged", [2, 9, double.NaN, double.PositiveInfinity, 3])
            .AddLine("nothing", [])
            .ToSvg();
        Assert.DoesNotContain("NaN", svg, StringComparison.Ordinal);
        Assert.NotNull(XDocument.Parse(svg).Root);
    }

    [Fact]
    public void An_empty_plot_is_a_picture_too() => Assert.Equal("svg", XDocument.Parse(new Plot().ToSvg()).Root!.Name.LocalName);

    [Fact]
    public void Arguments_are_checked()
    {
        Assert.Throws<ArgumentNullException>("title", () => new Plot(null!));
        Assert.Throws<ArgumentNullException>("valueLabel", () => new Plot(valueLabel: null!));
        Assert.Throws<ArgumentOutOfRangeException>("firstStep", () => new Plot(firstStep: -1));
        Assert.Throws<ArgumentOutOfRangeException>("lastStep", () => new Plot(firstStep: 5, lastStep: 4));
        Assert.Throws<ArgumentOutOfRangeException>("width", () => new Plot(width: 199));
        Assert.Throws<ArgumentOutOfRangeException>("height", () => new Plot(height: 10_001));
        Assert.Throws<ArgumentOutOfRangeException>("stepsPerEpoch", () => new Plot(stepsPerEpoch: 0));
        Assert.Throws<ArgumentOutOfRangeException>("firstStep", () => new Plot().AddLine("a", [1], firstStep: -1));
        Assert.Throws<ArgumentOutOfRangeException>("firstStep", () => new Plot().AddDots("a", [1], firstStep: -1));
        Assert.Throws<ArgumentNullException>("name", () => new Plot().Add(null!, tutorial));
        Assert.Throws<ArgumentNullException>("schedule", () => new Plot().Add("a", null!));
        Assert.Throws<ArgumentNullException>("values", () => new Plot().AddLine("a", null!));
        Assert.Throws<ArgumentNullException>("values", () => new Plot().AddDots("a", null!));
    }
}
