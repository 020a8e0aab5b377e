using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using FsCheck.Xunit;
using Xunit;
using static Schedules.Schedule;

namespace Schedules.Properties.Laws;

/// <summary>A piecewise constant schedule has its jumps exactly where the value differs from the one before.</summary>
public class StairsLaws
{
    // The internal method by which pictures of long runs choose their samples.
    private static readonly Func<Schedule, long, long> nextKnot = typeof(Schedule)
        .GetMethod("NextKnot", BindingFlags.NonPublic | BindingFlags.Instance)!
        .CreateDelegate<Func<Schedule, long, long>>();

    // One tree for each verb, independent of the random cases.
    public static TheoryData<Schedule> EveryNode
    {
        get
        {
            Phase stairs = Hold(1, 2).Then(Hold(3, 3)).Then(Hold(2, 2));
            Phase falls = Hold(1, 2).Then(Hold(0.5, 0));
            Schedule cycles = stairs.RepeatForever();
            return
            [
                stairs,
                stairs.Reverse(),
                stairs.Reverse().Stretch(3),
                stairs.Reverse().Repeat(2, stretch: 3).Reverse(),
                stairs.Stretch(2),
                stairs.PerEpoch(3),
                stairs.PerEpoch(3).Skip(4),
                stairs.PerEpoch(2).Skip(1).Take(7),
                stairs.PerEpoch(2).Repeat(3, scale: 0.5).Reverse(),
                Hold(1, 2).Then(Hold(0, 0)).Reverse().PerEpoch(3),
                stairs.Every(2),
                stairs.Every(3),
                stairs.Every(5),
                stairs.Repeat(3, 2, 0.5),
                stairs.Repeat(3, 1, 0.5),
                stairs.Repeat(3, 2, 0.5).Stretch(2),
                stairs.Repeat(3).Every(2),
                Hold(3, 4).Then(stairs.Repeat(3)),
                Hold(3, 4).Then(stairs.Repeat(3)).Skip(2).Take(9),
                Hold(0, 1).Then(Hold(1, 0)).Reverse().Repeat(4, 3, 0.5),
                Hold(0, 1).Then(Hold(1, 0)).Reverse().Times(Hold(2, 1)).Stretch(3),
                stairs.Reverse().Repeat(2).Stretch(3),
                stairs.Reverse().Skip(1).Take(4).Stretch(3),
                falls.Repeat(3, scale: 0.5),
                falls.Repeat(3, stretch: 2),
                falls.RepeatForever(scale: 0.5),
                cycles,
                cycles.Skip(3),
                cycles.Skip(3).Take(9),
                cycles.Take(14),
                cycles.Take(15).Reverse(),
                cycles.Every(2),
                cycles.Every(2).Skip(3),
                cycles.PerEpoch(2),
                cycles.PerEpoch(2).Skip(5).Take(20),
                stairs.RepeatForever(2, 0.5),
                stairs.RepeatForever(2, 0.5).Skip(20),
                stairs.Then(cycles),
                stairs.Then(cycles).Every(3),
                stairs.Then(Constant(5)),
                stairs.Then(Constant(2)),
                stairs.Then(stairs.PerEpoch(2).RepeatForever()),
                stairs.Times(cycles),
                stairs.Max(stairs.Delay(1)),
                cycles.Min(cycles.Skip(1)),
                stairs.Clamp(0, 1),
                cycles.Clamp(0, 2).Times(2),
                cycles.Map(value => value < 3 ? 1 : 0),
            ];
        }
    }

    [Theory]
    [MemberData(nameof(EveryNode), DisableDiscoveryEnumeration = true)]
    public void Every_node_jumps_where_its_value_changes_and_has_a_knot_there(Schedule stairs)
    {
        JumpsWhereItChanges(stairs);
        ChangesAtKnots(stairs);
    }

    [Fact]
    public void Jumps_are_told_up_to_the_last_step_there_is()
    {
        Phase stairs = Hold(1, 2).Then(Hold(3, 3));
        const long Last = long.MaxValue;
        Assert.Equal([new Jump(Last - 3, 1, 3), new Jump(Last, 3, 1)], Hold(1, Last - 5).Then(stairs.RepeatForever()).Jumps);
        Assert.Equal([new Jump(Last - 2, 1, 3)], Hold(1, Last - 4).Then(stairs.RepeatForever()).Jumps);
        Assert.Equal([new Jump(1L << 62, 1, 3)], Hold(1, 1).Then(Hold(3, 1)).RepeatForever().PerEpoch(1L << 62).Jumps);
    }

    [Property]
    public void The_jumps_are_where_the_value_changes(Stairs stairs) => JumpsWhereItChanges(stairs.Schedule);

    [Fact]
    public void A_cycle_that_jumps_where_it_ends_does_so_at_its_own_height()
    {
        Phase cycles = Hold(1, 2).Then(Hold(3, 0)).Repeat(3, scale: 0.5);
        Assert.Equal([new Jump(2, 1, 0.5), new Jump(4, 0.5, 0.25), new Jump(6, 0.25, 0.75)], cycles.Jumps);
        Assert.Equal(Probe.Changes(cycles, 9), cycles.Jumps);
    }

