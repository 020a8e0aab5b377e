using System;
using FsCheck.Xunit;
using Xunit;
using static Schedules.Schedule;

namespace Schedules.Properties.Laws;

public class WarmupLaws
{
    [Property]
    public void Is_a_ramp_from_0(Level peak, Length steps) => Assert.Equal(Ramp(0, Math.Abs(peak), steps), Warmup(Math.Abs(peak), steps));

    [Property]
    public void From_a_start_is_a_ramp_up(Level a, Level b, Length steps)
    {
        double start = Math.Min(a, b);
        double peak = Math.Max(a, b);
        Assert.Equal(Ramp(start, peak, steps, Curve.Cosine), Warmup(start, peak, steps, Curve.Cosine));
    }

    [Property]
    public void On_a_phase_is_a_ramp_up_from_its_end(Phase phase, Level rise, SmallLength steps)
    {
        double peak = Math.Max(phase.End, rise);
        Assert.Equal(phase.Ramp(peak, steps, Curve.Cosine), phase.Warmup(peak, steps, Curve.Cosine));
    }

    [Property]
    public void Of_no_steps_is_no_warmup(Level peak, SmallLength steps) =>
        Assert.Equal(Hold(Math.Abs(peak), steps), Warmup(Math.Abs(peak), 0).Hold(steps));

    [Property]
    public void Without_its_first_step_begins_at_one_part_of_the_peak(SmallLength steps)
    {
        Phase lr = Warmup(1, steps + 1).Skip(1);
        Assert.Equal(1.0 / (steps + 1), lr.At(0));
        Assert.Equal(1, lr.At(steps));
        Assert.Equal(steps.Steps, lr.Length);
    }
}
