using System;
using FsCheck.Xunit;
using Xunit;

namespace Schedules.Properties.Laws;

public class SkipLaws
{
    [Property]
    public void Is_the_schedule_some_steps_later(Schedule schedule, Length steps)
    {
        Schedule rest = schedule.Skip(steps);
        foreach (long step in Probe.StepsOf(rest))
        {
            if (step <= long.MaxValue - steps)
            {
                Probe.Same(schedule.At(Math.Max(step, 0) + steps), rest.At(step), $"at step {step} of {rest}");
            }
        }
    }

    [Property]
    public void Of_nothing_is_the_schedule(Schedule schedule) => Assert.Equal(schedule, schedule.Skip(0));

    [Property]
    public void Twice_is_the_sum(Schedule schedule, SmallLength a, SmallLength b) =>
        Assert.Equal(schedule.Skip(a + b), schedule.Skip(a).Skip(b));

    [Property]
    public void Makes_a_phase_shorter(Phase phase, Length steps) =>
        Assert.Equal(Math.Max(0, phase.Length - steps), phase.Skip(steps).Length);

    [Property]
    public void Past_the_end_is_the_level_arrived_at(Phase phase, SmallLength after) =>
        Assert.Equal(Schedule.Hold(phase.End, 0), phase.Skip(phase.Length + after));
}
