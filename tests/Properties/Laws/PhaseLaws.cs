using FsCheck.Xunit;
using Xunit;

namespace Schedules.Properties.Laws;

/// <summary>The fencepost rule.</summary>
public class PhaseLaws
{
    [Property]
    public void Leaves_from_its_start_at_step_0(Phase phase) => Probe.Same(phase.At(0), phase.Start, "at the start");

    [Property]
    public void Arrives_at_its_end_at_step_Length(Phase phase) => Probe.Same(phase.At(phase.Length), phase.End, "at the end");

    [Property]
    public void Stays_at_its_end_for_ever(Phase phase, Length after)
    {
        Probe.Same(phase.End, phase.At(phase.Length + (after.Steps / 2)), "after the end");
        Probe.Same(phase.End, phase.At(long.MaxValue), "at the last step there is");
    }

    [Property]
    public void Stays_at_its_start_before_step_0(Schedule schedule, Length before)
    {
        Probe.Same(schedule.At(0), schedule.At(-before.Steps), "before the start");
        Probe.Same(schedule.At(0), schedule.At(long.MinValue), "at the first step there is");
    }

    [Property]
    public void Without_length_it_is_the_level_it_arrives_at(Level start, Level target)
    {
        Phase phase = Schedule.Ramp(start, target, 0);
        Assert.Equal(0, phase.Length);
        Assert.Equal(Schedule.Hold(target, 0), phase);
        Probe.Same(target, phase.At(0), "at the start");
    }
}
