using System;
using System.Linq;
using TorchSharp.Modules;
using Xunit;
using static Schedules.Schedule;
using static TorchSharp.torch.optim;
using static TorchSharp.torch.optim.lr_scheduler;

namespace Schedules.Torch.Tests;

/// <summary>The same rates as TorchSharp's own schedulers, where those are right.</summary>
public class SideBySide
{
    // Relative to the peak. Most of TorchSharp's schedulers compute each rate from the last one, with rounding errors.
    private const double Tolerance = 1e-13;

    [Fact]
    public void LinearLR() =>
        Agrees(
            optimizer => lr_scheduler.LinearLR(optimizer, start_factor: 0.1, end_factor: 0.8, total_iters: 7),
            Ramp(0.05, 0.4, steps: 7),
            steps: 20
        );

    [Fact]
    public void CosineAnnealingLR_to_its_floor() =>
        Agrees(
            optimizer => lr_scheduler.CosineAnnealingLR(optimizer, T_max: 50, eta_min: 0.01),
            Hold(0.5, 0).Decay(0.01, 50, Curve.Cosine),
            steps: 51
        );

    [Fact]
    public void CosineAnnealingLR_and_up_again() =>
        Agrees(
            optimizer => lr_scheduler.CosineAnnealingLR(optimizer, T_max: 20, eta_min: 0.01),
            Ramp(0.5, 0.01, 20, Curve.Cosine).Ramp(0.5, 20, Curve.Cosine).RepeatForever(),
            steps: 200
        );

    [Fact]
    public void SequentialLR_of_a_linear_warmup_and_a_cosine() =>
        Agrees(
            optimizer =>
                lr_scheduler.SequentialLR(
                    optimizer,
                    [
                        lr_scheduler.LinearLR(optimizer, start_factor: 0.25, end_factor: 1, total_iters: 8),
                        lr_scheduler.CosineAnnealingLR(optimizer, T_max: 30),
                    ],
                    [8]
                ),
            Warmup(0.125, 0.5, 8, Curve.Linear).Decay(0, 30, Curve.Cosine),
            steps: 39
        );

    [Fact]
    public void LambdaLR_of_a_schedule() =>
        Agrees(
            optimizer => lr_scheduler.LambdaLR(optimizer, epoch => Warmup(1, 10).Decay(0, 30).At(epoch)),
            Warmup(0.5, 10).Decay(0, 30),
            steps: 50
        );

    [Fact]
    public void OneCycleLR_of_the_first_group_while_the_run_lasts()
    {
        using SGD theirs = AnyOptimizer.Sgd();
        using SGD ours = AnyOptimizer.Sgd();
        LRScheduler scheduler = lr_scheduler.OneCycleLR(theirs, max_lr: 0.5, total_steps: 40);
        (Phase? rate, Phase? momentum) = Recipes.OneCycle(peak: 0.5, lastStep: 39);
        Scheduler follower = ours.Follow(rate, momentum: momentum);
        for (int step = 0; step < 40; step++)
        {
            Assert.Equal(theirs.LearningRates()[0], ours.LearningRates()[0], Tolerance);
            Assert.Equal(theirs.Momenta()[0], ours.Momenta()[0], Tolerance);
            theirs.step();
            scheduler.step();
            ours.step();
            follower.step();
        }
        // One step later theirs is 0, and then throws; ours stays at its target.
        Assert.Equal(0, theirs.LearningRates()[0]);
        Assert.Throws<InvalidOperationException>(scheduler.step);
        Assert.Equal(0.5 / 25 / 1e4, ours.LearningRates()[0], Tolerance);
    }

    [Fact]
    public void OneCycleLR_is_wrong_for_the_second_group_and_ours_is_not()
    {
        using SGD theirs = AnyOptimizer.Sgd(groups: 2);
        using SGD ours = AnyOptimizer.Sgd(groups: 2);
        LRScheduler scheduler = lr_scheduler.OneCycleLR(theirs, max_lr: 0.5, total_steps: 40);
        Scheduler follower = ours.Follow(Recipes.OneCycle(peak: 0.5, lastStep: 39).LearningRate);
        for (int step = 0; step < 30; step++)
        {
            scheduler.step();
            follower.step();
        }
        Assert.NotEqual(theirs.LearningRates()[0], theirs.LearningRates()[1], 1e-3);
        Assert.Equal(ours.LearningRates()[0], ours.LearningRates()[1]);
    }

    private static void Agrees(Func<Optimizer, LRScheduler> theirs, Schedule schedule, int steps)
    {
        using SGD one = AnyOptimizer.Sgd();
        using SGD other = AnyOptimizer.Sgd();
        LRScheduler scheduler = theirs(one);
        Scheduler follower = other.Follow(schedule);
        for (int step = 0; step < steps; step++)
        {
            Assert.Equal(one.LearningRates()[0], other.LearningRates()[0], Tolerance);
            Assert.Equal(scheduler.get_last_lr().Single(), follower.get_last_lr().Single(), Tolerance);
            one.step();
            scheduler.step();
            other.step();
            follower.step();
        }
    }
}
