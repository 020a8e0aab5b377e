using Xunit;
using static Schedules.Properties.Law;
using static Schedules.Schedule;

namespace Schedules.Properties.Laws;

public class HoldLaws
{
    [Fact]
    public void Has_one_value_at_every_step() => ForAll((Level value, Length steps) => Probe.SameValues(_ => value, Hold(value, steps)));

    [Fact]
    public void Has_the_length_it_was_given() =>
        ForAll((Level value, Length steps) => Assert.Equal(steps.Steps, Hold(value, steps).Length));

    [Fact]
    public void A_constant_has_one_value_at_every_step() => ForAll((Level value) => Probe.SameValues(_ => value, Constant(value)));

    [Fact]
    public void On_a_phase_goes_on_from_its_end() =>
        ForAll((Phase phase, SmallLength steps) => Assert.Equal(phase.Then(Hold(phase.End, steps)), phase.Hold(steps)));

    [Fact]
    public void Until_a_step_ends_at_that_step() =>
        ForAll((Phase phase, SmallLength after) => Assert.Equal(phase.Hold(after), phase.HoldUntil(phase.Length + after)));
}
