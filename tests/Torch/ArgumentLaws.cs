using System;
using System.Linq;
using TorchSharp.Modules;
using Xunit;
using static Schedules.Schedule;
using static TorchSharp.torch.optim;

namespace Schedules.Torch.Tests;

/// <summary>Bad arguments throw with the argument's name, and change nothing.</summary>
public class ArgumentLaws
{
    [Fact]
    public void Null_is_refused_by_name()
    {
        using SGD optimizer = AnyOptimizer.Sgd();
        Optimizer none = null!;
        Assert.Throws<ArgumentNullException>("optimizer", () => none.Follow(Constant(1)));
        Assert.Throws<ArgumentNullException>("optimizer", () => none.Follow([Constant(1)]));
        Assert.Throws<ArgumentNullException>("learningRate", () => optimizer.Follow((Func<long, double>)null!));
        Assert.Throws<ArgumentNullException>("groups", () => optimizer.Follow((GroupSchedule[])null!));
        Assert.Throws<ArgumentNullException>("learningRate", () => new GroupSchedule(null!));
        Assert.Throws<ArgumentNullException>("learningRate", () => (GroupSchedule)(Schedule)null!);
        Assert.Throws<ArgumentNullException>("state", () => optimizer.Follow(Constant(1)).load_state_dict(null!));
        Assert.Throws<ArgumentNullException>("writer", () => optimizer.Follow(Constant(1)).LogTo((SummaryWriter)null!));
        Assert.Throws<ArgumentNullException>("log", () => optimizer.Follow(Constant(1)).LogTo((Action<Applied>)null!));
    }

    [Fact]
    public void A_null_among_the_schedules_is_refused()
    {
        using SGD optimizer = AnyOptimizer.Sgd();
        Assert.StartsWith("groups has a null in it", Refused("groups", () => optimizer.Follow([null!])), StringComparison.Ordinal);
    }

    [Fact]
    public void A_name_that_comes_twice_is_refused()
    {
        using SGD optimizer = AnyOptimizer.Sgd(groups: 2);
        GroupSchedule head = new(Constant(1), name: "head");
        Assert.StartsWith(
            "groups has the name head twice",
            Refused("groups", () => optimizer.Follow([head, head])),
            StringComparison.Ordinal
        );
        Assert.Equal(1, optimizer.Follow([new(Constant(1)), new(Constant(1))]).Groups[1].LearningRate(0));
    }

