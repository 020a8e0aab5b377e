using System.Linq;
using BenchmarkDotNet.Attributes;
using static Schedules.Schedule;

namespace Schedules.Benchmarks;

/// <summary><c>Sequence</c> of ten times the number of phases. Goal: at most 12 times the time, at most 100 bytes per phase.</summary>
[MemoryDiagnoser]
public class BuildCost
{
    private readonly Phase[] phases = [.. Enumerable.Range(0, 1_000_000).Select(i => Ramp(1.0 / (i + 1), 1.0 / (i + 2), 10))];

    [Benchmark(Baseline = true)]
    public Phase HundredThousand() => Sequence(phases.Take(100_000));

    [Benchmark]
    public Phase Million() => Sequence(phases.Take(1_000_000));
}
