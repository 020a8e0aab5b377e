using System;
using System.Linq;
using BenchmarkDotNet.Attributes;
using Schedules.Torch;
using TorchSharp;
using TorchSharp.Modules;
using static Schedules.Schedule;
using static TorchSharp.torch.optim;

namespace Schedules.Benchmarks;

/// <summary>One step of a scheduler on an optimizer with some param groups: TorchSharp's own, and ours.</summary>
[MemoryDiagnoser]
[InProcess] // a separate process would not find the native library in this program's output
public class SchedulerStep
{
    private const int Steps = 1_000_000;

    private static readonly Phase cosine = Ramp(0.1, 0, Steps, Curve.Cosine);

    private lr_scheduler.LRScheduler lambda = null!;
    private lr_scheduler.LRScheduler annealing = null!;
    private Scheduler ours = null!;
    private Scheduler momentumAndDecay = null!;

    [Params(1, 4)]
    public int Groups { get; set; }

    [GlobalSetup]
    public void Follow()
    {
        lambda = lr_scheduler.LambdaLR(Optimizer(), step => (1 + Math.Cos(Math.PI * step / Steps)) / 2);
        annealing = lr_scheduler.CosineAnnealingLR(Optimizer(), T_max: Steps);
        ours = Optimizer().Follow(cosine);
        momentumAndDecay = Optimizer().Follow(cosine, momentum: Ramp(0.85, 0.95, Steps), weightDecay: cosine.Times(0.01));
    }

    [Benchmark(Baseline = true)]
    public void LambdaLR() => lambda.step();

    [Benchmark]
    public void CosineAnnealingLR() => annealing.step();

    [Benchmark]
    public void Scheduler() => ours.step();

    [Benchmark]
    public void MomentumAndDecay() => momentumAndDecay.step();

    private SGD Optimizer() => SGD([.. Enumerable.Range(0, Groups).Select(_ => Group())], learningRate: 0.1, momentum: 0.9);

    private static SGD.ParamGroup Group() => new() { Parameters = [new Parameter(torch.zeros(3))] };
}
