using System;
using FsCheck.Xunit;
using Xunit;
using static Schedules.Schedule;

namespace Schedules.Properties.Laws;

public class ReverseLaws
{
    [Property]
    public void Is_the_phase_walked_backwards(Phase phase)
    {
        Phase reversed = phase.Reverse();
        Assert.Equal(phase.Length, reversed.Length);
        Probe.Same(phase.End, reversed.Start, "at the start");
        Probe.Same(phase.Start, reversed.End, "at the end");
        for (long step = 0; step <= phase.Length; step++)
        {
            Probe.Same(phase.At(phase.Length - step), reversed.At(step), $"at step {step}");
        }
    }

    [Property]
    public void Twice_is_the_phase(Phase phase)
    {
        Phase twice = phase.Reverse().Reverse();
        Assert.Equal(phase.Length, twice.Length);
        Probe.SameValues(phase, twice);
    }

    [Property]
    public void Twice_is_a_chain_by_structure_too(Chain chain) => Assert.Equal(chain.Phase, chain.Phase.Reverse().Reverse());

    [Fact]
    public void A_chain_reversed_is_its_links_reversed() =>
        Assert.Equal(Hold(1, 5).Decay(0, 10, Curve.Polynomial(2).Mirror()), Warmup(1, 10, Curve.Polynomial(2)).Hold(5).Reverse());

    [Property]
    public void What_is_done_to_the_values_can_be_done_before_or_after(Phase phase, Level factor) =>
        Assert.Equal(phase.Times(factor).Reverse(), phase.Reverse().Times(factor));

    [Property]
    public void Without_length_it_is_the_same_either_way(Level left, Level right)
    {
        Phase phase = Hold(left, 0).Zip(Hold(right, 0), Math.Max);
        Assert.Equal(phase, phase.Reverse());
    }
}
