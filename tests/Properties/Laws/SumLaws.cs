using System;
using System.Linq;
using System.Numerics;
using FsCheck.Xunit;
using Xunit;
using static Schedules.Schedule;

namespace Schedules.Properties.Laws;

public class SumLaws
{
    private const long Trillion = 1_000_000_000_000;

    // 2^1074 times a finite double is whole.
    private const int Places = 1074;

    [Property]
    public void Is_within_2_units_of_what_an_exact_loop_adds_up(Schedule schedule, Length first, SmallLength count)
    {
        double[] values = [.. Enumerable.Range(0, count).Select(i => schedule.At(first + (long)i))];
        if (values.All(double.IsFinite) && first <= long.MaxValue - count)
        {
            AssertNear(values.Aggregate(BigInteger.Zero, (sum, value) => sum + Exact(value)), Size(values), schedule.Sum(first, count));
        }
    }

    [Property]
    public void Is_the_sum_of_the_sums_of_two_parts(Schedule schedule, SmallLength first, SmallLength one, SmallLength other)
    {
        double[] values = schedule.Sample(first + one + other);
        if (values.All(double.IsFinite))
        {
            double parts = schedule.Sum(first, one) + schedule.Sum((long)first + one, other);
            AssertNear(Exact(schedule.Sum(first, (long)one + other)), 3 * Size(values), parts);
        }
    }

    [Theory]
    [InlineData(1.0, 0.0)]
    [InlineData(0.001, 0.0003)]
    [InlineData(-0.25, 0.75)]
    [InlineData(1.0, 1.0000000000000002)]
    public void Of_a_long_linear_ramp_is_the_mean_of_its_ends_times_its_steps(double start, double target)
    {
        Phase ramp = Ramp(start, target, Trillion);
        // a n + (b - a) (n - 1) / 2
        BigInteger exact = (Exact(start) * Trillion) + ((Exact(target) - Exact(start)) * (Trillion - 1) / 2);
        BigInteger size = Trillion * Exact(Math.Max(Math.Abs(start), Math.Abs(target)));
        AssertNear(exact, BigInteger.Min(size, BigInteger.Abs(exact) * 2), ramp.Sum(0, Trillion));
        AssertNear(exact * 3, BigInteger.Abs(exact) * 3, ramp.Times(3).Sum(0, Trillion));
        AssertNear(exact + (Exact(2) * Trillion), Exact(3) * Trillion, ramp.Plus(2).Sum(0, Trillion));
        AssertNear(exact - Exact(start) + Exact(target), BigInteger.Abs(exact) * 2, ramp.Reverse().Sum(0, Trillion));
        AssertNear(exact * 7, BigInteger.Abs(exact) * 7, ramp.Repeat(7).Sum(0, 7 * Trillion));
        AssertNear(exact + (Exact(target) * 5), BigInteger.Abs(exact) * 2, ramp.Sum(0, Trillion + 5));
    }

    // The exact sums were computed with 60 digits.
    [Theory]
    [InlineData(1.0, 0.0001, 1000000000000L, 0L, 1000000000000L, "1.08562763114265326181427421270276139714548990624267e11")]
    [InlineData(0.001, 1e-05, 1000L, 0L, 1000L, "2.15471148468515717185146237007451616421699845375758e-1")]
    [InlineData(0.001, 1e-05, 1000L, 990L, 10L, "1.02574165395767180668525324053662548722155797808762e-4")]
    [InlineData(1e-05, 0.001, 1000000000L, 100000000L, 800000000L, "1.33569094365024907129185436184864789016414986943543e5")]
    [InlineData(1e100, 1e-100, 1000000000000L, 500000000000L, 100000000000L, "2.17147241001625917726386122516482411621239266539157e9")]
    [InlineData(0.1, 0.09999999999999999, 1000000000000L, 0L, 1000000000000L, "9.99999999999999986122212192254930578802056109944657e10")]
    [InlineData(0.003, 1e-06, 1000000000000L, 123456789012L, 1L, "1.11646992727443777657148531369265077346740491306608e-3")]
    public void Of_a_long_exponential_ramp_is_a_geometric_sum(double start, double target, long steps, long first, long count, string exact)
    {
        double sum = Ramp(start, target, steps, Curve.Exponential).Sum(first, count);
        AssertNear(Scaled(exact), Scaled(exact), sum);
    }

