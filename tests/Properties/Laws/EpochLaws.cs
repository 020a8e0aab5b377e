using System;
using FsCheck.Xunit;
using Xunit;
using static Schedules.Schedule;

namespace Schedules.Properties.Laws;

/// <summary>Delay, PerEpoch and Every.</summary>
public class EpochLaws
{
    [Property]
    public void PerEpoch_has_each_epochs_value_all_through_the_epoch(Schedule schedule, SmallLength more)
    {
        long steps = more.Steps + 1;
        SameNearby(step => schedule.At(step / steps), schedule.PerEpoch(steps));
    }

    [Property]
    public void PerEpoch_commutes_with_Then(Phase a, Schedule b, SmallLength more) =>
        Assert.Equal(a.PerEpoch(more.Steps + 1).Then(b.PerEpoch(more.Steps + 1)), a.Then(b).PerEpoch(more.Steps + 1));

    [Fact]
    public void PerEpoch_jumps_from_epoch_to_epoch() =>
        Assert.Equal([new Jump(5, 1, 0.5), new Jump(10, 0.5, 0)], Ramp(1, 0, 2).PerEpoch(5).Jumps);

    [Property]
    public void Every_looks_at_each_stride_th_step(Schedule schedule, SmallLength more)
    {
        long stride = more.Steps + 1;
        Schedule strided = schedule.Every(stride);
        for (long step = 0; step < 100; step++)
        {
            Probe.Same(schedule.At(step * stride), strided.At(step), $"at step {step}");
        }
    }

    [Property]
    public void Every_undoes_PerEpoch(Schedule schedule, SmallLength more) =>
        SameNearby(schedule, schedule.PerEpoch(more.Steps + 1).Every(more.Steps + 1));

    [Property]
    public void Every_of_a_phase_arrives_at_its_end(Phase phase, SmallLength more)
    {
        Phase strided = phase.Every(more.Steps + 1);
        Assert.Equal((phase.Length + more.Steps) / (more.Steps + 1), strided.Length);
        Probe.Same(phase.End, strided.At(strided.Length), "at the end");
    }

    [Property]
    public void Delay_waits_at_the_first_value(Schedule schedule, SmallLength steps)
    {
        SameNearby(step => schedule.At(step - steps), schedule.Delay(steps));
        Assert.Equal(schedule, schedule.Delay(steps).Skip(steps));
    }

    // Far from long.MaxValue, at which products of steps saturate.
    private static void SameNearby(Func<long, double> expected, Schedule actual)
    {
        for (long step = -2; step < 200; step++)
        {
            Probe.Same(expected(step), actual.At(step), $"at step {step} of {actual}");
        }
        Probe.Same(expected(1_000_000), actual.At(1_000_000), $"at step 1,000,000 of {actual}");
    }

    [Theory]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(1000)]
    public void Every_looks_at_its_steps_up_to_the_last_there_is(long stride)
    {
        Schedule source = Of(step => step % 1_000_003);
        long last = long.MaxValue / stride;
        Assert.Equal(source.At(last * stride), source.Every(stride).At(last));
        Assert.Equal(source.At(long.MaxValue), source.Every(stride).At(last + 1));
    }

    [Property]
    public void Skipped_steps_are_skipped_epochs(Schedule schedule, SmallLength skipped, SmallLength more)
    {
        int steps = 1 + (more % 5);
        Assert.Equal(schedule.PerEpoch(steps).Skip((long)skipped * steps), schedule.Skip(skipped).PerEpoch(steps));
    }

    [Fact]
    public void Epochs_far_out_are_counted_without_overflow()
    {
        Schedule count = Of(step => step);
        Assert.Equal((1L << 62) + 1, count.Skip(1L << 62).PerEpoch(4).At(5));
        Assert.Equal((1L << 62) + 1, count.Skip(1L << 62).Take(9).PerEpoch(4).At(5));
        Assert.Equal((1L << 62) + 9, count.Skip(1L << 62).Take(9).PerEpoch(4).At(100));
        const long Most = long.MaxValue / 4;
        Assert.Equal(count.PerEpoch(4).Skip(Most * 4), count.Skip(Most).PerEpoch(4));
        Assert.Equal(count.PerEpoch(4).Skip(Most * 4).Take(0), count.Skip(Most).Take(0).PerEpoch(4));
    }

    [Property]
    public void A_look_at_every_step_is_the_schedule_and_so_is_any_at_a_phase_without_steps(Schedule schedule, Level level)
    {
        Assert.Same(schedule, schedule.Every(1));
        Assert.Equal(Hold(level, 0), Hold(level, 0).Every(3));
    }
}
