using System;
using System.Linq;
using BenchmarkDotNet.Attributes;
using static Schedules.Schedule;

namespace Schedules.Benchmarks;

/// <summary>
/// A value of a schedule of many phases, compared with one of three. Goal: at most 3 times the time for 1,000 phases, 10 times for
/// 1,000,000.
/// </summary>
[MemoryDiagnoser]
public class ManyPhases
{
    private const int Count = 1024;

    private readonly Schedule[] schedules = [.. new[] { 3, 1_000, 1_000_000 }.Select(Staircase)];
    private readonly long[][] steps = [.. new[] { 3, 1_000, 1_000_000 }.Select(Steps)];

    [Benchmark(Baseline = true, OperationsPerInvoke = Count)]
    public double Three() => Sum(0);

    [Benchmark(OperationsPerInvoke = Count)]
    public double Thousand() => Sum(1);

    [Benchmark(OperationsPerInvoke = Count)]
    public double Million() => Sum(2);

    private double Sum(int which)
    {
        Schedule schedule = schedules[which];
        double sum = 0;
        foreach (long step in steps[which])
        {
            sum += schedule.At(step);
        }
        return sum;
    }

    internal static Phase Staircase(int phases) =>
        Sequence(Enumerable.Range(0, phases).Select(i => Ramp(1.0 / (i + 1), 1.0 / (i + 2), 10)));

    private static long[] Steps(int phases)
    {
        var random = new Random(1);
        return [.. Enumerable.Range(0, Count).Select(_ => random.NextInt64(phases * 10L))];
    }
}
