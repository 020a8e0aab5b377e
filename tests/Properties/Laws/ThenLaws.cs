using System;
using FsCheck.Xunit;
using Xunit;
using static Schedules.Schedule;

namespace Schedules.Properties.Laws;

public class ThenLaws
{
    [Property]
    public void Is_associative(Phase a, Phase b, Phase c) => Assert.Equal(a.Then(b).Then(c), a.Then(b.Then(c)));

    [Property]
    public void Is_associative_with_a_schedule_that_never_ends(Phase a, Phase b, Schedule c) =>
        Assert.Equal(a.Then(b).Then(c), a.Then(b.Then(c)));

    [Property]
    public void An_empty_hold_before_changes_nothing(Level level, Schedule schedule) =>
        Assert.Equal(schedule, Hold(level, 0).Then(schedule));

    [Property]
    public void An_empty_hold_at_the_end_changes_nothing(Phase phase)
    {
        Assert.Equal(phase, phase.Hold(0));
        Assert.Equal(phase, phase.Then(Hold(phase.End, 0)));
    }

    [Property]
    public void An_empty_hold_between_changes_nothing(Phase a, Level level, Schedule b) =>
        Assert.Equal(a.Then(b), a.Then(Hold(level, 0)).Then(b));

    [Property]
    public void Lengths_add(Phase a, Phase b) => Assert.Equal(a.Length + b.Length, a.Then(b).Length);

    [Property]
    public void Values_splice_and_the_later_phase_owns_the_boundary(Phase a, Schedule b) =>
        Probe.SameValues(step => Math.Max(step, 0) < a.Length ? a.At(step) : b.At(Math.Max(step, 0) - a.Length), a.Then(b));

    [Property]
    public void A_phase_that_is_called_a_schedule_still_gives_a_phase(Phase a, Phase b) =>
        Assert.Equal(a.Then(b), Assert.IsType<Phase>(a.Then((Schedule)b), exactMatch: false));
}
