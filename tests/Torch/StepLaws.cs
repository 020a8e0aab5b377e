using System;
using System.Linq;
using Schedules.Properties;
using TorchSharp.Modules;
using Xunit;
using static Schedules.Schedule;
using static TorchSharp.torch.optim.lr_scheduler;

namespace Schedules.Torch.Tests;

/// <summary>The overloads of step, their resolution, and the cost of a step.</summary>
public class StepLaws
{
    [Fact]
    public void A_whole_number_is_a_step_and_any_other_a_metric()
    {
        using SGD optimizer = AnyOptimizer.Sgd();
        Scheduler scheduler = optimizer.Follow(Constant(1), plateau: new Plateau(0.5, patience: 0));
        scheduler.step(5);
        Assert.Equal(5, scheduler.CurrentStep);
        scheduler.step(5_000_000_000);
        Assert.Equal(5_000_000_000, scheduler.CurrentStep);
        Assert.Null(scheduler.PlateauState!.Best);
        scheduler.step(5.0);
        Assert.Equal(5_000_000_001, scheduler.CurrentStep);
        Assert.Equal(5.0, scheduler.PlateauState.Best);
        scheduler.step(null);
        Assert.Equal(5_000_000_002, scheduler.CurrentStep);
    }

    [Fact]
    public void As_any_scheduler_it_does_the_same()
    {
        using SGD optimizer = AnyOptimizer.Sgd();
        LRScheduler scheduler = optimizer.Follow(Warmup(1, 8), plateau: new Plateau(0.5, patience: 0));
        scheduler.step();
        Assert.Equal([0.125], scheduler.get_last_lr());
        scheduler.step(4);
        Assert.Equal([0.5], scheduler.get_last_lr());
        scheduler.step(1.0);
        scheduler.step(1.0, 8);
        Assert.Equal([0.5], scheduler.get_last_lr());
    }

    [Fact]
    public void Without_a_plateau_a_metric_is_refused()
    {
        using SGD optimizer = AnyOptimizer.Sgd();
        Scheduler scheduler = optimizer.Follow(Warmup(1, 8));
        LRScheduler any = scheduler;
        foreach (Action metric in new Action[] { () => scheduler.step(0.5), () => scheduler.Report(0.5), () => any.step(5L) })
        {
            string message = Assert.Throws<InvalidOperationException>(metric).Message;
            Assert.StartsWith("There is no plateau that could use the metric ", message, StringComparison.Ordinal);
            Assert.Contains("step(long) is a method of Scheduler", message, StringComparison.Ordinal);
        }
        Assert.Equal(0, scheduler.CurrentStep);
        Assert.Null(scheduler.PlateauState);
    }

    [Fact]
    public void A_report_takes_no_step()
    {
        using SGD optimizer = AnyOptimizer.Sgd();
        Scheduler scheduler = optimizer.Follow(Warmup(1, 4), plateau: new Plateau(0.5, patience: 0), firstStep: 4);
        scheduler.Report(1);
        scheduler.Report(1);
        Assert.Equal(4, scheduler.CurrentStep);
        Assert.Equal([0.5], optimizer.LearningRates());
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public void A_step_allocates_nothing(int groups)
    {
        using SGD optimizer = AnyOptimizer.Sgd(groups);
        Phase lr = Warmup(0.1, 100).Hold(100).Decay(0, 1_000_000, Curve.Cosine);
        Scheduler scheduler = optimizer.Follow(lr, momentum: Ramp(0.85, 0.95, 100), weightDecay: Constant(0.01));
        long allocated = Allocated.By(() =>
        {
            for (int i = 0; i < 10_000; i++)
            {
                scheduler.step();
            }
        });
        Assert.Equal(0, allocated);
    }

    [Fact]
    public void History_is_what_each_group_held_in_each_update()
    {
        using SGD optimizer = AnyOptimizer.Sgd(groups: 2);
        Scheduler scheduler = optimizer.Follow(
            [Warmup(1, 4), new GroupSchedule(Constant(0.5), momentum: Constant(0.25), weightDecay: Constant(0.125), name: "head")],
            record: true
        );
        Assert.Empty(scheduler.History);
        scheduler.step();
        scheduler.step(3);
        optimizer.ParamGroups.First().LearningRate = 7; // changed by other code
        scheduler.step();
        Assert.Equal(
            [
                new(0, 0, 0.0, null, null),
                new(0, 1, 0.5, 0.25, 0.125, "head"),
                new(1, 0, 0.25, null, null),
                new(1, 1, 0.5, 0.25, 0.125, "head"),
                new(3, 0, 7.0, null, null),
                new(3, 1, 0.5, 0.25, 0.125, "head"),
            ],
            scheduler.History
        );
        Assert.Empty(optimizer.Follow([Constant(1), Constant(1)]).History);
    }

    [Fact]
    public void A_history_can_be_drawn_over_its_schedule()
    {
        using SGD optimizer = AnyOptimizer.Sgd();
        Scheduler scheduler = optimizer.Follow(Warmup(0.1, 10), record: true);
        foreach (int _ in Enumerable.Range(0, 10))
        {
            optimizer.step();
            scheduler.step();
        }
        string picture = new Plot()
            .Add("plan", scheduler.Schedule)
            .AddDots("applied", [.. scheduler.History.Select(applied => applied.LearningRate)])
            .ToSvg();
        Assert.Contains("applied", picture, StringComparison.Ordinal);
        Assert.Equal(scheduler.Schedule.Sample(10), scheduler.History.Select(applied => applied.LearningRate));
    }
}
