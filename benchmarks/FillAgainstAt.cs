using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;

namespace Schedules.Benchmarks;

/// <summary>The values of a schedule by <c>Fill</c>, compared with a loop over <c>At</c>.</summary>
[GroupBenchmarksBy(BenchmarkLogicalGroupRule.ByParams)]
public abstract class FillAgainstAt(int count)
{
    private readonly double[] values = new double[count];

    private protected Schedule Schedule { get; set; } = Schedule.Constant(0);

    [Benchmark(Baseline = true)]
    public void LoopOverAt()
    {
        for (int step = 0; step < values.Length; step++)
        {
            values[step] = Schedule.At(step);
        }
    }

    [Benchmark]
    public void Fill() => Schedule.Fill(0, values);
}
