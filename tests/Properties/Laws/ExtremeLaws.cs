using System;
using System.Linq;
using FsCheck.Xunit;
using Xunit;
using static Schedules.Schedule;

namespace Schedules.Properties.Laws;

public class ExtremeLaws
{
    [Property]
    public void Are_what_a_loop_finds(Schedule schedule, SmallLength first, SmallLength more)
    {
        StepValue[] values = [.. Enumerable.Range(first, more + 1).Select(step => new StepValue(step, schedule.At(step)))];
        StepValue[] numbers = [.. values.Where(at => !double.IsNaN(at.Value))];
        Assert.Equal(numbers.Length > 0 ? numbers.MaxBy(at => at.Value) : values[0], schedule.Maximum(first, values.Length));
        Assert.Equal(numbers.Length > 0 ? numbers.MinBy(at => at.Value) : values[0], schedule.Minimum(first, values.Length));
    }

    [Property]
    public void Are_what_a_loop_finds_in_a_tree_of_verbs(Tree tree, SmallLength first, SmallLength more) =>
        Are_what_a_loop_finds(tree.Schedule, first, more);

    [Property]
    public void The_first_step_past_a_bound_is_the_one_that_a_loop_finds(
        Schedule schedule,
        SmallLength first,
        SmallLength count,
        SmallLength at
    )
    {
        double bound = schedule.At(first + (long)at);
        if (double.IsFinite(bound))
        {
            long[] steps = [.. Enumerable.Range(first, count).Select(step => (long)step)];
            long? below = steps.Where(step => schedule.At(step) <= bound).Select(step => (long?)step).FirstOrDefault();
            long? above = steps.Where(step => schedule.At(step) >= bound).Select(step => (long?)step).FirstOrDefault();
            Assert.Equal(below, schedule.FirstStepAtOrBelow(bound, first, count));
            Assert.Equal(above, schedule.FirstStepAtOrAbove(bound, first, count));
        }
    }

    [Property]
    public void Are_exact_in_long_ramps(AnyRamp ramp)
    {
        Phase phase = ramp.Phase;
        long count = Math.Min(phase.Length, 1L << 50) + 1;
        double[] ends = [phase.At(0), phase.At(count - 1)];
        Assert.Equal(ends.Max(), phase.Maximum(0, count).Value);
        Assert.Equal(ends.Min(), phase.Minimum(0, count).Value);
        long step = phase.Maximum(0, count).Step;
        Assert.Equal(ends.Max(), phase.At(step));
        Assert.True(step == 0 || phase.At(step - 1) < ends.Max());
    }

    [Fact]
    public void A_step_at_a_jump_may_belong_to_either_side()
    {
        Phase backwards = Hold(1, 5).Then(Ramp(3, 2, 5)).Reverse();
        Assert.Equal(backwards.Sample(11).Max(), backwards.Maximum(0, 11).Value);
        Assert.Equal(backwards.Sample(11).Min(), backwards.Minimum(0, 11).Value);
        Assert.Equal(backwards.Sample(11).Skip(5).Min(), backwards.Minimum(5, 6).Value);
    }

    [Fact]
    public void Cycles_and_pieces_may_be_many()
    {
        Schedule cycles = Warmup(1, 400).Decay(0.25, 600).RepeatForever();
        Assert.Equal(new StepValue(1400, 1), cycles.Maximum(500, 1_000_000_000_000));
        Assert.Equal(new StepValue(1000, 0), cycles.Minimum(1, 1_000_000_000_000));
        Assert.Equal(1200, cycles.FirstStepAtOrBelow(0.5, 1000, 1_000_000_000_000) + 200);
        Assert.Null(cycles.FirstStepAtOrAbove(1.5, 0, long.MaxValue));
        Phase many = Sequence(Enumerable.Range(0, 1_000_000).Select(i => Ramp(i, i + 0.5, 3)));
        Assert.Equal(new StepValue(3_000_000, 999_999.5), many.Maximum(0, long.MaxValue));
        Assert.Equal(1_500_000, many.FirstStepAtOrAbove(500_000, 0, long.MaxValue));
    }

    [Fact]
    public void NaN_is_passed_over_unless_all_are()
    {
        Schedule some = Of(step => step == 2 ? double.NaN : step % 3);
        Assert.Equal(new StepValue(5, 2), some.Maximum(0, 9));
        Assert.Equal(new StepValue(0, 0), some.Minimum(0, 9));
        Assert.Equal(new StepValue(2, double.NaN), some.Maximum(2, 1));
        Assert.Equal(5, some.FirstStepAtOrAbove(2, 1, 9));
    }

    [Fact]
    public void Say_when_they_would_look_at_too_many_steps()
    {
        Schedule function = Of(step => 1.0 / (1 + step));
        Schedule stairs = Hold(1, 0).Decay(Tail.Exponential(0.5)).Times(1e300).PerEpoch(3).Times(function);
        Assert.Throws<InvalidOperationException>(() => function.Maximum(0, 1L << 40));
        Assert.Throws<InvalidOperationException>(() => stairs.FirstStepAtOrBelow(-1, 0, long.MaxValue));
        Assert.Throws<InvalidOperationException>(() => Ramp(0, 1, 2).RepeatForever(scale: 0.999).Minimum(0, long.MaxValue));
    }
}
