using System;
using FsCheck.Xunit;
using Xunit;
using static Schedules.Schedule;

namespace Schedules.Properties.Laws;

/// <summary>Laws that follow from the equations of the verbs of time, tried at steps and, through a stretch, between them.</summary>
public class MeaningLaws
{
    [Property]
    public void Every_and_Stretch_undo_each_other(Phase phase, SmallLength more)
    {
        Same(phase, phase.Every(Factor(more)).Stretch(Factor(more)));
        Same(phase, phase.Stretch(Factor(more)).Every(Factor(more)));
    }

    [Property]
    public void Stretch_twice_is_the_product(Phase phase, SmallLength a, SmallLength b) =>
        Same(phase.Stretch(Factor(a) * Factor(b)), phase.Stretch(Factor(a)).Stretch(Factor(b)));

    [Property]
    public void Every_twice_is_the_product(Schedule schedule, SmallLength a, SmallLength b) =>
        Same(Begun(schedule.Every(Factor(a) * Factor(b))), Begun(schedule.Every(Factor(a)).Every(Factor(b))));

    [Property]
    public void Stretch_goes_over_Then(Phase a, Phase b, SmallLength more)
    {
        Same(a.Then(b).Stretch(Factor(more)), a.Stretch(Factor(more)).Then(b.Stretch(Factor(more))));
        Assert.Equal(a.Then(b).Stretch(Factor(more)), a.Stretch(Factor(more)).Then(b.Stretch(Factor(more))));
    }

    [Property]
    public void Reverse_twice_is_the_phase_between_steps_too(Phase phase) => Same(phase, phase.Reverse().Reverse());

    [Fact]
    public void PerEpoch_of_1_is_stairs_and_at_steps_the_schedule()
    {
        Phase stairs = Ramp(0, 1, 4).PerEpoch(1);
        Assert.Equal(Ramp(0, 1, 4).Sample(6), stairs.Sample(6));
        Assert.Equal([0, 0, 0.25, 0.25, 0.5], stairs.Stretch(2).Sample(5));
    }

    [Fact]
    public void What_was_stairs_under_a_stretch_is_none()
    {
        Assert.Equal(Ramp(0, 1, 4), Ramp(0, 1, 8).Every(2));
        Assert.Equal(Ramp(0, 1, 8), Ramp(0, 1, 8).Every(2).Stretch(2));
        Assert.Equal(
            [1, Math.Sqrt(2 / 2.5), Math.Sqrt(2 / 3.0), Math.Sqrt(2 / 3.5)],
            Hold(1, 0).Decay(Tail.InverseSqrt(2)).Take(4).Stretch(2).Sample(4)
        );
        Phase cycle = Recipes.OneCycle(1, 6).LearningRate;
        Same(cycle.Stretch(4), cycle.Stretch(2).Stretch(2));
    }

    private static long Factor(SmallLength more) => 1 + (more % 4);

    private static Phase Begun(Schedule schedule) => schedule as Phase ?? schedule.Take(40);

    // Rounding up the length makes a phase with a partial step longer.
    private static void Same(Phase expected, Phase actual)
    {
        foreach (int parts in new[] { 1, 3, 5 })
        {
            Phase left = expected.Stretch(parts);
            Phase right = actual.Stretch(parts);
            for (long step = 0; step < Math.Min(left.Length, 120) + 2; step++)
            {
                Close(left.At(step), right.At(step), $"at {step}/{parts} of {actual}");
            }
        }
    }

    // A fraction of a step may be rounded differently.
    private static void Close(double expected, double actual, string where) =>
        Assert.True(Math.Abs(expected - actual) <= 4 * Probe.Ulp(Math.Abs(expected)), $"{actual:R} is not {expected:R}, {where}");
}
