using System.Collections.Generic;
using System.Linq;
using FsCheck.Xunit;
using Xunit;
using static Schedules.Schedule;

namespace Schedules.Properties.Laws;

/// <summary>The timeline: Phases, Jumps, IsContinuous.</summary>
public class PhasesLaws
{
    [Property]
    public void Follow_each_other_without_a_gap(Schedule schedule)
    {
        long? expected = 0;
        foreach (Segment segment in schedule.Phases)
        {
            Assert.Equal(expected, segment.FirstStep);
            expected = segment.FirstStep + segment.Length;
        }
        Assert.Equal((schedule as Phase)?.Length, expected);
    }

    [Property]
    public void Have_the_values_of_the_schedule(Schedule schedule)
    {
        foreach (Segment segment in schedule.Phases)
        {
            Probe.Same(schedule.At(segment.FirstStep), segment.Start, "at the start of a segment");
            for (long step = 0; step < (segment.Length ?? 50); step++)
            {
                Probe.Same(schedule.At(segment.FirstStep + step), segment.Schedule.At(step), "inside a segment");
            }
        }
    }

    [Property]
    public void Put_together_again_are_the_schedule(Phase phase) =>
        Assert.Equal(phase, Sequence(phase.Phases.Select(segment => (Phase)segment.Schedule)));

    [Property]
    public void Only_the_last_may_be_without_length_or_without_end(Schedule schedule) =>
        Assert.All(schedule.Phases.SkipLast(1), segment => Assert.True(segment.Length > 0));

    [Property]
    public void Jumps_are_the_boundaries_at_which_the_value_changes(Phase a, Schedule b)
    {
        Schedule spliced = a.Then(b);
        var expected = new List<Jump>();
        Segment? left = null;
        foreach (Segment right in spliced.Phases)
        {
            // Except for a phase that jumps at the step at which it ends.
            bool plain = left is not null && left.Schedule.Jumps.All(jump => jump.Step != left.Length);
            if (plain && left is { End: { } before } && before != right.Start)
            {
                expected.Add(new Jump(right.FirstStep, before, right.Start));
            }
            left = right;
        }
        // There may be others inside a phase, such as restarts of cycles and stairs.
        Jump[] jumps = [.. spliced.Jumps];
        Assert.All(expected, jump => Assert.Contains(jump, jumps));
        Assert.Equal(jumps.Length == 0, spliced.IsContinuous);
        Assert.Equal(jumps.OrderBy(jump => jump.Step), jumps);
    }

    [Property]
    public void A_jump_changes_the_value_to_the_one_at_its_step(Schedule schedule) =>
        Assert.All(
            schedule.Jumps,
            jump =>
            {
                Probe.Same(schedule.At(jump.Step), jump.After, $"after the jump at {jump.Step}");
                Assert.NotEqual(jump.Before, jump.After);
            }
        );

    [Property]
    public void The_jumps_of_a_staircase_are_where_it_changes(Level[] levels, SmallLength more)
    {
        Phase stairs = Sequence([Hold(0.5, 1), .. levels.Select((level, i) => Hold(level, 1 + (i % 3)))]);
        foreach (Phase cycles in new[] { stairs.Repeat(2, stretch: 2), stairs.PerEpoch(2).Repeat(2) })
        {
            ChangesWhereItJumps(cycles);
            ChangesWhereItJumps(cycles.Reverse());
            ChangesWhereItJumps(cycles.Stretch(more.Steps + 1));
            ChangesWhereItJumps(cycles.Reverse().Stretch(more.Steps + 1));
            ChangesWhereItJumps(cycles.Reverse().Repeat(2, stretch: 3).Reverse());
        }
    }

    private static void ChangesWhereItJumps(Phase stairs) => Assert.Equal(Probe.Changes(stairs, stairs.Length), stairs.Jumps);

    // Not with random lengths, since up to 10,000 jumps are compared.
    [Theory]
    [InlineData(1)]
    [InlineData(1 << 30)]
    [InlineData(1L << 50)]
    [InlineData((1L << 62) - 1)]
    [InlineData(1L << 62)]
    [InlineData(long.MaxValue - 1)]
    public void Jumps_ascend_up_to_the_last_step_there_is(long length)
    {
        Phase fall = Ramp(1, 0.5, 3);
        Ascend(Hold(1, length).Then(fall.RepeatForever()));
        Ascend(Ramp(1, 0.5, length).RepeatForever(2));
        Ascend(fall.RepeatForever().PerEpoch(length));
        Ascend(fall.RepeatForever().PerEpoch(length).Every(3).Max(fall.RepeatForever()));
    }

    private static void Ascend(Schedule schedule)
    {
        long last = 0;
        foreach (Jump jump in schedule.Jumps)
        {
            Assert.True(jump.Step > last);
            Probe.Same(schedule.At(jump.Step), jump.After, "after a jump");
            last = jump.Step;
        }
    }

    [Property]
    public void A_splice_jumps_where_the_end_of_one_is_not_the_start_of_the_next(Chain a, Chain b)
    {
        Phase spliced = a.Phase.Then(b.Phase);
        if (a.Phase.End == b.Phase.Start)
        {
            Assert.Empty(spliced.Jumps);
        }
        else
        {
            Assert.Equal([new Jump(a.Phase.Length, a.Phase.End, b.Phase.Start)], spliced.Jumps);
        }
    }

    [Fact]
    public void Tell_where_each_phase_begins_how_long_from_what_to_what_and_how()
    {
        Timeline phases = Warmup(1e-3, 100).Hold(10).Decay(0, 890, Curve.Cosine).Then(Constant(1e-5)).Phases;

        Assert.Equal([0, 100, 110, 1000], phases.Select(segment => segment.FirstStep));
        Assert.Equal([100, 10, 890, null], phases.Select(segment => segment.Length));
        Assert.Equal([0, 1e-3, 1e-3, 1e-5], phases.Select(segment => segment.Start));
        Assert.Equal([1e-3, 1e-3, 0, null], phases.Select(segment => segment.End));
        Assert.Equal([Curve.Linear, null, Curve.Cosine, null], phases.Select(segment => segment.Curve));
        Assert.Equal(
            """
            step 0, 100 steps, 0.0 -> 0.001: Warmup(0.001, 100)
            step 100, 10 steps, 0.001 -> 0.001: Hold(0.001, 10)
            step 110, 890 steps, 0.001 -> 0.0: Ramp(0.001, 0.0, 890, Curve.Cosine)
            step 1000, without end, from 1e-05: Constant(1e-05)
            """,
            phases.ToString()
        );
    }
}
