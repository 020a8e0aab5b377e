using System;
using System.Collections.Generic;
using System.Linq;
using FsCheck.Xunit;
using TorchSharp.Modules;
using Xunit;
using static Schedules.Schedule;
using static TorchSharp.torch.optim;

namespace Schedules.Torch.Tests;

[Properties(Arbitrary = [typeof(Session)])]
public class FollowLaws
{
    [Property]
    public void Whatever_a_program_does_the_optimizer_holds_what_the_schedules_say(Session session) => session.Run();

    [Fact]
    public void The_values_of_the_first_step_are_in_force_at_once()
    {
        using SGD optimizer = AnyOptimizer.Sgd();
        optimizer.Follow(Ramp(0.25, 1, 10), momentum: Constant(0.5), weightDecay: Constant(0.125));
        Assert.Equal([0.25], optimizer.LearningRates());
        Assert.Equal([0.5], optimizer.Momenta());
        Assert.Equal([0.125], optimizer.WeightDecays());
    }

    [Fact]
    public void What_has_no_schedule_is_left_alone()
    {
        using SGD optimizer = AnyOptimizer.Sgd();
        Scheduler scheduler = optimizer.Follow(Warmup(0.1, 10));
        scheduler.step();
        Assert.Equal([0.9], optimizer.Momenta());
        Assert.Equal([0.0], optimizer.WeightDecays());
        Assert.Equal([0.5], optimizer.ParamGroups.Select(group => group.InitialLearningRate));
    }

    [Fact]
    public void Beta2_stays_as_it_is()
    {
        using Adam optimizer = Adam(AnyOptimizer.OneParameter(), lr: 0.1, beta1: 0.9, beta2: 0.98);
        optimizer.Follow(Constant(0.1), momentum: Constant(0.5));
        Assert.Equal((0.5, 0.98), ((IBetas)optimizer.ParamGroups.Single()).Betas);
    }

    [Fact]
    public void A_schedule_is_given_back_as_the_very_same()
    {
        using SGD optimizer = AnyOptimizer.Sgd();
        Phase lr = Warmup(0.1, 10).Hold(5);
        Assert.Same(lr, optimizer.Follow(lr).Schedule);
        Assert.Same(lr, optimizer.Follow([lr]).Schedule);
    }

    [Fact]
    public void Each_group_follows_its_own()
    {
        using SGD optimizer = AnyOptimizer.Sgd(groups: 2);
        Scheduler scheduler = optimizer.Follow([
            Warmup(0.1, 10),
            new GroupSchedule(Warmup(0.2, 10), momentum: Constant(0.5), weightDecay: Constant(0.25)),
        ]);
        scheduler.step(5);
        Assert.Equal([0.05, 0.1], optimizer.LearningRates());
        Assert.Equal([0.9, 0.5], optimizer.Momenta());
        Assert.Equal([0.0, 0.25], optimizer.WeightDecays());
    }

    [Fact]
    public void Relative_is_relative_to_each_groups_initial_rate()
    {
        using SGD optimizer = SGD(
            [new SGD.ParamGroup(AnyOptimizer.OneParameter(), lr: 0.5), new SGD.ParamGroup(AnyOptimizer.OneParameter(), lr: 0.25)],
            learningRate: 1
        );
        Scheduler scheduler = optimizer.Follow(Warmup(1, 10), relative: true);
        scheduler.step(5);
        Assert.Equal([0.25, 0.125], scheduler.get_last_lr());
    }

    [Property]
    public void Steps_have_their_values_before_each_update(Schedule source)
    {
        Func<long, double> lr = source.Map(Math.Abs).Clamp(0, 1e100);
        using SGD optimizer = AnyOptimizer.Sgd();
        Scheduler scheduler = optimizer.Follow(lr, momentum: Constant(0.5), firstStep: 3);
        var held = new List<double>();
        foreach (long step in scheduler.Steps(lastStep: 19))
        {
            held.Add(optimizer.LearningRates()[0]);
            Assert.Equal(step, scheduler.CurrentStep);
            optimizer.step();
        }
        Assert.Equal(20, scheduler.CurrentStep);
        Held.SameBits([.. Enumerable.Range(3, 17).Select(step => lr(step))], [.. held]);
        Assert.Equal([0.5], optimizer.Momenta());
    }