    [Fact]
    public void Of_whole_cycles_is_a_multiple_and_no_cycle_is_added_twice()
    {
        Phase cycle = Ramp(1, 0, 1000).Hold(24);
        double one = cycle.Sum(0, 1024);
        Assert.Equal(500.5, one);
        Assert.Equal(one * (1L << 40), cycle.RepeatForever().Sum(0, 1024L << 40));
        Assert.Equal((one * 3) - 1, cycle.RepeatForever().Sum(1, (3 * 1024) - 1));
        Assert.Equal(one * 1.75, cycle.RepeatForever(scale: 0.5).Sum(0, 3 * 1024));
        Assert.Equal((one * 1.75) + (0.25 * 1280), cycle.RepeatForever(scale: 0.5, floor: 0.25).Sum(0, 3 * 1024));
        Assert.Equal(1_000_000 * 0.75, Sequence(Enumerable.Repeat(Hold(0.5, 1).Then(Hold(1, 1)), 500_000)).Sum(0, 1_000_000));
    }

    [Fact]
    public void Ends_at_the_last_step_that_there_is()
    {
        Assert.Equal(TwoTo62(), Constant(0.5).Sum(0, long.MaxValue));
        Assert.Equal(1.5, Constant(0.5).Sum(long.MaxValue - 2, long.MaxValue));
        Assert.Equal(0, Constant(0.5).Sum(long.MaxValue, 0));

        static double TwoTo62() => Math.ScaleB(1, 62);
    }

    [Fact]
    public void Overflows_only_if_the_sum_does()
    {
        Schedule high = Hold(double.MaxValue, 3).Then(Hold(-double.MaxValue, 3)).Then(Constant(0.0));
        Assert.Equal(0, high.Sum(0, 7));
        Assert.Equal(0, Of(high.At, "high").Plus(0).Sum(0, 7));
        Assert.Equal(0, high.Times(0.5).Plus(double.MaxValue / 2).Plus(-double.MaxValue / 2).Sum(0, 7));
        Assert.Equal(0, Hold(1, 3).Then(Hold(-1, 3)).Then(Constant(0.0)).Times(double.MaxValue).Sum(0, 7));
        Assert.Equal(double.PositiveInfinity, high.Sum(0, 2));
        Assert.Equal(double.PositiveInfinity, Of(step => step == 3 ? double.PositiveInfinity : 1).Sum(0, 7));
        Assert.Equal(double.NaN, Of(step => step == 3 ? double.NaN : 1).Sum(0, 7));
    }

    [Fact]
    public void Says_when_too_many_values_would_be_added_one_by_one()
    {
        string message = Assert.Throws<InvalidOperationException>(() => Of(step => step).Sum(0, 1L << 40)).Message;
        Assert.Equal("More than 268435456 steps would have to be looked at one by one. Fewer steps have an answer.", message);
    }

    private static void AssertNear(BigInteger exact, BigInteger size, double sum)
    {
        // 2 units in the last place of the size.
        var unit = BigInteger.Max(1, size >> 52);
        if (BigInteger.Abs(size) < Exact(double.MaxValue))
        {
            Assert.True(
                BigInteger.Abs(Exact(sum) - exact) <= 2 * unit,
                $"{sum:R} is {(double)((Exact(sum) - exact) * 100 / unit) / 100} units off"
            );
        }
    }

    private static BigInteger Size(double[] values) =>
        values.Aggregate(BigInteger.Zero, (sum, value) => sum + BigInteger.Abs(Exact(value)));

    private static BigInteger Exact(double value)
    {
        long bits = BitConverter.DoubleToInt64Bits(value);
        int exponent = (int)(bits >> 52 & 0x7ff);
        long mantissa = (bits & ((1L << 52) - 1)) | (exponent == 0 ? 0 : 1L << 52);
        return new BigInteger(value < 0 ? -mantissa : mantissa) << Math.Max(0, exponent - 1);
    }

    private static BigInteger Scaled(string number)
    {
        string[] parts = number.Split('e');
        int point = parts[0].IndexOf('.', StringComparison.Ordinal);
        var digits = BigInteger.Parse(parts[0].Remove(point, 1), System.Globalization.CultureInfo.InvariantCulture);
        int power = int.Parse(parts[1], System.Globalization.CultureInfo.InvariantCulture) - (parts[0].Length - point - 1);
        return power < 0 ? (digits << Places) / BigInteger.Pow(10, -power) : (digits << Places) * BigInteger.Pow(10, power);
    }
}
