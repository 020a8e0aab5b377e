using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Text.RegularExpressions;
using FsCheck.Xunit;
using Schedules.Laws;
using Schedules.Properties;
using TorchSharp.Modules;
using Xunit;
using static Schedules.Schedule;
using static TorchSharp.torch.optim;
using static TorchSharp.torch.optim.lr_scheduler;

namespace Schedules.Torch.Tests;

/// <summary>The laws of a scheduler that keeps a count: the bridge keeps all of them, and each of TorchSharp's own breaks those in the list.</summary>
public partial class SchedulersOfTorchSharp
{
    // TorchSharp makes most rates out of the last one, and loses a digit now and then.
    private const double Tolerance = 1e-12;
    private const double Rate = 0.5;

    private static readonly string file = Path.Combine("tests", "Torch", "SchedulersOfTorchSharp.approved.txt");

    [Property(MaxTest = 100)]
    public void The_bridge_keeps_all_laws_to_the_bit(NonNegativePhase lr) =>
        SchedulerLaws
            .For(
                () => new Training(Sgd(), optimizer => optimizer.Follow(lr)),
                training => training.Step(),
                training => training.Rate(group: 0),
                lastStep: 60,
                name: "Scheduler"
            )
            .Follows(lr)
            .GoesTo((training, step) => training.Scheduler.step((int)step))
            .Resumes(
                training => JsonSerializer.Serialize(((Scheduler)training.Scheduler).state_dict()),
                (training, state) => ((Scheduler)training.Scheduler).load_state_dict(JsonSerializer.Deserialize<SchedulerState>(state)!)
            )
            .Check();

    [Fact]
    public void Of_TorchSharp_break_the_laws_that_are_listed() =>
        Approved.Holds(file, string.Concat(All().Select(scheduler => $"{scheduler.Name}\n{Broken(scheduler)}\n")));

    // Each one and the function in its documentation. ReduceLROnPlateau has none: it knows metrics, not steps.
    private static IEnumerable<Theirs> All()
    {
        yield return new("LambdaLR", (sgd, last) => LambdaLR(sgd, Warmed, last), Warmup(Rate, 8));
        yield return new(
            "MultiplicativeLR",
            (sgd, last) => MultiplicativeLR(sgd, _ => 0.9, last),
            Hold(Rate, 0).Decay(Tail.Exponential(0.9))
        );
        yield return new("StepLR", (sgd, last) => StepLR(sgd, 5, 0.5, last), Hold(Rate, 5).RepeatForever(scale: 0.5));
        yield return new(
            "MultiStepLR",
            (sgd, last) => MultiStepLR(sgd, [4, 9], 0.5, last),
            Hold(Rate, 4).Then(Hold(Rate / 2, 5)).Then(Constant(Rate / 4))
        );
        yield return new("ExponentialLR", (sgd, last) => ExponentialLR(sgd, 0.9, last), Hold(Rate, 0).Decay(Tail.Exponential(0.9)));
        yield return new("ConstantLR", (sgd, last) => ConstantLR(sgd, 0.25, 6, last), Hold(Rate / 4, 6).Then(Constant(Rate)));
        yield return new("LinearLR", (sgd, last) => LinearLR(sgd, 0.25, 1, 8, last), Warmup(Rate / 4, Rate, 8));
        yield return new("PolynomialLR", (sgd, last) => PolynomialLR(sgd, 10, 2, last), Hold(Rate, 0).Decay(0, 10, Curve.Polynomial(2)));
        yield return new(
            "CosineAnnealingLR",
            (sgd, last) => CosineAnnealingLR(sgd, 10, 0.01, last),
            Ramp(Rate, 0.01, 10, Curve.Cosine).Ramp(Rate, 10, Curve.Cosine).RepeatForever()
        );
        yield return new("CyclicLR", (sgd, last) => CyclicLR(sgd, 0.1, Rate, 4, 6, last_epoch: last), Recipes.Triangular(Rate, 4, 6, 0.1));
        yield return new(
            "CyclicLR of mode Triangular2",
            (sgd, last) =>
                CyclicLR(sgd, 0.1, Rate, 4, 6, TorchSharp.torch.optim.lr_scheduler.impl.CyclicLR.Mode.Triangular2, last_epoch: last),
            Recipes.Triangular2(Rate, 4, 6, 0.1)
        );
        Schedule oneCycle = Recipes.OneCycle(Rate, lastStep: 20).LearningRate;
        yield return new("OneCycleLR", OneCycle, oneCycle) { LastStep = 20 };
        yield return new("OneCycleLR past its last step", OneCycle, oneCycle);
        yield return new("OneCycleLR in the second param group", OneCycle, oneCycle) { LastStep = 20, Group = 1 };
        yield return new(
            "SequentialLR",
            (sgd, last) => SequentialLR(sgd, [LinearLR(sgd, 0.25, 1, 8, last), CosineAnnealingLR(sgd, 20, 0, last)], [8], last),
            Warmup(Rate / 4, Rate, 8).Decay(0, 20, Curve.Cosine)
        );
        yield return new(
            "ChainedLR",
            (sgd, last) => ChainedLR([ConstantLR(sgd, 0.25, 6, last), ExponentialLR(sgd, 0.9, last)]),
            Hold(0.25, 6).Then(Constant(1)).Times(Hold(Rate, 0).Decay(Tail.Exponential(0.9)))
        );

        static double Warmed(int epoch) => Math.Min(1, epoch / 8.0);

        static LRScheduler OneCycle(SGD sgd, int last) => OneCycleLR(sgd, Rate, total_steps: 21, last_epoch: last);
    }

