using FsCheck.Xunit;
using Xunit;
using static Schedules.Schedule;

namespace Schedules.Properties.Laws;

public class HoldLaws
{
    [Property]
    public void Has_one_value_at_every_step(Level value, Length steps) => Probe.SameValues(_ => value, Hold(value, steps));

    [Property]
    public void Has_the_length_it_was_given(Level value, Length steps) => Assert.Equal(steps.Steps, Hold(value, steps).Length);

    [Property]
    public void A_constant_has_one_value_at_every_step(Level value) => Probe.SameValues(_ => value, Constant(value));

    [Property]
    public void On_a_phase_goes_on_from_its_end(Phase phase, SmallLength steps) =>
        Assert.Equal(phase.Then(Hold(phase.End, steps)), phase.Hold(steps));

    [Property]
    public void Until_a_step_ends_at_that_step(Phase phase, SmallLength after) =>
        Assert.Equal(phase.Hold(after), phase.HoldUntil(phase.Length + after));
}
