using System;
using BenchmarkDotNet.Attributes;

namespace Schedules.Benchmarks;

/// <summary>
/// Ten million values of a linear ramp by <c>Fill</c>, compared with writing a constant as often, which the memory limits. Goal: at most
/// twice the time.
/// </summary>
public class FillLimit
{
    private readonly double[] values = new double[FillSpeed.Count];
    private readonly Schedule ramp = Schedule.Ramp(1, 1e-3, FillSpeed.Count);

    [Benchmark(Baseline = true)]
    public void SpanFill() => values.AsSpan().Fill(0.5);

    [Benchmark]
    public void Fill() => ramp.Fill(0, values);
}
