using System;
using System.Linq;
using FsCheck.Xunit;
using Xunit;
using static Schedules.Schedule;

namespace Schedules.Properties.Laws;

public class FirstDifferenceLaws
{
    [Property]
    public void Is_the_one_that_a_loop_finds(Schedule one, Schedule other, SmallLength first, SmallLength count, bool isTolerant)
    {
        double tolerance = isTolerant ? Math.Abs(one.At(first) - other.At(first)) : 0;
        tolerance = double.IsFinite(tolerance) ? tolerance : 0;
        Difference? looped = Enumerable
            .Range(first, count)
            .Select(step => new Difference(step, one.At(step), other.At(step)))
            .Where(at => !at.Value.Equals(at.Other) && !(Math.Abs(at.Value - at.Other) <= tolerance))
            .Select(at => (Difference?)at)
            .FirstOrDefault();
        Assert.Equal(looped, one.FirstDifference(other, first, count, tolerance));
    }

    [Property]
    public void Is_the_step_at_which_a_changed_phase_begins_to_differ(Phase before, Phase phase, Phase changed, SmallLength steps)
    {
        Phase one = before.Then(phase).Hold(steps);
        Phase other = before.Then(changed).Hold(steps);
        Difference? within = phase.FirstDifference(changed, 0, steps);
        Assert.Equal(
            within is { } at && at.Step < long.MaxValue - before.Length ? at with { Step = at.Step + before.Length } : null,
            one.FirstDifference(other, before.Length, steps)
        );
        Assert.Null(before.FirstDifference(one, 0, before.Length));
    }

    [Property]
    public void A_schedule_does_not_differ_from_itself_however_long_it_is_looked_at(Phase lead, Schedule tail)
    {
        Assert.Null(lead.Then(tail).FirstDifference(lead.Then(tail), 0, long.MaxValue));
        Assert.Null(lead.FirstDifference(lead.Hold(long.MaxValue - lead.Length), 0, long.MaxValue));
    }

    [Fact]
    public void What_both_have_alike_is_passed_over()
    {
        Phase start = Warmup(0.5, 1_000).Decay(0.25, 1L << 60, Curve.Cosine);
        Phase one = start.Hold(1L << 61).Decay(0, 10);
        Phase other = start.Hold(1L << 60).Hold((1L << 60) + 1).Decay(0, 10);
        long end = start.Length + (1L << 61);
        Assert.Equal(new Difference(end + 1, 0.225, 0.25), one.FirstDifference(other, 0, long.MaxValue));
        Assert.Null(one.FirstDifference(other, end + 11, long.MaxValue));
        Assert.Null(Constant(0.5).FirstDifference(Hold(0.5, 7), 0, long.MaxValue));
        Assert.Null(one.FirstDifference(other, 0, end + 1));
        Assert.NotNull(one.FirstDifference(other, 0, end + 2));
    }

    [Fact]
    public void A_million_phases_are_compared_one_after_another()
    {
        Phase many = Sequence(Enumerable.Range(0, 1_000_000).Select(i => Hold(i, 3)));
        Assert.Equal(new Difference(3_000_000, 1, 2), many.Then(Hold(1, 5)).FirstDifference(many.Then(Hold(2, 5)), 0, long.MaxValue));
    }

    [Fact]
    public void It_gives_up_where_more_steps_have_to_be_compared_than_anybody_would_wait_for()
    {
        Schedule one = Ramp(1, 0, 7).RepeatForever();
        Schedule other = Ramp(1, 0, 7).Repeat(1L << 50);
        string message = Assert.Throws<InvalidOperationException>(() => one.FirstDifference(other, 5, 1L << 40)).Message;
        Assert.Equal(
            "From step 5 to step 4194308 there is no difference in 4194304 steps that were compared one by one. "
                + "With count 4194304 the answer is null; ask for more from step 4194309 on.",
            message
        );
        Assert.Null(one.FirstDifference(other, 5, 4194304));
        Assert.Null(Constant(1).FirstDifference(Hold(0.5, 5).Hold(5), 0, long.MaxValue, tolerance: 0.5));
    }

    [Fact]
    public void What_is_not_a_number_is_the_same_as_itself_and_as_nothing_else()
    {
        Schedule gap = Of(step => step == 3 ? double.NaN : 1);
        Schedule beyond = Of(step =>
            step == 5 ? double.PositiveInfinity
            : step == 3 ? double.NaN
            : 1
        );
        Assert.Equal(new Difference(3, double.NaN, 1), gap.FirstDifference(Constant(1), 0, 9, tolerance: 1e300));
        Assert.Equal(new Difference(5, 1, double.PositiveInfinity), gap.FirstDifference(beyond, 0, 9, tolerance: 1e300));
        Assert.Null(beyond.FirstDifference(Of(beyond.ToFunc()).Plus(0), 0, 9));
    }

    [Fact]
    public void Is_told_in_words() => Assert.Equal("step 12: 0.5 and 0.25", $"{new Difference(12, 0.5, 0.25)}");
}
