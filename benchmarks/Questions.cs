using System.Linq;
using BenchmarkDotNet.Attributes;
using static Schedules.Schedule;

namespace Schedules.Benchmarks;

/// <summary>
/// Questions to a chain of 1,000 phases over 10^9 steps: holds, linear and exponential ramps by turns. Goal: at most a millisecond.
/// </summary>
[MemoryDiagnoser]
public class Questions
{
    private const long Steps = 1_000_000_000;

    private readonly Schedule schedule = Sequence(Enumerable.Range(0, 1_000).Select(PhaseAt));

    [Benchmark]
    public double Sum() => schedule.Sum(0, Steps);

    [Benchmark]
    public StepValue Maximum() => schedule.Maximum(0, Steps);

    private static Phase PhaseAt(int i) =>
        (i % 3) switch
        {
            0 => Hold(1.0 / (i + 1), Steps / 1_000),
            1 => Ramp(1.0 / (i + 1), 1.0 / (i + 5), Steps / 1_000),
            _ => Ramp(1.0 / (i + 1), 1.0 / (i + 5), Steps / 1_000, Curve.Exponential),
        };
}
