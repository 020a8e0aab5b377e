using System.Collections.Generic;
using System.Linq;
using TorchSharp.Modules;
using Xunit;
using static Schedules.Schedule;
using static TorchSharp.torch.optim.lr_scheduler;

namespace Schedules.Torch.Tests;

/// <summary>A scheduler inside TorchSharp's SequentialLR and ChainedLR.</summary>
public class InsideOthers
{
    [Fact]
    public void In_a_sequence_each_counts_from_0_where_its_turn_begins()
    {
        using SGD optimizer = AnyOptimizer.Sgd();
        Phase first = Warmup(0.25, 4);
        Phase second = Hold(0.25, 2).Decay(0, 4);
        LRScheduler sequence = SequentialLR(optimizer, [optimizer.Follow(first), optimizer.Follow(second)], [4]);
        Assert.Equal(first.Then(second).Sample(12), Walk(optimizer, sequence, 12));
    }

    [Fact]
    public void In_a_sequence_it_goes_with_TorchSharps_own()
    {
        using SGD optimizer = AnyOptimizer.Sgd();
        LRScheduler sequence = SequentialLR(
            optimizer,
            [optimizer.Follow(Warmup(0.5, 4)), LambdaLR(optimizer, epoch => 1.0 / (epoch + 1))],
            [4]
        );
        Assert.Equal([0, 0.125, 0.25, 0.375, 0.5, 0.25, 0.5 / 3, 0.125], Walk(optimizer, sequence, 8));
    }

    [Fact]
    public void A_sequence_is_no_update()
    {
        using SGD optimizer = AnyOptimizer.Sgd();
        Scheduler first = optimizer.Follow(Warmup(0.5, 4), record: true);
        Scheduler second = optimizer.Follow(Hold(0.5, 4), record: true);
        LRScheduler sequence = SequentialLR(optimizer, [first, second], [2]);
        Walk(optimizer, sequence, 4);
        // Neither the constructor nor the first step after a milestone is recorded, and nor is the last update before the milestone.
        Assert.Equal([0], first.History.Select(applied => applied.Step));
        Assert.Equal([0, 1], second.History.Select(applied => applied.Step));
    }

    [Fact]
    public void In_a_chain_it_is_stepped_and_has_its_own_rates()
    {
        using SGD optimizer = AnyOptimizer.Sgd();
        Scheduler scheduler = optimizer.Follow(Warmup(0.25, 4));
        LRScheduler chain = ChainedLR([scheduler]);
        Assert.Equal([0, 0.0625, 0.125, 0.1875, 0.25, 0.25], Walk(optimizer, chain, 6));
        Assert.Equal([0.25], scheduler.get_last_lr());
    }

    [Fact]
    public void In_a_chain_the_last_that_sets_a_rate_wins()
    {
        using SGD optimizer = AnyOptimizer.Sgd();
        LRScheduler chain = ChainedLR([optimizer.Follow(Warmup(0.25, 4)), optimizer.Follow(Constant(0.125))]);
        Assert.Equal([0.125, 0.125, 0.125], Walk(optimizer, chain, 3));
    }

    private static List<double> Walk(SGD optimizer, LRScheduler scheduler, int steps)
    {
        var rates = new List<double>();
        for (int step = 0; step < steps; step++)
        {
            rates.Add(optimizer.LearningRates()[0]);
            optimizer.step();
            scheduler.step();
        }
        return rates;
    }
}
