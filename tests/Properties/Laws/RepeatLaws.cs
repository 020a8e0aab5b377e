using System;
using System.Linq;
using FsCheck.Xunit;
using Xunit;
using static Schedules.Schedule;

namespace Schedules.Properties.Laws;

public class RepeatLaws
{
    [Property]
    public void Is_so_many_times_Then(Phase phase, SmallLength more)
    {
        int count = (more.Steps % 5) + 1;
        Phase repeated = phase.Repeat(count);
        Phase joined = Sequence(Enumerable.Repeat(phase, count));
        Assert.Equal(joined.Length, repeated.Length);
        Probe.SameValues(joined, repeated);
        Probe.Same(joined.End, repeated.End, "at the end");
    }

    [Property]
    public void Once_is_the_phase(Phase phase) => Assert.Equal(phase, phase.Repeat(1, stretch: 3, scale: 0.5));

    [Property]
    public void For_ever_begins_like_any_number_of_times(Phase phase, SmallLength more)
    {
        if (phase.Length > 0)
        {
            Phase some = phase.Repeat((more.Steps % 4) + 2, stretch: 2, scale: 0.5);
            Schedule all = phase.RepeatForever(stretch: 2, scale: 0.5);
            for (long step = 0; step < some.Length; step += 1 + (some.Length / 300))
            {
                Probe.Same(all.At(step), some.At(step), $"at step {step}");
            }
        }
    }

    // The logarithm of 243 to the base 3 is 4.999...: computing the cycle by it would miss this restart.
    [Theory]
    [InlineData(10, 3)]
    [InlineData(1, 3)]
    [InlineData(11, 7)]
    [InlineData(13, 2)]
    [InlineData(5, 10)]
    public void No_restart_is_missed_up_to_the_last_step_there_is(long length, long stretch)
    {
        Schedule lr = Ramp(1, 0, length, Curve.Cosine).RepeatForever(stretch);
        for (long begin = length, cycle = length; ; )
        {
            cycle *= stretch;
            Assert.Equal(1, lr.At(begin));
            Assert.InRange(lr.At(begin - 1), 0, length == 1 && cycle == stretch ? 1 : 0.9999);
            if (cycle > (long.MaxValue - begin) / 2)
            {
                break;
            }
            begin += cycle;
        }
        Assert.InRange(lr.At(long.MaxValue), 0, 1);
    }

    [Fact]
    public void Each_cycle_is_scaled_by_the_same_factor() =>
        Assert.Equal([8, 4, 2, 1, 0.5], Enumerable.Range(0, 5).Select(k => Hold(8, 3).RepeatForever(scale: 0.5).At(3 * k)));

    [Fact]
    public void A_restart_is_a_jump_unless_it_goes_on_where_the_cycle_ended()
    {
        Assert.Equal([new Jump(2, 0, 1), new Jump(4, 0, 1)], Ramp(1, 0, 2).Repeat(3).Jumps);
        Assert.True(Warmup(1, 2).Decay(0, 2).Repeat(3).IsContinuous);
        Assert.True(Warmup(1, 2).Decay(0, 2).RepeatForever(2, 0.5).IsContinuous);
        Assert.False(Ramp(1, 0, 2).RepeatForever().IsContinuous);
    }

    [Fact]
    public void A_phase_of_no_steps_cannot_repeat_for_ever() =>
        Assert.Contains(
            "length 0",
            Assert.Throws<InvalidOperationException>(() => Hold(1, 0).RepeatForever()).Message,
            StringComparison.Ordinal
        );

    [Property]
    public void What_takes_no_step_is_scaled_all_the_same(Level level, SmallLength more)
    {
        double last = level * Math.Pow(2, more.Steps);
        if (double.IsFinite(last))
        {
            Assert.Equal(last, Hold(level, 0).Repeat(more.Steps + 1, scale: 2).End);
        }
        else
        {
            Assert.Throws<ArgumentOutOfRangeException>("scale", () => Hold(level, 0).Repeat(more.Steps + 1, scale: 2));
        }
    }

    // Each of the two alone could be scaled so far.
    [Fact]
    public void A_scale_by_which_a_combination_overflows_is_refused()
    {
        Phase left = Hold(1e154, 3);
        Phase right = Ramp(1e154, 1e153, 3);
        Assert.All([left, right], phase => Assert.True(double.IsFinite(phase.Repeat(9, scale: 2).At(24))));
        Assert.Throws<ArgumentOutOfRangeException>("scale", () => left.Times(right).Repeat(9, scale: 2));
        Assert.True(double.IsFinite(left.Times(right).Repeat(2, scale: 1.5).At(3)));
        Assert.Throws<ArgumentOutOfRangeException>("scale", () => Hold(1e308, 3).Plus(Ramp(7e307, 0, 3)).Repeat(2, scale: 1.1));
    }

    [Fact]
    public void What_takes_no_step_keeps_the_NaN_of_a_users_function() =>
        Assert.Equal(double.NaN, Hold(1, 0).Map(_ => double.NaN).Repeat(3).End);

    [Fact]
    public void A_cycle_that_is_longer_than_there_are_steps_is_entered()
    {
        // The third cycle takes 3 times 2^80 steps: 2^62 of them are 2^-18 of the first of its three.
        Schedule cycles = Warmup(1, 3).RepeatForever(stretch: 1L << 40, scale: 0.5);
        long begin = 3 + (3L << 40);
        Assert.Equal(0.25 * Warmup(1, 3L << 18).At(1), cycles.At(begin + (1L << 62)));
        Assert.Equal(0, cycles.At(begin));
    }
}
