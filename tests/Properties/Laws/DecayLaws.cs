using System;
using FsCheck.Xunit;
using Xunit;

namespace Schedules.Properties.Laws;

public class DecayLaws
{
    [Property]
    public void Is_a_ramp_down_from_the_end(Phase phase, Level fall, SmallLength steps)
    {
        double target = Math.Min(phase.End, fall);
        Assert.Equal(phase.Ramp(target, steps, Curve.Cosine), phase.Decay(target, steps, Curve.Cosine));
    }

    [Property]
    public void Until_a_step_arrives_at_that_step(Phase phase, Level fall, SmallLength after)
    {
        double target = Math.Min(phase.End, fall);
        Assert.Equal(phase.Decay(target, after, Curve.Cosine), phase.DecayUntil(phase.Length + after, target, Curve.Cosine));
    }
}
