using System;
using System.Linq;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using static Schedules.Schedule;

namespace Schedules.Benchmarks;

/// <summary>Warmup, hold and cosine through a <c>Func&lt;long, double&gt;</c>, compared with a handwritten chain of ifs.</summary>
/// <remarks>Goal: at most 1.0 on the cosine, 1.5 on the linear and the held part; no byte allocated.</remarks>
[MemoryDiagnoser]
[GroupBenchmarksBy(BenchmarkLogicalGroupRule.ByParams)]
public class EvaluationCost
{
    private const int Count = 1024;
    private const double Peak = 1e-3;
    private const long WarmupSteps = 1_000;
    private const long HoldSteps = 1_000;
    private const long DecaySteps = 98_000;

    private readonly Func<long, double> byHand = ByHand;
    private readonly Func<long, double> schedule = Warmup(Peak, WarmupSteps).Hold(HoldSteps).Decay(0, DecaySteps, Curve.Cosine);
    private long[] steps = [];

    [Params("warmup", "hold", "cosine")]
    public string Part { get; set; } = "";

    [GlobalSetup]
    public void Choose()
    {
        (long first, long length) = Part switch
        {
            "warmup" => (0, WarmupSteps),
            "hold" => (WarmupSteps, HoldSteps),
            _ => (WarmupSteps + HoldSteps, DecaySteps),
        };
        var random = new Random(1);
        steps = [.. Enumerable.Range(0, Count).Select(_ => first + random.NextInt64(length))];
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Count)]
    public double IfChain() => Sum(byHand);

    [Benchmark(OperationsPerInvoke = Count)]
    public double Schedule() => Sum(schedule);

    private double Sum(Func<long, double> rate)
    {
        double sum = 0;
        foreach (long step in steps)
        {
            sum += rate(step);
        }
        return sum;
    }

    private static double ByHand(long step)
    {
        if (step < 0)
        {
            return 0;
        }
        if (step < WarmupSteps)
        {
            return Peak * step / WarmupSteps;
        }
        if (step < WarmupSteps + HoldSteps)
        {
            return Peak;
        }
        if (step < WarmupSteps + HoldSteps + DecaySteps)
        {
            return Peak * 0.5 * (1 + Math.Cos(Math.PI * (step - WarmupSteps - HoldSteps) / DecaySteps));
        }
        return 0;
    }
}
