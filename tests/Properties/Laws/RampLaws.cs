using System;
using FsCheck.Xunit;
using Xunit;
using static Schedules.Schedule;

namespace Schedules.Properties.Laws;

public class RampLaws
{
    [Property]
    public void Both_ends_are_exact_for_every_curve_and_length(AnyRamp ramp)
    {
        Phase phase = ramp.Phase;
        Assert.Equal(ramp.Steps, phase.Length);
        Probe.Same(ramp.Start, phase.At(0), "at the start");
        Probe.Same(ramp.Target, phase.At(ramp.Steps), "at the end");
        Probe.Same(ramp.Start, phase.Start, "as Start");
        Probe.Same(ramp.Target, phase.End, "as End");
    }

    [Property]
    public void Stays_within_its_ends(AnyRamp ramp, Length at)
    {
        double value = ramp.Phase.At(at.Steps % ramp.Steps);
        Assert.InRange(value, Math.Min(ramp.Start, ramp.Target), Math.Max(ramp.Start, ramp.Target));
    }

    [Property]
    public void Never_turns_back_by_more_than_one_unit_in_the_last_place(AnyRamp ramp, Length at)
    {
        Phase phase = ramp.Phase;
        double unit = Probe.Ulp(Math.Max(Math.Abs(ramp.Start), Math.Abs(ramp.Target)));
        long middle = ramp.Steps / 2;
        foreach (long step in new[] { at.Steps % ramp.Steps, 0, ramp.Steps - 1, middle - 1, middle, middle + 1 })
        {
            double back = (phase.At(step) - phase.At(step + 1)) * Math.Sign(ramp.Target.CompareTo(ramp.Start));
            Assert.True(back <= unit, $"From step {step} to the next it goes back by {back:R}; a unit is {unit:R}.");
        }
    }

    [Property]
    public void Goes_like_the_textbook(AnyRamp ramp, Length at)
    {
        long step = at.Steps % ramp.Steps;
        double largest = Math.Max(Math.Abs(ramp.Start), Math.Abs(ramp.Target));
        if (largest is > 1e-100 and < 1e100 && ramp.Steps < 1_000_000)
        {
            double expected = ramp.Shape.Textbook(ramp.Start, ramp.Target, step / (double)ramp.Steps, ramp.Steps);
            Assert.InRange(ramp.Phase.At(step), expected - (1e-12 * largest), expected + (1e-12 * largest));
        }
    }

    [Property]
    public void Without_a_curve_is_linear(Level start, Level target, Length steps) =>
        Assert.Equal(Ramp(start, target, steps, Curve.Linear), Ramp(start, target, steps));

    [Property]
    public void On_a_phase_goes_on_from_its_end(Phase phase, Level target, SmallLength steps) =>
        Assert.Equal(phase.Then(Ramp(phase.End, target, steps, Curve.Cosine)), phase.Ramp(target, steps, Curve.Cosine));

    [Property]
    public void Until_a_step_arrives_at_that_step(Phase phase, Level target, SmallLength after) =>
        Assert.Equal(phase.Ramp(target, after), phase.RampUntil(phase.Length + after, target));

    [Fact]
    public void A_ramp_of_no_steps_after_something_else_is_a_jump_and_is_reported() =>
        Assert.Equal([new Jump(5, 0.1, 1)], Hold(0.1, 5).Ramp(1, 0).Hold(3).Jumps);
}
