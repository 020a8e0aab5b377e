using System;
using System.IO;
using System.Linq;
using Xunit;
using static Schedules.Schedule;

namespace Schedules.Properties.Pictures;

/// <summary>The approved pictures of every kind: one SVG each in the folder Approved.</summary>
public class ApprovedPictures
{
    private static readonly Phase tutorial = Warmup(1e-3, 100).Hold(10).Decay(0, 890, Curve.Cosine);
    private static readonly Phase stairs = Recipes.MultiStep(0.1, [30, 60, 61, 80], gamma: 0.3).Hold(40);

    public static TheoryData<string, Plot> All =>
        new()
        {
            { "tutorial", new Plot().Add("lr", tutorial) },
            { "titled", new Plot("Warmup, hold, cosine", "rate").Add("lr", tutorial) },
            { "narrow", new Plot("Narrow", "rate", width: 320, height: 200).Add("lr", tutorial) },
            { "smallest", new Plot("Small", "rate", width: 200, height: 150).Add("lr", tutorial) },
            { "wide", new Plot(width: 1200, height: 240).Add("lr", tutorial) },
            { "without-a-label", new Plot(valueLabel: "").Add("", tutorial).Add("", tutorial.Times(0.5)) },
            { "part-of-a-run", new Plot(firstStep: 50, lastStep: 150).Add("lr", tutorial) },
            { "beyond-the-end", new Plot(firstStep: 900, lastStep: 1200).Add("lr", tutorial) },
            { "epochs", new Plot(stepsPerEpoch: 100).Add("lr", tutorial) },
            { "epochs-and-a-bit", new Plot(stepsPerEpoch: 300).Add("lr", tutorial) },
            { "jumps", new Plot("Jumps").Add("lr", stairs) },
            { "jumps-logarithmic", new Plot(logarithmic: true).Add("lr", stairs) },
            { "jumps-and-another", new Plot().Add("stairs", stairs).Add("line", Ramp(0.1, 0, 120)) },
            { "restarts", new Plot(lastStep: 400).Add("lr", Warmup(1, 10).Decay(0, 90, Curve.Cosine).RepeatForever()) },
            { "restarts-scaled", new Plot().Add("lr", Ramp(1, 0.1, 20, Curve.Exponential).RepeatForever(stretch: 2, scale: 0.7)) },
            { "restarts-crowded", new Plot(lastStep: 5000).Add("lr", Ramp(1, 0, 20).RepeatForever()) },
            { "phases-crowded", new Plot("Crowded").Add("lr", Chain(90)) },
            { "phases-countless", new Plot(height: 150).Add("lr", Chain(2_100)) },
            { "without-end", new Plot().Add("lr", Warmup(1, 400).Decay(Tail.InverseSqrt(400))) },
            { "without-end-late", new Plot().Add("lr", Warmup(1, 4_000).Decay(Tail.Exponential(0.9995))) },
            { "logarithmic", new Plot(logarithmic: true).Add("lr", Ramp(1, 1e-6, 100, Curve.Exponential)) },
            { "logarithmic-narrow", new Plot(logarithmic: true).Add("lr", Ramp(0.9, 0.5, 100)) },
            { "logarithmic-decade", new Plot(logarithmic: true).Add("lr", Ramp(0.9, 0.05, 100)) },
            { "logarithmic-tall", new Plot(logarithmic: true, height: 900).Add("lr", Ramp(3, 2e-9, 100, Curve.Exponential)) },
            { "logarithmic-decades", new Plot(logarithmic: true).Add("lr", Ramp(1e10, 1e-200, 100, Curve.Exponential)) },
            { "logarithmic-gaps", new Plot(logarithmic: true).AddLine("loss", [1, 0.5, 0, 0.2, -1, 0.1, 0.05]) },
            { "three", new Plot("Three").Add("cosine", tutorial).Add("linear", Ramp(1e-3, 0, 1000)).Add("low", Constant(2e-4)) },
            { "three-close", new Plot(lastStep: 9).Add("a", Constant(1)).Add("b", Constant(1.01)).Add("c", Constant(0)) },
            { "five-narrow", Many(5, width: 320) },
            { "twelve", Many(12) },
            { "thirty", Many(30, "a long name for series") },
            { "names-too-long", Many(2, "a name that takes more than a fifth of the picture's width ") },
            {
                "title-too-long",
                new Plot(string.Join(' ', Enumerable.Repeat("title", 40)), string.Join(' ', Enumerable.Repeat("label", 30))).Add(
                    "lr",
                    tutorial
                )
            },
            {
                "any-letters",
                new Plot("<a & b> \"c\" 'd'\n\t\u0001e", "\u6f22\u5b57 \ud83d\ude00 e\u0301").Add("</svg>", tutorial).Add("\ud800&", stairs)
            },
            { "below-zero", new Plot().Add("lr", Ramp(-1, 2, 50).Ramp(-3, 70, Curve.Cosine)) },
            { "zero", new Plot().Add("lr", Hold(0, 10)) },
            { "flat", new Plot().Add("lr", Hold(5, 10)) },
            { "flat-below-zero", new Plot().Add("lr", Hold(-5, 10)) },
            { "flat-logarithmic", new Plot(logarithmic: true).Add("lr", Hold(5, 10)) },
            { "huge", new Plot().Add("lr", Ramp(-1.7e308, 1.7e308, 10)) },
            { "tiny", new Plot().Add("lr", Ramp(1e-308, 5e-290, 10)) },
            { "nothing", new Plot("Nothing") },
            { "no-number", new Plot().AddLine("loss", [double.NaN, double.PositiveInfinity]) },
            { "one-point", new Plot().AddLine("loss", [3]) },
            { "recorded", new Plot().AddLine("loss", Recorded(120), firstStep: 20) },
            { "recorded-in-part", new Plot(firstStep: 40, lastStep: 60).AddLine("loss", Recorded(120)) },
            { "recorded-gaps", new Plot().AddLine("loss", [1, 2, double.NaN, 1.5, double.NaN, 1, 1.2, double.NegativeInfinity, 2, 1]) },
            { "recorded-many", new Plot().AddLine("loss", Recorded(30_000)) },
            { "dots", new Plot().Add("plan", Ramp(1, 0, 12)).AddDots("set", [.. Ramp(1, 0, 12).Sample(13)]) },
            { "dots-band", new Plot().Add("plan", tutorial).AddDots("set", tutorial.Sample(1001)) },
            {
                "dots-resumed",
                new Plot(stepsPerEpoch: 50).Add("plan", tutorial).AddDots("set", tutorial.Skip(600).Sample(100), firstStep: 600)
            },
            { "long-run", new Plot().Add("lr", Warmup(1, 1_000_000).Hold(500_000_000).Decay(0, 499_000_000, Curve.Cosine)) },
            { "longest-run", new Plot().Add("lr", Hold(1, 1L << 62).Decay(0.5, 1L << 61)) },
            { "narrow-peaks", new Plot().Add("lr", Ramp(1, 0, 1_000).RepeatForever().Take(1_000_000).Then(Ramp(3, 2, 5)).Hold(300_000)) },
            { "after-all", new Plot(firstStep: 5_000).Add("lr", tutorial) },
            { "far-out", new Plot(valueLabel: "", firstStep: 1_234_567, lastStep: 1_234_890).Add("", Hold(1, 2_000_000)) },
            { "part-of-a-long-run", new Plot(firstStep: 12_345, lastStep: 400_000).Add("lr", Ramp(1, 0, 7_001).RepeatForever()) },
            { "jump-and-boundary", new Plot().Add("lr", Hold(1, 1_000).Then(Hold(2, 1)).Ramp(0, 1_000)) },
            {
                "jumps-recorded",
                new Plot().Add("plan", Recipes.MultiStep(2, [5_001, 9_003], 0.5).Hold(5_000)).AddLine("loss", Recorded(14_003))
            },
            {
                "recorded-many-gaps",
                new Plot().AddLine(
                    "loss",
                    [
                        .. Recorded(30_000)
                            .Select(
                                (loss, i) =>
                                    i % 4_000 < 900 ? double.NaN
                                    : i % 4_000 == 2_500 ? double.PositiveInfinity
                                    : loss
                            ),
                    ]
                )
            },
            { "dots-apart", new Plot().Add("plan", tutorial.Take(29)).AddDots("set", tutorial.Sample(30)) },
            { "logarithmic-low", new Plot(logarithmic: true, height: 175).Add("lr", Ramp(1, 2e-6, 100, Curve.Exponential)) },
            {
                "labels-too-long",
                new Plot("Long", new string('m', 60)).Add(new string('W', 30), tutorial).Add(new string('@', 30), stairs)
            },
            { "names-far-too-long", Many(3, string.Concat(Enumerable.Repeat("on and on ", 12))) },
            { "names-of-a-smallest", Many(12, "a name ", width: 200) },
            { "names-of-narrow-letters", Names("ijl|.,:;'!()[]/\\-tfrI 1", "illi") },
            { "names-of-wide-letters", Names("mMW@%&wQG", "WWMM") },
            { "names-of-han", Names("\u6f22\u5b57\u304b\u306a\u1100", "\u10ff") },
            { "names-of-points", Names("\u2013\u201cx\u201d\u2190\u2000\u2026\u218f", "x") },
            { "names-of-marks", Names("e\u0301\u0301\u20dd\u200d\ud83d\ude00\ud83d\ude00e", "e") },
            { "title-of-pairs", new Plot(string.Concat(Enumerable.Repeat("\ud83d\ude00e\u0301 ", 60))).Add("lr", tutorial) },
            { "title-of-what-is-not-allowed", new Plot("  a\r\n\tb  c \uFFFE\uFFFF\udc00 d \u007f\ud800e\ud800").Add("lr", tutorial) },
            { "backwards", new Plot().Add("lr", tutorial.Then(Hold(2e-3, 100)).Reverse()) },
        };

