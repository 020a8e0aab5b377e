using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Xml.Linq;
using FsCheck.Xunit;
using Xunit;
using static Schedules.Schedule;

namespace Schedules.Properties.Notebooks;

public class DisplayLaws
{
    private const int Most = 400_000; // characters, of a cell with the most crowded picture

    [Property]
    public void A_schedule_shows_its_picture_its_timeline_and_its_code(Schedule schedule)
    {
        IReadOnlyDictionary<string, string> shown = Shown.Of(schedule);
        XElement html = Html(shown);

        Assert.Equal(schedule.ToSvg(valueLabel: "value"), Assert.Single(Pictures(html)));
        Assert.Equal(
            schedule.Phases.Select(segment => segment.FirstStep).Take(16),
            html.Descendants("tbody").Single().Elements().Take(16).Select(row => (long)row.Elements().First()!)
        );
        Assert.StartsWith(schedule.ToString()[..Math.Min(1000, schedule.ToString().Length)], shown["text/plain"], StringComparison.Ordinal);
    }

    [Property]
    public void A_function_that_throws_takes_no_cell_down(Phase phase)
    {
        bool diverged = false;
        Schedule schedule = phase.Then(Of(step => diverged ? throw new InvalidOperationException("<diverged>") : 1));
        diverged = true;
        IReadOnlyDictionary<string, string> shown = Shown.Of(schedule);
        Assert.Empty(Pictures(Html(shown)));
        Assert.Contains("<diverged>", Html(shown).Value, StringComparison.Ordinal);
        Assert.Contains("<diverged>", shown["text/plain"], StringComparison.Ordinal);
    }

    [Property]
    public void Whatever_a_name_holds_it_is_text(string name, Phase phase)
    {
        Plot plot = new Plot(name ?? "").Add(name + "</div><script>&\"'\u0001", phase);
        Assert.DoesNotContain(Html(Shown.Of(plot)).Descendants(), element => element.Name.LocalName == "script");
    }

    [Fact]
    public void Everything_else_that_a_cell_may_end_with_has_its_display()
    {
        Assert.Equal(2, Pictures(Html(Shown.Of(Recipes.OneCycle(0.1, 99)))).Count());
        Assert.Equal("Curve.Cosine", Shown.Of(Curve.Cosine)["text/plain"]);
        Assert.All(Shape.All, shape => Assert.Single(Pictures(Html(Shown.Of(shape.Curve)))));
        Assert.All(
            Hold(0.1, 30).Then(Hold(0.01, 30)).Jumps,
            jump => Assert.Equal((jump.ToString(), jump.ToString()), (Shown.Of(jump)["text/plain"], Html(Shown.Of(jump)).Value))
        );
        Timeline phases = Warmup(1e-3, 100).Hold(10).Phases;
        Assert.Equal(phases.ToString(), Shown.Of(phases)["text/plain"]);
        Assert.Equal(
            "Rates: planned, applied",
            Shown.Of(new Plot("Rates").Add("planned", Hold(1, 2)).AddDots("applied", [1]))["text/plain"]
        );
    }

    /// <summary>A tail, and the power of ten at which its factor is below a quarter; at most one trillion.</summary>
    public static TheoryData<Tail, long> Tails =>
        new()
        {
            { Tail.Exponential(1e-300), 10 },
            { Tail.Exponential(0.9), 100 },
            { Tail.InverseTime(0.03), 1_000 },
            { Tail.InverseSqrt(4_000), 100_000 },
            { Tail.Power(0.001, 1e285), 1_000_000_000_000 },
            { Tail.Exponential(1), 1_000_000_000_000 },
        };

    [Theory]
    [MemberData(nameof(Tails), DisableDiscoveryEnumeration = true)]
    public void A_tail_shows_how_its_factor_falls(Tail tail, long lastStep) =>
        Assert.Equal(
            Hold(1, 0).Decay(tail).ToSvg(tail.ToString(), "factor", lastStep: lastStep, width: 320, height: 200),
            Assert.Single(Pictures(Html(Shown.Of(tail))))
        );

    [Fact]
    public void A_hundred_thousand_phases_fit_in_a_cell()
    {
        Phase many = Sequence(Enumerable.Range(0, 100_000).Select(i => Hold(i % 7, 1 + (i % 3))));
        IReadOnlyDictionary<string, string> shown = Shown.Of(many);
        Assert.True(shown.Values.Sum(text => text.Length) < Most);
        Assert.Contains("99980 more", Html(shown).Value, StringComparison.Ordinal);
        Assert.Contains("99980 more", shown["text/plain"], StringComparison.Ordinal);
    }

    [Fact]
    public void A_crowd_of_jumps_in_every_cycle_fits_in_a_cell()
    {
        Phase crowd = Sequence(Enumerable.Range(0, 10_000).Select(i => Hold(i % 7, 1))).Repeat(1_000_000);
        Assert.Equal(10_000, crowd.Jumps.Length);
        Assert.True(Shown.Of(crowd).Values.Sum(text => text.Length) < Most);
    }

    [Fact]
    public void Every_kind_of_schedule_curve_and_tail_is_found_by_the_convention() =>
        Assert.All(
            typeof(Schedule)
                .Assembly.GetTypes()
                .Where(type => new[] { typeof(Schedule), typeof(Curve), typeof(Tail) }.Any(type.IsSubclassOf)),
            type => Assert.Single(type.GetCustomAttributes(inherit: true), a => a.GetType().Name == "TypeFormatterSourceAttribute")
        );

    [Fact]
    public void What_is_not_its_own_it_leaves_to_others()
    {
        object source = Activator.CreateInstance(
            (Type)
                typeof(Plot)
                    .GetCustomAttributesData()
                    .Single(attribute => attribute.AttributeType.Name == "TypeFormatterSourceAttribute")
                    .ConstructorArguments[0]
                    .Value!
        )!;
        object formatter = ((IEnumerable<object>)source.GetType().GetMethod("CreateTypeFormatters")!.Invoke(source, null)!).First();
        using var writer = new StringWriter();
        Assert.Equal(false, formatter.GetType().GetMethod("Format")!.Invoke(formatter, [1.5, writer]));
        Assert.Equal("", writer.ToString());
    }

    [Fact]
    public void The_library_refers_to_no_notebook() =>
        Assert.DoesNotContain(
            typeof(Schedule).Assembly.GetReferencedAssemblies(),
            name => name.Name!.Contains("Interactive", StringComparison.Ordinal)
        );

    private static XElement Html(IReadOnlyDictionary<string, string> shown)
    {
        XElement html = XDocument.Parse(shown["text/html"]).Root!;
        Assert.DoesNotContain(html.Descendants(), element => element.Name.LocalName is "script" or "style");
        return html;
    }

    private static IEnumerable<string> Pictures(XElement html) =>
        html.Descendants("img")
            .Select(image => Encoding.UTF8.GetString(Convert.FromBase64String(image.Attribute("src")!.Value.Split(',')[1])));
}
