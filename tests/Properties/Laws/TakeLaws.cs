using System;
using FsCheck.Xunit;
using Xunit;
using static Schedules.Schedule;

namespace Schedules.Properties.Laws;

public class TakeLaws
{
    [Property]
    public void With_the_rest_after_it_is_the_schedule(Schedule schedule, SmallLength some)
    {
        long steps = Math.Min(2 * some.Steps, (schedule as Phase)?.Length ?? long.MaxValue);
        Assert.Equal(schedule, schedule.Take(steps).Then(schedule.Skip(steps)));
    }

    [Property]
    public void With_the_rest_after_it_has_the_values_of_the_schedule_past_the_end_too(Schedule schedule, Length steps) =>
        Probe.SameValues(schedule, schedule.Take(steps).Then(schedule.Skip(steps)));

    [Property]
    public void Has_the_values_of_the_schedule_and_arrives_at_the_one_at_its_end(Schedule schedule, Length steps) =>
        Probe.SameValues(step => schedule.At(Math.Min(step, steps)), schedule.Take(steps));

    [Property]
    public void Has_the_length_it_was_given(Schedule schedule, Length steps) => Assert.Equal(steps.Steps, schedule.Take(steps).Length);

    [Property]
    public void Of_its_whole_length_is_the_phase(Phase phase) => Assert.Equal(phase, phase.Take(phase.Length));

    [Property]
    public void Twice_is_the_shorter(Schedule schedule, SmallLength a, SmallLength b)
    {
        Phase twice = schedule.Take(a).Take(b);
        Assert.Equal(b.Steps, twice.Length);
        Probe.SameValues(step => schedule.At(Math.Min(step, Math.Min(a, b))), twice);
    }

    [Property]
    public void Any_step_can_be_gone_on_from_without_a_jump(Chain chain, SmallLength at)
    {
        Phase branched = chain.Phase.Take(at).Ramp(0, 10);
        Assert.True(branched.IsContinuous);
        Probe.Same(chain.Phase.At(at), branched.At(at), "where it branches off");
    }

    [Fact]
    public void What_is_filled_stays_where_the_window_ends()
    {
        double[] values = new double[6];
        Of(step => step).Take(5).Fill(3, values);
        Assert.Equal([3, 4, 5, 5, 5, 5], values);
        Of(step => step).Skip(2).Take(5).Fill(5, values);
        Assert.Equal([7, 7, 7, 7, 7, 7], values);
    }

    [Fact]
    public void Windows_of_two_schedules_are_not_one()
    {
        Schedule first = Of(step => step);
        Schedule second = Of(step => -step);
        Phase both = first.Skip(1).Take(3).Then(second.Skip(4).Take(2));
        Assert.Equal([1, 2, 3, -4, -5, -6], both.Sample(6));
        Assert.Equal([1, 2, 3, -4, -5, -6], first.Skip(1).Take(3).Then(second.Skip(4)).Sample(6));
        Assert.Equal([1, 2, 3, 5, 6, 7], first.Skip(1).Take(3).Then(first.Skip(5).Take(2)).Sample(6));
    }

    [Fact]
    public void A_window_of_what_a_verb_made_a_sequence_has_its_values()
    {
        Phase backwards = Warmup(2, 4).Then(Hold(5, 4)).Reverse();
        Assert.Equal([5, 5, 5, 5, 5, 1.5, 1, 0.5, 0], backwards.Sample(9));
        Assert.Equal([1, 1, 1, 1, 1, 0.5, 0.25], backwards.Skip(2).Take(6).Clamp(0.25, 1).Sample(7));
    }
}