    [Fact]
    public void Steps_continue_from_the_current_one()
    {
        using SGD optimizer = AnyOptimizer.Sgd();
        Scheduler scheduler = optimizer.Follow(Warmup(1, 4), record: true);
        IEnumerable<long> steps = scheduler.Steps(lastStep: 2);
        Assert.Equal(0, scheduler.CurrentStep);
        Assert.Equal([0, 1, 2], steps);
        Assert.Empty(steps);
        Assert.Equal([0.75], optimizer.LearningRates());
        Assert.Equal([0, 0.25, 0.5], scheduler.History.Select(update => update.LearningRate));
        scheduler.step(1);
        Assert.Equal([1, 2], steps);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_function_is_evaluated_once_a_step_however_many_groups_follow_it(bool eachItsOwn)
    {
        using SGD optimizer = AnyOptimizer.Sgd(groups: 3);
        var asked = new List<long>();
        Func<long, double> lr = step =>
        {
            asked.Add(step);
            return 0.5;
        };
        Scheduler scheduler = eachItsOwn
            ? optimizer.Follow([lr, new(lr, momentum: lr, weightDecay: lr), lr])
            : optimizer.Follow(lr, momentum: lr, weightDecay: lr);
        scheduler.step();
        Assert.Equal([0, 1], asked);
        Assert.Equal([0.5, 0.5, 0.5], optimizer.LearningRates());
        Assert.Equal(0.5, optimizer.Momenta()[1]);
        Assert.Equal(0.5, optimizer.WeightDecays()[1]);
    }

    [Fact]
    public void A_base_rate_is_taken_once_when_its_group_is_first_seen()
    {
        using SGD optimizer = AnyOptimizer.Sgd();
        Scheduler scheduler = optimizer.Follow(Warmup(1, 4), relative: true);
        optimizer.ParamGroups.Single().InitialLearningRate = 7;
        optimizer.add_param_group(new SGD.ParamGroup(AnyOptimizer.OneParameter(), lr: 0.25));
        scheduler.step(2);
        Assert.Equal([0.25, 0.125], optimizer.LearningRates());
    }

    [Fact]
    public void A_group_that_comes_later_is_taken_in()
    {
        using SGD optimizer = AnyOptimizer.Sgd();
        Scheduler scheduler = optimizer.Follow(Warmup(1, 4), momentum: Constant(0.25));
        optimizer.add_param_group(AnyOptimizer.OneMore());
        scheduler.step();
        Assert.Equal([0.25, 0.25], optimizer.LearningRates());
        Assert.Equal([0.25, 0.25], optimizer.Momenta());
        Assert.Equal([0.25, 0.25], scheduler.get_last_lr());
    }

    [Fact]
    public void The_rate_of_LBFGS_is_set_where_it_counts_and_where_it_shows()
    {
        using LBFGS optimizer = LBFGS(AnyOptimizer.OneParameter(), lr: 0.5);
        Scheduler scheduler = optimizer.Follow(Warmup(1, 4), relative: true);
        scheduler.step(2);
        Assert.Equal(0.25, optimizer.LearningRate);
        Assert.Equal([0.25], optimizer.ParamGroups.Select(group => group.LearningRate));
        Assert.Equal([0.25], scheduler.get_last_lr());
    }

    [Fact]
    public void Past_the_last_step_there_is_it_stays()
    {
        using SGD optimizer = AnyOptimizer.Sgd();
        Scheduler scheduler = optimizer.Follow(Warmup(1, 4), firstStep: long.MaxValue);
        scheduler.step();
        Assert.Equal(long.MaxValue, scheduler.CurrentStep);
        Assert.Equal([1.0], optimizer.LearningRates());
    }
}
