using Xunit;
using static Schedules.Properties.Law;
using static Schedules.Schedule;

namespace Schedules.Properties.Laws;

public class StretchLaws
{
    [Fact]
    public void Has_the_values_of_the_phase_at_every_so_many_steps() =>
        ForAll(
            (Phase phase, SmallLength more) =>
            {
                long factor = more.Steps + 1;
                Phase stretched = phase.Stretch(factor);
                Assert.Equal(phase.Length * factor, stretched.Length);
                for (long step = 0; step <= phase.Length + 1; step++)
                {
                    Probe.Same(phase.At(step), stretched.At(step * factor), $"at step {step}");
                }
            }
        );

    [Fact]
    public void Of_ramps_and_holds_is_longer_ramps_and_holds() =>
        Assert.Equal(Warmup(1, 30).Hold(15).Decay(0, 60, Curve.Cosine), Warmup(1, 10).Hold(5).Decay(0, 20, Curve.Cosine).Stretch(3));

    [Fact]
    public void Is_undone_by_looking_less_often() =>
        ForAll(
            (Phase phase, SmallLength more) =>
            {
                Probe.SameValues(phase, phase.Stretch(more.Steps + 1).Every(more.Steps + 1));
            }
        );
}