    [Property]
    public void No_value_changes_but_at_a_knot_or_one_step_after(Stairs stairs) => ChangesAtKnots(stairs.Schedule);

    [Property]
    public void The_next_knot_is_the_same_from_every_step_before_it(Schedule schedule)
    {
        long last = LastLook(schedule);
        for (long step = 0; step < last; step++)
        {
            long knot = nextKnot(schedule, step);
            Assert.True(knot > step, $"{knot} is not after {step}");
            if (knot > step + 1)
            {
                Assert.Equal(knot, nextKnot(schedule, step + 1));
            }
        }
        if (schedule is Phase { Length: var length })
        {
            Assert.Equal(long.MaxValue, nextKnot(schedule, length));
            Assert.Equal(long.MaxValue, nextKnot(schedule, length + 1));
        }
    }

    [Fact]
    public void A_phase_has_a_knot_where_it_ends_and_a_chain_where_its_phases_do()
    {
        Phase chain = Warmup(1, 100).Hold(10).Decay(0, 890, Curve.Cosine);
        Assert.Equal([100, 110, 1000, long.MaxValue], Knots(chain));
        Assert.Equal([50, 60, 950, long.MaxValue], Knots(chain.Skip(50)));
        Assert.Equal([100, 105, long.MaxValue], Knots(chain.Take(105)));
        Assert.Equal([890, 900, 1000, long.MaxValue], Knots(chain.Reverse()));
        Assert.Equal([300, 330, 3000, long.MaxValue], Knots(chain.Stretch(3)));
        Assert.Equal([34, 37, 334, long.MaxValue], Knots(chain.Every(3)));
        Assert.Equal([7, 100, 110, 1000, long.MaxValue], Knots(chain.Times(Hold(1, 7))));
        Assert.Equal([100, 110, 1000, 1100, 1110, 2000], Knots(chain.RepeatForever()).Take(6));
        Assert.Equal([4, 10, 18, 30, 46, 70], Knots(Warmup(1, 4).Hold(6).RepeatForever(stretch: 2)).Take(6));
        Assert.Equal([4, 10, 14, 20, 24, 30, long.MaxValue], Knots(Warmup(1, 4).Hold(6).Repeat(3)));
        Assert.Equal([12, 30, 42, 60], Knots(Warmup(1, 4).Hold(6).RepeatForever().PerEpoch(3)).Take(4));
        Assert.Equal([1, 7, 11, 17], Knots(Warmup(1, 4).Hold(6).RepeatForever().Skip(3)).Take(4));
        Assert.Equal([100, long.MaxValue], Knots(Warmup(1, 100).Then(Constant(1))));
        Assert.Equal([7, 11, 17, 21], Knots(Hold(1, 7).Then(Warmup(1, 4).Hold(6).RepeatForever())).Take(4));
        Assert.Equal([7, 11, 17, 21, 27, long.MaxValue], Knots(Hold(1, 7).Then(Warmup(1, 4).Hold(6).Repeat(2))));
        Assert.Equal([12, 30, 42, 60, long.MaxValue], Knots(Warmup(1, 4).Hold(6).Repeat(2).Stretch(3)));
        Assert.Equal([6, 10, 16, 20, long.MaxValue], Knots(Warmup(1, 4).Hold(6).Repeat(2).Reverse()));
        Assert.Equal([1, 7, 9, long.MaxValue], Knots(Warmup(1, 4).Hold(6).RepeatForever().Skip(3).Take(9)));
        Assert.Equal([6, 10, long.MaxValue], Knots(Warmup(1, 4).Then(Hold(2, 6)).Reverse()));
    }

    private static void JumpsWhereItChanges(Schedule stairs)
    {
        long last = LastLook(stairs);
        Assert.Equal(Probe.Changes(stairs, last), stairs.Jumps.TakeWhile(jump => jump.Step <= last));
    }

    private static void ChangesAtKnots(Schedule stairs)
    {
        long last = LastLook(stairs);
        HashSet<long> knots = [0, .. Knots(stairs).TakeWhile(knot => knot <= last)];
        Assert.All(
            Probe.Changes(stairs, last),
            jump => Assert.True(knots.Contains(jump.Step) || knots.Contains(jump.Step - 1), $"no knot at the jump: {jump}")
        );
    }

    private static IEnumerable<long> Knots(Schedule schedule)
    {
        long knot = 0;
        while (knot < long.MaxValue)
        {
            long next = nextKnot(schedule, knot);
            Assert.True(next > knot, $"{next} is not after {knot}");
            knot = next;
            yield return knot;
        }
    }

    private static long LastLook(Schedule schedule) => schedule is Phase phase ? Math.Min(phase.Length + 3, 300) : 60;
}
