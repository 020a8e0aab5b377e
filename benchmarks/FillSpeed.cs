using System.Collections.Generic;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using static Schedules.Schedule;

namespace Schedules.Benchmarks;

/// <summary>
/// Ten million values by <c>Fill</c>, compared with a loop over <c>At</c>. Goal: at least 5 times as fast, with the same bits.
/// </summary>
[GroupBenchmarksBy(BenchmarkLogicalGroupRule.ByParams)]
public class FillSpeed
{
    internal const int Count = 10_000_000;

    private readonly double[] values = new double[Count];
    private Schedule schedule = Constant(0);

    internal static IReadOnlyDictionary<string, Curve> Curves { get; } =
        new Dictionary<string, Curve>
        {
            ["Linear"] = Curve.Linear,
            ["Cosine"] = Curve.Cosine,
            ["Exponential"] = Curve.Exponential,
            ["Polynomial(2)"] = Curve.Polynomial(2),
            ["OneMinusSqrt"] = Curve.OneMinusSqrt,
            ["Polynomial(0.9)"] = Curve.Polynomial(0.9),
            ["Cosine.KDecay(1.5)"] = Curve.Cosine.KDecay(1.5),
            ["CosinePower(2.5)"] = Curve.CosinePower(2.5),
            ["Tanh(-7, 3)"] = Curve.Tanh(-7, 3),
            ["Logarithmic"] = Curve.Logarithmic,
            ["WsdExponential"] = Curve.WsdExponential,
        };

    internal static IEnumerable<string> Shapes => Curves.Keys;

    public static IEnumerable<string> AllShapes => Shapes;

    [ParamsSource(nameof(AllShapes))]
    public string Shape { get; set; } = "";

    [GlobalSetup]
    public void Choose() => schedule = Ramp(1, 1e-3, values.Length, Curves[Shape]);

    [Benchmark(Baseline = true)]
    public void LoopOverAt()
    {
        for (int step = 0; step < values.Length; step++)
        {
            values[step] = schedule.At(step);
        }
    }

    [Benchmark]
    public void Fill() => schedule.Fill(0, values);
}
