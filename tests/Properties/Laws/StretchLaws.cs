using FsCheck.Xunit;
using Xunit;
using static Schedules.Schedule;

namespace Schedules.Properties.Laws;

public class StretchLaws
{
    [Property]
    public void Has_the_values_of_the_phase_at_every_so_many_steps(Phase phase, SmallLength more)
    {
        long factor = more.Steps + 1;
        Phase stretched = phase.Stretch(factor);
        Assert.Equal(phase.Length * factor, stretched.Length);
        for (long step = 0; step <= phase.Length + 1; step++)
        {
            Probe.Same(phase.At(step), stretched.At(step * factor), $"at step {step}");
        }
    }

    [Fact]
    public void Of_ramps_and_holds_is_longer_ramps_and_holds() =>
        Assert.Equal(Warmup(1, 30).Hold(15).Decay(0, 60, Curve.Cosine), Warmup(1, 10).Hold(5).Decay(0, 20, Curve.Cosine).Stretch(3));

    [Property]
    public void Is_undone_by_looking_less_often(Phase phase, SmallLength more)
    {
        Probe.SameValues(phase, phase.Stretch(more.Steps + 1).Every(more.Steps + 1));
    }

    // The product of the factors is more than a long: the time is rounded, unless the fraction can be reduced, as by 2^31. The ramp's curve
    // depends on its length, so that it is not made longer.
    [Theory]
    [InlineData(4_294_967_311, 4_294_967_291, 1L << 61, 0.16992500106908615)]
    [InlineData(4_294_967_311, 3L << 31, 1L << 31, 1.1196787126008617e-10)]
    public void By_factors_whose_product_is_beyond_a_long_is_right_to_nine_digits(long inner, long outer, long step, double value)
    {
        Phase stretched = Warmup(1, 1, Curve.Logarithmic).Stretch(inner).Take(1 << 30).Stretch(outer);
        Assert.Equal(value, stretched.At(step), value * 1e-9);
    }

    [Property]
    public void By_1_is_the_phase(Phase phase) => Assert.Equal(phase, phase.Stretch(1));

    [Property]
    public void Can_be_done_before_or_after_what_else_is_done(Phase phase, Phase other, SmallLength more)
    {
        long factor = more.Steps + 1;
        Phase cycles = phase.Hold(1).Repeat(2, stretch: 2);
        foreach (Phase any in new[] { cycles.Reverse(), cycles.Reverse().Stretch(2) })
        {
            Probe.SameValues(any.Reverse().Stretch(factor), any.Stretch(factor).Reverse());
            Probe.SameValues(any.Repeat(2, stretch: 3).Stretch(factor), any.Stretch(factor).Repeat(2, stretch: 3));
            Probe.SameValues(any.Plus(other).Stretch(factor), any.Stretch(factor).Plus(other.Stretch(factor)));
        }
    }

    [Property]
    public void Of_a_window_on_what_is_joined_is_joined(Phase lead, SmallLength more, SmallLength length)
    {
        long factor = more.Steps + 1;
        Schedule joined = lead.Then(Ramp(0, 1, 5).RepeatForever(stretch: 2));
        Schedule other = Ramp(1, 0.5, 3).RepeatForever();
        Probe.SameValues(
            joined.Take(lead.Length + length).Stretch(factor).Plus(other.Take(lead.Length + length).Stretch(factor)),
            joined.Plus(other).Take(lead.Length + length).Stretch(factor)
        );
    }

    [Fact]
    public void Of_a_window_on_a_longer_ramp_than_there_are_fine_steps_has_its_values()
    {
        Phase ramp = Ramp(0, 1, 1L << 62, Curve.Cosine);
        Phase window = ramp.Skip(1L << 61).Take(10).Stretch(4);
        for (long step = 0; step <= 10; step++)
        {
            Probe.Same(ramp.At((1L << 61) + step), window.At(step * 4), $"at step {step}");
        }
    }

    [Fact]
    public void Of_a_window_has_its_values_up_to_the_last_step_there_is()
    {
        Schedule cycles = Ramp(0, 1, 1000).RepeatForever().Skip(1);
        Phase window = cycles.Take(long.MaxValue / 3).Stretch(3);
        foreach (long step in new[] { 0, 1, 1L << 59, (1L << 60) + 1, (long.MaxValue / 3) - 2, (long.MaxValue / 3) - 1, long.MaxValue / 3 })
        {
            Probe.Same(cycles.At(step), window.At(step * 3), $"at step {step}");
        }
    }

    [Fact]
    public void Of_a_window_far_out_does_not_leave_the_values_around()
    {
        const long First = 1L << 62;
        Schedule cycles = Ramp(0, 1, 100).RepeatForever();
        Phase window = cycles.Skip(First).Take(10).Stretch(3);
        for (long step = 0; step < 30; step++)
        {
            Assert.InRange(window.At(step), cycles.At(First + (step / 3)), cycles.At(First + (step / 3) + 1));
        }
    }

    [Fact]
    public void A_fraction_of_a_step_is_taken_in_its_lowest_terms()
    {
        // 3 times 3^37 steps are more than a double can count; a third of a step after step 1 of 3 is 4 / 9 of the ramp.
        const long Fine = 450_283_905_890_997_363;
        Phase slow = Warmup(1, 3).Skip(1).Stretch(Fine);
        Assert.Equal(Warmup(1, 9).At(4), slow.At(Fine / 3));
        Assert.Equal(Warmup(1, 9).At(5), slow.At(Fine / 3 * 2));
        Assert.Equal(Warmup(1, 3).At(2), slow.At(Fine));
        Assert.Equal(Ramp(1, 0, 9, Curve.Cosine).At(7), Ramp(1, 0, 3, Curve.Cosine).Skip(1).Stretch(Fine).At(Fine + (Fine / 3)));
    }
}