    private static string Broken(Theirs scheduler)
    {
        LawSet laws = SchedulerLaws
            .For(
                () => new Training(Sgd(), optimizer => scheduler.Make(optimizer, -1)),
                training => training.Step(),
                training => training.Rate(scheduler.Group),
                scheduler.LastStep,
                scheduler.Name
            )
            .Follows(scheduler.Documented, Tolerance)
            .GoesTo((training, step) => training.Scheduler.step((int)step), Tolerance)
            .Resumes(
                training => training.Saved(),
                (training, saved) => training.Load(saved, optimizer => scheduler.Make(optimizer, saved.Step - 1)),
                Tolerance
            );
        return string.Concat(
            laws.Select(law => $"  {Digits().Replace(law.Failure?.Split('\n')[0] ?? $"{law.Name}: yes", number => Short(number.Value))}\n")
        );
    }

    private static SGD Sgd() => AnyOptimizer.Sgd(groups: 2);

    // The last digits are those of the C library of this machine.
    private static string Short(string number) =>
        double.Parse(number, CultureInfo.InvariantCulture).ToString("G4", CultureInfo.InvariantCulture);

    [GeneratedRegex(@"\d\.\d{5,}(e-?\d+)?")]
    private static partial Regex Digits();

    private sealed record Theirs(string Name, Func<SGD, int, LRScheduler> Make, Schedule Documented)
    {
        public int Group { get; init; }

        public long LastStep { get; init; } = 25;
    }

    // A training loop: the optimizer steps, and then the scheduler.
    private sealed class Training(SGD optimizer, Func<SGD, LRScheduler> make) : IDisposable
    {
        private int step;

        public LRScheduler Scheduler { get; private set; } = make(optimizer);

        public void Step()
        {
            optimizer.step();
            Scheduler.step();
            step++;
        }

        public double Rate(int group) => optimizer.LearningRates()[group];

        public (int Step, double[] Rates) Saved() => (step, [.. optimizer.LearningRates()]);

        // As PyTorch resumes by last_epoch: the optimizer has its rates from a checkpoint before the scheduler is made.
        public void Load((int Step, double[] Rates) saved, Func<SGD, LRScheduler> remake)
        {
            foreach ((ILearningRateController group, double rate) in optimizer.ParamGroups.Zip(saved.Rates))
            {
                group.LearningRate = rate;
            }
            (Scheduler, step) = (remake(optimizer), saved.Step);
        }

        public void Dispose() => optimizer.Dispose();
    }
}
