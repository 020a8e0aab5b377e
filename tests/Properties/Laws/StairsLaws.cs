using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using Xunit;
using static Schedules.Properties.Law;
using static Schedules.Schedule;

namespace Schedules.Properties.Laws;

/// <summary>Where nothing moves but by jumps, the jumps are known: they are where a value is another than the one before.</summary>
public class StairsLaws
{
    // What the pictures of long runs go by: it is internal, and looked at here from outside.
    private static readonly Func<Schedule, long, long> nextKnot = typeof(Schedule)
        .GetMethod("NextKnot", BindingFlags.NonPublic | BindingFlags.Instance)!
        .CreateDelegate<Func<Schedule, long, long>>();

    [Fact]
    public void The_jumps_are_where_the_value_changes() =>
        ForAll(
            (Stairs stairs) =>
            {
                long last = LastLook(stairs.Schedule);
                Assert.Equal(Changes(stairs.Schedule, last), stairs.Schedule.Jumps.TakeWhile(jump => jump.Step <= last));
            }
        );

    [Fact]
    public void A_cycle_that_jumps_where_it_ends_does_so_at_its_own_height()
    {
        Phase cycles = Hold(1, 2).Then(Hold(3, 0)).Repeat(3, scale: 0.5);
        Assert.Equal([new Jump(2, 1, 0.5), new Jump(4, 0.5, 0.25), new Jump(6, 0.25, 0.75)], cycles.Jumps);
        Assert.Equal(Changes(cycles, 9), cycles.Jumps);
    }

    [Fact]
    public void No_value_changes_but_at_a_knot_or_one_step_after() =>
        ForAll(
            (Stairs stairs) =>
            {
                long last = LastLook(stairs.Schedule);
                HashSet<long> knots = [0];
                for (long knot = 0; knot <= last; knots.Add(knot))
                {
                    long next = nextKnot(stairs.Schedule, knot);
                    Assert.True(next > knot, $"{next} is not after {knot}");
                    knot = next;
                }
                Assert.All(
                    Changes(stairs.Schedule, last),
                    jump => Assert.True(knots.Contains(jump.Step) || knots.Contains(jump.Step - 1), $"no knot at the jump: {jump}")
                );
            }
        );

    [Fact]
    public void The_next_knot_is_the_same_from_every_step_before_it() =>
        ForAll(
            (Schedule schedule) =>
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
        );

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
    }

    private static IEnumerable<long> Knots(Schedule schedule)
    {
        long knot = 0;
        while (knot < long.MaxValue)
        {
            knot = nextKnot(schedule, knot);
            yield return knot;
        }
    }

    private static long LastLook(Schedule schedule) => schedule is Phase phase ? Math.Min(phase.Length + 3, 300) : 60;

    private static List<Jump> Changes(Schedule stairs, long last)
    {
        var changes = new List<Jump>();
        for (long step = 1; step <= last; step++)
        {
            if (!stairs.At(step - 1).Equals(stairs.At(step)))
            {
                changes.Add(new Jump(step, stairs.At(step - 1), stairs.At(step)));
            }
        }
        return changes;
    }
}
