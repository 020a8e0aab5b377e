using System.Collections.Generic;
using System.Linq;
using BenchmarkDotNet.Attributes;
using static Schedules.Schedule;

namespace Schedules.Benchmarks;

/// <summary>100,000 values of schedules of several parts by <c>Fill</c>, compared with a loop over <c>At</c>. Goal: at least 4 times as fast.</summary>
public class FillOfTrees() : FillAgainstAt(Count)
{
    private const int Count = 100_000;

    internal static IReadOnlyDictionary<string, Schedule> Trees { get; } =
        new Dictionary<string, Schedule>
        {
            ["a hundred phases"] = Sequence([.. Enumerable.Range(1, 100).Select(i => Ramp(1.0 / i, 1.0 / (i + 1), 1_000, Curve.Cosine))]),
            ["warm restarts"] = Ramp(1, 0, 1_000, Curve.Cosine).RepeatForever(),
            ["warm restarts, each twice as long"] = Ramp(1, 0, 1_000, Curve.Cosine).RepeatForever(stretch: 2),
            ["warm restarts, falling to a floor"] = Ramp(1, 0.1, 1_000, Curve.Cosine).RepeatForever(scale: 0.9, floor: 0.1),
            ["a product of two schedules"] = Ramp(1, 0, Count).Times(Ramp(1, 0.5, Count, Curve.Cosine)),
            ["the higher of two schedules"] = Ramp(1, 0, Count).Max(Ramp(0, 1, Count)),
            ["a stretched one"] = Warmup(1, 1_000).Decay(0, 32_333, Curve.Cosine).Stretch(3),
            ["a cosine times a tail, clamped"] = Warmup(1, 1_000)
                .Decay(0, Count, Curve.Cosine)
                .Times(Hold(1, 5).Decay(Tail.InverseSqrt(1_000)))
                .Clamp(0.01, 0.9),
            ["Tail.InverseSqrt"] = Hold(1, 0).Decay(Tail.InverseSqrt(1_000)),
            ["Tail.Exponential"] = Hold(1, 0).Decay(Tail.Exponential(0.9999)),
            ["Tail.Power"] = Hold(1, 0).Decay(Tail.Power(0.51, 40)),
        };

    public static IEnumerable<string> AllTrees => Trees.Keys;

    [ParamsSource(nameof(AllTrees))]
    public string Tree { get; set; } = "";

    [GlobalSetup]
    public void Choose() => Schedule = Trees[Tree];
}
