using System;
using System.Linq;
using System.Xml.Linq;
using FsCheck.Xunit;
using Xunit;
using static Schedules.Schedule;

namespace Schedules.Properties.Pictures;

/// <summary>The parts of a picture around the lines: size, axes, boundaries, names, colours.</summary>
public class PlotFrameLaws
{
    private static readonly Phase stairs = Hold(0.1, 300).Then(Hold(0.03, 300)).Then(Ramp(0.03, 0, 400));

    [Property]
    public void Has_the_size_that_was_asked_for_and_nothing_outside_of_it(Schedule schedule, SmallLength w, SmallLength h)
    {
        int width = 200 + (17 * w);
        int height = 150 + (11 * h);
        var picture = Picture.Of(new Plot("A title", width: width, height: height).Add("a", schedule).Add("b", stairs).ToSvg());
        Assert.Equal($"0 0 {width} {height}", picture.Root.Attribute("viewBox")!.Value);
        Assert.All(
            picture.Series.SelectMany(Picture.PointsOf),
            point => Assert.True(point is { X: >= 0, Y: >= 0 } && point.X <= width && point.Y <= height, $"{point}")
        );
        Assert.All(
            picture.All("text"),
            text =>
            {
                Assert.InRange(Picture.Number(text.Attribute("x")!.Value), 0, width);
                Assert.InRange(Picture.Number(text.Attribute("y")!.Value), 0, height);
            }
        );
    }

    [Fact]
    public void Shows_the_steps_that_were_asked_for()
    {
        var picture = Picture.Of(stairs.ToSvg(firstStep: 650, lastStep: 750));
        Assert.Contains("Horizontal axis: step, 650 to 750.", picture.All("desc").Single().Value, StringComparison.Ordinal);
        Assert.Contains("700", picture.Texts);
        Assert.DoesNotContain("600", picture.Texts);
        // A linear part of the ramp of 0.03 in 400 steps, across the whole axis.
        Assert.Equal(2, picture.Line.Length);
    }

    [Fact]
    public void Counts_epochs_where_it_is_told_how_long_one_is()
    {
        var picture = Picture.Of(stairs.ToSvg(stepsPerEpoch: 250));
        Assert.Contains("epoch", picture.Texts);
        Assert.DoesNotContain("step", picture.Texts);
        Assert.Equal(
            ["0", "1", "2", "3", "4"],
            picture.Texts.Where(text => text.Length == 1 && text[0] is >= '0' and <= '4').Distinct().Order()
        );
        Assert.DoesNotContain("250", picture.Texts);
        double ring = Picture.Number(picture.All("circle").First().Attribute("cx")!.Value);
        Assert.Equal(1.2, (ring - picture.Line[0].X) / (picture.Line[^1].X - picture.Line[0].X) * 4, tolerance: 0.01);
    }

    [Property]
    public void A_tooltip_tells_of_each_phase_and_of_each_jump(Schedule schedule)
    {
        // The tooltip of a pixel lists four boundaries.
        Segment[] shown = [.. schedule.Phases];
        if (shown.Length <= 4)
        {
            string told = string.Join("\n", Picture.Of(schedule.ToSvg()).Tooltips);
            Assert.All(shown, segment => Assert.Contains(segment.ToString(), told, StringComparison.Ordinal));
        }
    }

    [Fact]
    public void A_phase_is_told_before_the_jumps_that_fall_on_its_pixel() =>
        A_tooltip_tells_of_each_phase_and_of_each_jump(
            Warmup(1, 16).PerEpoch(1).Then(Of(step => 0.01 / (1.0 + step), "falling").PerEpoch(1))
        );

    [Fact]
    public void A_jump_is_cut_and_marked_by_an_open_and_a_full_ring()
    {
        var picture = Picture.Of(stairs.ToSvg());
        XElement[] rings = [.. picture.All("circle")];
        Assert.Equal(2, rings.Length);
        Assert.Equal("none", rings[0].Attribute("fill")!.Value);
        Assert.Equal(rings[0].Parent!.Attribute("stroke")!.Value, rings[1].Attribute("fill")!.Value);
        Assert.Equal(rings[0].Attribute("cx")!.Value, rings[1].Attribute("cx")!.Value);
        Assert.Contains(picture.Tooltips, text => text.Contains("jump at step 300: 0.1 -> 0.03", StringComparison.Ordinal));
        Assert.Empty(Picture.Of(tutorialLike.ToSvg()).All("circle"));
    }

    private static readonly Phase tutorialLike = Warmup(1, 100).Hold(100).Decay(0, 300, Curve.Cosine);

    [Fact]
    public void Each_of_several_is_named_beside_a_sample_in_its_colour()
    {
        Plot plot = new Plot("Several")
            .Add("linear", Ramp(1, 0, 1000))
            .Add("cosine", Ramp(1, 0, 1000, Curve.Cosine))
            .AddDots("recorded", [1, 0.9, 0.8]);
        var picture = Picture.Of(plot.ToSvg());
        foreach (string name in (string[])["linear", "cosine", "recorded"])
        {
            var sample = (XElement)picture.All("text").Single(text => text.Value == name).PreviousNode!;
            Assert.Equal(picture.SeriesOf(name).Attribute("stroke")!.Value, sample.Attribute("stroke")!.Value);
        }
        Assert.Equal(3, picture.Series.Select(series => series.Attribute("stroke")!.Value).Distinct().Count());
    }

    [Fact]
    public void Every_colour_can_be_seen_on_white_and_on_black()
    {
        Plot plot = Enumerable.Range(0, 10).Aggregate(new Plot(), (plot, i) => plot.Add($"{i}", Ramp(1, 0, 10 + i)));
        string[] colours = [.. Picture.Of(plot.ToSvg()).Series.Select(series => series.Attribute("stroke")!.Value).Distinct()];
        Assert.Equal(8, colours.Length);
        Assert.All(
            colours,
            colour =>
            {
                double light = Luminance(colour);
                Assert.True(1.05 / (light + 0.05) >= 3, $"{colour} on white");
                Assert.True((light + 0.05) / (Luminance("#1e1e1e") + 0.05) >= 3, $"{colour} on #1e1e1e");
            }
        );
    }

    [Fact]
    public void Text_has_the_colour_of_the_page_or_where_there_is_none_that_of_the_scheme()
    {
        var picture = Picture.Of(stairs.ToSvg("Stairs"));
        Assert.All(
            picture.All("text"),
            text =>
                Assert.Equal("currentColor", text.AncestorsAndSelf().First(e => e.Attribute("fill") is not null).Attribute("fill")!.Value)
        );
        string style = picture.All("style").Single().Value;
        string name = "." + picture.Root.Attribute("class")!.Value;
        Assert.Contains(name + "{color:inherit}", style, StringComparison.Ordinal);
        Assert.Contains("@media (prefers-color-scheme:dark){" + name + ":root{color:#", style, StringComparison.Ordinal);
    }

    // The relative luminance of the Web Content Accessibility Guidelines.
    private static double Luminance(string colour)
    {
        double[] linear =
        [
            .. Enumerable
                .Range(0, 3)
                .Select(i => Convert.ToInt32(colour.Substring(1 + (2 * i), 2), 16) / 255.0)
                .Select(part => part <= 0.04045 ? part / 12.92 : Math.Pow((part + 0.055) / 1.055, 2.4)),
        ];
        return (0.2126 * linear[0]) + (0.7152 * linear[1]) + (0.0722 * linear[2]);
    }
}