    [Theory]
    [MemberData(nameof(All), DisableDiscoveryEnumeration = true)]
    public void Is_as_was_approved(string name, Plot plot) =>
        Approved.Holds(Path.Combine("tests", "Properties", "Pictures", "Approved", name + ".svg"), plot.ToSvg());

    [Fact]
    public void No_approved_picture_is_left_over() =>
        Assert.Equal(
            All.Select(row => row.Data.Item1).Order(StringComparer.Ordinal),
            Directory
                .GetFiles(Path.Combine(Repository.Root, "tests", "Properties", "Pictures", "Approved"))
                .Select(file => Path.GetFileNameWithoutExtension(file)!)
                .Order(StringComparer.Ordinal)
        );

    private static Phase Chain(int phases) =>
        Sequence(Enumerable.Range(0, phases).Select(i => i % 3 == 0 ? Hold(i % 7, 3) : Ramp(i % 5, i % 4, 4)));

    private static Plot Many(int count, string name = "series ", int width = 640) =>
        Enumerable
            .Range(1, count)
            .Aggregate(new Plot("Many", width: width), (plot, i) => plot.Add(name + i, Warmup(i, 10 + i).Decay(0.1 * i, 60, Curve.Cosine)));

    private static Plot Names(string first, string second) => new Plot().Add(first, Ramp(1, 0.5, 10)).Add(second, Ramp(1, 0.2, 10));

    private static double[] Recorded(int count) =>
        [.. Enumerable.Range(0, count).Select(i => 2.0 / (1 + (0.05 * i)) + (i * 7919 % 101 / 400.0))];
}
