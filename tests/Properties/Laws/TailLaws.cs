using System;
using System.Globalization;
using System.Numerics;
using FsCheck.Xunit;
using Xunit;
using static Schedules.Schedule;

namespace Schedules.Properties.Laws;

/// <summary>A tail's factor is its formula's, also where a rate or a timescale is extreme.</summary>
public class TailLaws
{
    /// <summary>A tail, a step, and the factor there: evaluated in 60 digits and rounded once.</summary>
    public static TheoryData<Tail, long, double> Exact =>
        new()
        {
            { Tail.InverseTime(1e300, 0.5), 0, 1 },
            { Tail.InverseTime(1.7e308, 0.5), 0, 1 },
            { Tail.Power(0.5, 1e285), 0, 1 },
            { Tail.Power(0.5, 1.7e308), 0, 1 },
            { Tail.InverseTime(1e300, 0.5), 1, 1e-150 },
            { Tail.InverseTime(1e300, 0.5), 10_000_000_000, 1e-155 },
            { Tail.InverseTime(1e290, 0.1), 5, 8.513399225207815e-30 },
            { Tail.InverseTime(1e285, 0.001), 1, 0.5188000389289611 },
            { Tail.InverseTime(1e279, 0.25), 3, 1.3512001548070343e-70 },
            { Tail.InverseTime(3e-7, 0.7), 12_345, 0.9974156838589217 },
            { Tail.InverseTime(0.1, 2), 1L << 60, 7.523163845262639e-35 },
            { Tail.InverseTime(1e-300, 0.5), 1L << 62, 1 },
            { Tail.Power(0.5, 1e-300), 1_000_000_000_000_000, 3.1622776601683794e-158 },
            { Tail.Power(0.25, 1e-290), 7, 1.944130841813964e-73 },
            { Tail.Power(0.5, 1e-283), 1, 3.1622776601683794e-142 },
            { Tail.Power(0.7, 123.5), 1000, 0.2131894536406811 },
            { Tail.Power(2, 1e10), 1L << 60, 7.523163714756552e-17 },
            { Tail.Power(0.001, 1e285), 1_000_000_000_000_000_000, 1 },
        };

    [Theory]
    [MemberData(nameof(Exact), DisableDiscoveryEnumeration = true)]
    public void A_factor_is_right_to_the_last_place(Tail tail, long step, double factor)
    {
        double value = Hold(1, 0).Decay(tail).At(step);
        Assert.True(Math.Abs(value - factor) <= Probe.Ulp(factor), $"{tail} at {step} is {value:R}, not {factor:R}");
    }

    /// <summary>level rate^step, computed exactly from the decimals and rounded once, by the runtime's parser.</summary>
    [Property]
    public void An_exponential_tail_has_the_double_nearest_to_the_decimal(int seed, byte places, byte step)
    {
        // Numbers of up to twelve and six digits, independent of the size of the case.
        long digits = seed * 7_919_104_729L % 1_000_000_000_000;
        long rate = 1 + Math.Abs(digits % 1_000_000);
        var tail = Tail.Exponential(Decimal(rate, 6));
        double start = Decimal(digits, places % 12);
        double exact = Decimal(digits * BigInteger.Pow(rate, step), (places % 12) + (6 * step));
        double factor = Decimal(BigInteger.Pow(rate, step), 6 * step);
        double value = Hold(start, 0).Decay(tail).At(step);
        Assert.True(value == exact || factor < 1e-280 || Math.Abs(exact) < 1e-280, $"{value:R} is not {exact:R}");
        Assert.Equal(value, Recipes.StepDecay(start, 30, Decimal(rate, 6)).At(30L * step));
    }

    private static double Decimal(BigInteger digits, int places) => double.Parse($"{digits}e-{places}", CultureInfo.InvariantCulture);

    [Fact]
    public void Stairs_of_a_tenth_are_the_decimals()
    {
        Assert.Equal([0.1, 0.01, 0.001, 1e-4, 1e-5], Recipes.StepDecay(0.1, 1, 0.1).Sample(5));
        Assert.Equal([0.1, 0.01, 0.001, 1e-4, 1e-5], Recipes.MultiStep(0.1, [1, 2, 3, 4], 0.1).Sample(5));
        Assert.Equal([-0.3, -0.27, -0.243], Hold(-0.3, 0).Decay(Tail.Exponential(0.9)).Sample(3));
        double third = 1.0 / 3;
        Assert.Equal(third * third, Hold(1, 0).Decay(Tail.Exponential(third)).At(2));
    }

    [Fact]
    public void A_tail_goes_on_from_the_level_of_its_chain_or_from_one_of_its_own()
    {
        var tail = Tail.InverseSqrt(4);
        Assert.Equal("Hold(1.0, 5).Decay(Tail.InverseSqrt(4.0))", Hold(1, 5).Decay(tail).ToString());
        Schedule other = Hold(1, 5).Then(Hold(2, 0).Decay(tail));
        Assert.Equal("Hold(1.0, 5).Then(Hold(2.0, 0).Decay(Tail.InverseSqrt(4.0)))", other.ToString());
        Assert.Equal((1, 2, 1), (other.At(4), other.At(5), other.At(17)));
    }

    [Fact]
    public void A_tail_that_falls_below_the_smallest_double_is_0()
    {
        Assert.Equal(0, Hold(1, 0).Decay(Tail.Exponential(0.5)).At(2_000));
        Assert.Equal(double.Epsilon, Hold(1, 0).Decay(Tail.Exponential(0.5)).At(1_074));
        Assert.Equal(0, Hold(1, 0).Decay(Tail.Exponential(1e-300)).At(long.MaxValue));
        Assert.Equal(0, Hold(1, 0).Decay(Tail.Power(1_000, 1e-3)).At(1_000_000));
        Assert.Equal(0, Hold(1, 0).Decay(Tail.InverseTime(1_000, 1_000)).At(1_000_000));
    }
}