    [Fact]
    public void An_error_has_the_name_of_the_group()
    {
        using SGD optimizer = AnyOptimizer.Sgd(groups: 2);
        string message = Refused("momentum", () => optimizer.Follow([Constant(1), new(Constant(1), momentum: Constant(1), name: "head")]));
        Assert.StartsWith("The momentum of param group 1 (head) is 1 at step 0", message, StringComparison.Ordinal);
        using Adagrad adagrad = Adagrad([new Adagrad.ParamGroup { Parameters = AnyOptimizer.OneParameter() }]);
        message = Refused("momentum", () => adagrad.Follow([new(Constant(1), momentum: Constant(0.5), name: "head")]));
        Assert.StartsWith("Adagrad has no momentum in its param group 0 (head)", message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_optimizer_without_groups_is_refused()
    {
        using SGD optimizer = AnyOptimizer.Sgd(groups: 0);
        Assert.Contains("without param groups", Refused("optimizer", () => optimizer.Follow(Constant(1))), StringComparison.Ordinal);
    }

    [Fact]
    public void Steps_are_not_negative()
    {
        using SGD optimizer = AnyOptimizer.Sgd();
        Scheduler scheduler = optimizer.Follow(Warmup(1, 4), firstStep: 2);
        Assert.Throws<ArgumentOutOfRangeException>("firstStep", () => optimizer.Follow(Constant(1), firstStep: -1));
        Assert.Throws<ArgumentOutOfRangeException>("firstStep", () => optimizer.Follow([Constant(1)], firstStep: -1));
        Assert.Throws<ArgumentOutOfRangeException>("lastStep", () => scheduler.Steps(-1));
        Assert.Throws<ArgumentOutOfRangeException>("epoch", () => scheduler.step(-1));
        Assert.Throws<ArgumentOutOfRangeException>("epoch", () => scheduler.step((int?)-1));
        Assert.Throws<ArgumentOutOfRangeException>("epoch", () => optimizer.Follow(Constant(1), plateau: new Plateau()).step(0.5, -1));
        Assert.Equal(2, scheduler.CurrentStep);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public void There_must_be_a_schedule_for_each_group(int schedules)
    {
        using SGD optimizer = AnyOptimizer.Sgd(groups: 2);
        string message = Refused("groups", () => optimizer.Follow(Enumerable.Repeat<GroupSchedule>(Constant(1), schedules)));
        Assert.StartsWith($"The optimizer has 2 param groups, and {schedules} schedules were given", message, StringComparison.Ordinal);
        Assert.Equal([0.5, 0.5], optimizer.LearningRates());
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_group_that_comes_later_and_has_no_schedule_is_refused(bool record)
    {
        using SGD optimizer = AnyOptimizer.Sgd();
        Scheduler scheduler = optimizer.Follow([Warmup(1, 4)], record: record);
        optimizer.add_param_group(AnyOptimizer.OneMore());
        string message = Assert.Throws<InvalidOperationException>(scheduler.step).Message;
        Assert.StartsWith("The optimizer has 2 param groups, and 1 schedules were given", message, StringComparison.Ordinal);
        Assert.Equal(0, scheduler.CurrentStep);
        Assert.Equal([0.0, 0.5], optimizer.LearningRates());
    }

    public static TheoryData<string> Optimizers => [.. AnyOptimizer.All.Select(optimizer => optimizer.Name)];

    [Theory]
    [MemberData(nameof(Optimizers))]
    public void What_an_optimizer_does_not_have_is_refused_when_the_scheduler_is_made(string name)
    {
        AnyOptimizer kind = AnyOptimizer.All.Single(optimizer => optimizer.Name == name);
        using Optimizer optimizer = kind.Make(1);
        if (!kind.HasMomentum)
        {
            string message = Refused("momentum", () => optimizer.Follow(Constant(0.1), momentum: Constant(0.5)));
            Assert.StartsWith($"{name} has no momentum in its param group 0", message, StringComparison.Ordinal);
        }
        if (!kind.HasWeightDecay)
        {
            string message = Refused("weightDecay", () => optimizer.Follow(Constant(0.1), weightDecay: Constant(0.5)));
            Assert.StartsWith($"{name} has no weight decay in its param group 0", message, StringComparison.Ordinal);
        }
        Assert.Equal([0.5], optimizer.LearningRates());
    }

    [Fact]
    public void Rprop_is_refused_since_no_schedule_has_an_effect_on_it()
    {
        using Rprop optimizer = Rprop(AnyOptimizer.OneParameter());
        string message = Refused("learningRate", () => optimizer.Follow(Constant(0.1)));
        Assert.StartsWith("Rprop has no learning rate in its param group 0 that could follow", message, StringComparison.Ordinal);
    }

    public static TheoryData<double> BadRates => [double.NaN, double.PositiveInfinity, double.NegativeInfinity, -1e-300];

    [Theory]
    [MemberData(nameof(BadRates))]
    public void A_bad_value_at_the_first_step_is_an_argument(double bad)
    {
        using SGD optimizer = AnyOptimizer.Sgd();
        Assert.Contains(
            "at step 3; it must be",
            Refused("learningRate", () => optimizer.Follow(_ => bad, firstStep: 3)),
            StringComparison.Ordinal
        );
        Assert.Contains(
            "at step 0; it must be",
            Refused("momentum", () => optimizer.Follow(Constant(1), momentum: _ => bad)),
            StringComparison.Ordinal
        );
        Assert.Contains(
            "at step 0; it must be",
            Refused("weightDecay", () => optimizer.Follow(Constant(1), weightDecay: _ => bad)),
            StringComparison.Ordinal
        );
        Assert.Equal([0.5], optimizer.LearningRates());
    }

    [Fact]
    public void A_momentum_of_1_is_refused()
    {
        using SGD optimizer = AnyOptimizer.Sgd();
        string message = Refused("momentum", () => optimizer.Follow(Constant(0.1), momentum: Constant(1)));
        Assert.StartsWith("The momentum of param group 0 is 1 at step 0; it must be from 0 to below 1.", message, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(BadRates))]
    public void A_bad_value_at_a_later_step_changes_nothing(double bad)
    {
        using SGD optimizer = AnyOptimizer.Sgd(groups: 2);
        Scheduler scheduler = optimizer.Follow(
            [Warmup(1, 4), Of(step => step == 2 ? bad : 0.25)],
            plateau: new Plateau(0.5, patience: 0),
            record: true
        );
        scheduler.step();
        (SchedulerState, int Count) before = (scheduler.state_dict(), scheduler.History.Count);
        foreach (
            Action step in new Action[] { scheduler.step, () => scheduler.step(2), () => scheduler.step(3.0), () => scheduler.step(3.0, 2) }
        )
        {
            string message = Assert.Throws<InvalidOperationException>(step).Message;
            Assert.StartsWith("The learning rate of param group 1 is ", message, StringComparison.Ordinal);
            Assert.EndsWith(" at step 2; it must be a finite number, 0 or more.", message, StringComparison.Ordinal);
            Assert.Equal(before, (scheduler.state_dict(), scheduler.History.Count));
            Assert.Equal([0.25, 0.25], optimizer.LearningRates());
            Assert.Equal([0.25, 0.25], scheduler.get_last_lr());
        }
        scheduler.step(3);
        Assert.Equal([0.75, 0.25], optimizer.LearningRates());
    }

    [Fact]
    public void What_a_function_throws_comes_through_and_changes_nothing()
    {
        using SGD optimizer = AnyOptimizer.Sgd();
        Scheduler scheduler = optimizer.Follow(step => step == 1 ? throw new TimeoutException() : 0.25);
        Assert.Throws<TimeoutException>(scheduler.step);
        Assert.Equal(0, scheduler.CurrentStep);
        Assert.Equal([0.25], optimizer.LearningRates());
    }

    private static string Refused(string parameter, Action act) => Assert.Throws<ArgumentException>(parameter, act).Message;
}
