using System;
using System.Linq;
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

    /// <summary>A number for an exponent, k or bound.</summary>
    public static TheoryData<double> Extremes =>
        [5e-324, 1e-300, 1e-150, 1e-130, 1e-128, 1e-60, 1e-20, 1e-5, 0.3, 7, 1e3, 1e10, 1e100, 1e290, 1.7e308];

    [Theory]
    [MemberData(nameof(Extremes))]
    public void Is_At_to_the_bit_with_extreme_numbers_in_curves_and_ends(double number)
    {
        Curve[] curves =
        [
            Curve.Polynomial(number),
            Curve.CosinePower(number),
            Curve.Tanh(0, Math.Min(100, number)),
            Curve.Cosine.KDecay(number),
            Curve.HalfCosine.KDecay(number),
            Curve.Exponential.KDecay(number),
            Curve.Logarithmic.KDecay(number),
            Curve.Polynomial(0.9).KDecay(number),
            Curve.Tanh(-7, 3).KDecay(number).KDecay(1.5),
        ];
        foreach (Curve curve in curves.Concat(curves.Select(curve => curve.Mirror())))
        {
            foreach ((double start, double target) in new[] { (1, 0.25), (1e-300, 1e-310), (1e308, 5e-324), (3e-4, number) })
            {
                foreach (long steps in new[] { 3, 100, 12_345, (1L << 53) + 3 })
                {
                    Phase ramp = Ramp(start, target, steps, curve);
                    Holds(ramp, 0, 19);
                    Holds(ramp, (steps / 2) - Math.Min(steps / 2, 11), 23);
                    Holds(ramp.Stretch(3), steps, 23);
                }
            }
        }
    }

    [Theory]
    [MemberData(nameof(Extremes))]
    public void Is_At_to_the_bit_in_tails_of_extreme_numbers(double number)
    {
        Tail[] tails =
        [
            Tail.InverseSqrt(number),
            Tail.InverseTime(number),
            Tail.InverseTime(number, 0.7),
            Tail.InverseTime(0.01, number),
            Tail.Exponential(Math.Min(1, number)),
            Tail.Exponential(1 - Math.Min(0.9, number)),
            Tail.Power(number, 40),
            Tail.Power(0.5, number),
        ];
        foreach (Tail tail in tails)
        {
            foreach (double level in new[] { 1, 0.1, number, -3e300 })
            {
                Schedule falling = Hold(level, 0).Decay(tail);
                foreach (long start in new[] { 0, 5, 1_000, 123_456, (1L << 53) - 9, 1L << 60 })
                {
                    Holds(falling, start, 37);
                }
                Holds(falling.Take(100).Stretch(3), 5, 37);
            }
        }
    }

    [Property]
    public void Is_At_to_the_bit_between_steps(Phase phase, Schedule schedule)
    {
        foreach (long factor in new[] { 2, 3, 1L << 50 })
        {
            Holds(phase.Hold(1).RepeatForever(factor, scale: 0.5, floor: 0.1), phase.Length - Math.Min(phase.Length, 9), 70);
        }
        Holds(phase.Times(0.3).Hold(1).Repeat(3, stretch: 3).Stretch(2), 3, 70);
        Holds(schedule.Take(60).Stretch(3), 4, 70);
        Holds(schedule.Skip(2).Take(60).Stretch(5), 1, 70);
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
