using System;
using Xunit;
using static Schedules.Properties.Law;

namespace Schedules.Properties.Laws;

public class TakeLaws
{
    [Fact]
    public void With_the_rest_after_it_is_the_schedule() =>
        ForAll(
            (Schedule schedule, SmallLength some) =>
            {
                long steps = Math.Min(2 * some.Steps, (schedule as Phase)?.Length ?? long.MaxValue);
                Assert.Equal(schedule, schedule.Take(steps).Then(schedule.Skip(steps)));
            }
        );

    [Fact]
    public void With_the_rest_after_it_has_the_values_of_the_schedule_past_the_end_too() =>
        ForAll((Schedule schedule, Length steps) => Probe.SameValues(schedule, schedule.Take(steps).Then(schedule.Skip(steps))));

    [Fact]
    public void Has_the_values_of_the_schedule_and_arrives_at_the_one_at_its_end() =>
        ForAll((Schedule schedule, Length steps) => Probe.SameValues(step => schedule.At(Math.Min(step, steps)), schedule.Take(steps)));

    [Fact]
    public void Has_the_length_it_was_given() =>
        ForAll((Schedule schedule, Length steps) => Assert.Equal(steps.Steps, schedule.Take(steps).Length));

    [Fact]
    public void Of_its_whole_length_is_the_phase() => ForAll((Phase phase) => Assert.Equal(phase, phase.Take(phase.Length)));

    [Fact]
    public void Twice_is_the_shorter() =>
        ForAll(
            (Schedule schedule, SmallLength a, SmallLength b) =>
            {
                Phase twice = schedule.Take(a).Take(b);
                Assert.Equal(b.Steps, twice.Length);
                Probe.SameValues(step => schedule.At(Math.Min(step, Math.Min(a, b))), twice);
            }
        );

    [Fact]
    public void Any_step_can_be_gone_on_from_without_a_jump() =>
        ForAll(
            (Chain chain, SmallLength at) =>
            {
                Phase branched = chain.Phase.Take(at).Ramp(0, 10);
                Assert.True(branched.IsContinuous);
                Probe.Same(chain.Phase.At(at), branched.At(at), "where it branches off");
            }
        );
}
