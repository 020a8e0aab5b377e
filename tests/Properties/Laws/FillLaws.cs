using System;
using FsCheck.Xunit;
using Xunit;
using static Schedules.Schedule;

namespace Schedules.Properties.Laws;

public class FillLaws
{
    [Property]
    public void Is_At_to_the_bit_for_every_schedule(Schedule schedule, SmallLength start, SmallLength count) =>
        Holds(schedule, start.Steps - 3, (int)count.Steps);

    [Property]
    public void Is_At_to_the_bit_around_every_boundary(Schedule schedule)
    {
        foreach (long step in Probe.StepsOf(schedule))
        {
            Holds(schedule, step < 0 ? step : step - Math.Min(step, 9), 19);
        }
    }

    [Property]
    public void Is_At_to_the_bit_for_every_curve_anywhere_in_a_ramp_of_any_length(AnyRamp ramp, Length at)
    {
        long step = at.Steps % ramp.Steps;
        foreach (
            Phase phase in new[] { ramp.Phase, ramp.Phase.Reverse(), Ramp(ramp.Start, ramp.Target, ramp.Steps, ramp.Shape.Curve.Mirror()) }
        )
        {
            Holds(phase, step, 37);
            Holds(phase, (ramp.Steps / 2) - 18, 37);
            Holds(phase, ramp.Steps - Math.Min(ramp.Steps, 18), 37);
        }
    }

    [Fact]
    public void Is_At_to_the_bit_for_every_part_of_every_short_ramp() =>
        Assert.All(
            Shape.BuiltIn,
            shape =>
            {
                for (int steps = 1; steps <= 8; steps++)
                {
                    for (int start = -1; start <= steps + 1; start++)
                    {
                        for (int count = 0; count <= steps + 2; count++)
                        {
                            Holds(Ramp(1, 0.25, steps, shape.Curve), start, count);
                        }
                    }
                }
            }
        );

    [Fact]
    public void Is_At_to_the_bit_on_the_longest_stairs_there_are()
    {
        Schedule stairs = Recipes.StepDecay(0.5, long.MaxValue - 1, 0.5).Skip(9);
        Holds(stairs, 0, 19);
        Holds(stairs, long.MaxValue - 18, 19);
    }

    [Property]
    public void Is_At_to_the_bit_in_the_longest_ramp_there_is(AnyRamp ramp)
    {
        Phase longest = Ramp(ramp.Start, ramp.Target, long.MaxValue, ramp.Shape.Curve);
        Holds(longest, 0, 19);
        Holds(longest, (long.MaxValue / 2) - 9, 19);
        Holds(longest, long.MaxValue - 18, 19);
    }

    [Property]
    public void Is_At_to_the_bit_in_cycles_forwards_and_backwards_and_beyond_their_end(Phase phase, SmallLength count)
    {
        foreach (Phase cycles in new[] { phase.Hold(1).Repeat(3), phase.Hold(1).Repeat(2, stretch: 2, scale: 0.5) })
        {
            foreach (Phase way in new[] { cycles, cycles.Reverse(), cycles.Stretch(2), cycles.PerEpoch(2).Reverse() })
            {
                Holds(way, 0, count.Steps);
                Holds(way, way.Length - 2, 7);
                Holds(way, way.Length + 3, 7);
            }
        }
    }

    [Property]
    public void Before_step_0_is_the_value_at_step_0(Schedule schedule)
    {
        Holds(schedule, long.MinValue, 5);
        Holds(schedule, -5, 5);
        Holds(schedule, -5, 20);
    }

    [Property]
    public void Beyond_the_last_step_there_is_is_the_value_at_that_step(Schedule schedule)
    {
        double[] values = new double[20];
        schedule.Fill(long.MaxValue - 3, values);
        for (int i = 0; i < values.Length; i++)
        {
            Probe.Same(schedule.At(long.MaxValue - Math.Max(0, 3 - i)), values[i], $"{i} steps on in {schedule}");
        }
    }

    [Fact]
    public void Writes_nothing_beside_its_destination()
    {
        double[] values = [1, 2, 3, 4];
        Hold(7, 5).Fill(0, values.AsSpan(1, 2));
        Assert.Equal([1, 7, 7, 4], values);
        Hold(7, 5).Fill(0, []);
    }

    private static void Holds(Schedule schedule, long start, int count)
    {
        double[] values = new double[count];
        schedule.Fill(start, values);
        for (int i = 0; i < count && start <= long.MaxValue - i; i++)
        {
            Probe.Same(schedule.At(start + i), values[i], $"at step {start + i} of {schedule}, filled from {start}");
        }
    }
}
