using System;
using System.Linq;
using FsCheck.Xunit;
using Schedules.Laws;
using Xunit;
using static Schedules.Schedule;

namespace Schedules.Properties.Laws;

public class ConvexBoundLaws
{
    private const double Rounding = 1e-12;

    /// <summary>Made with sums from the end in double precision, of the formula in the source.</summary>
    public static TheoryData<Schedule, double, double> Published =>
        new()
        {
            { Constant(1), 0.018175895, 0.137544808 },
            { Hold(1, 320).Decay(0, 80), 0.025373661, 0.109323012 },
            { Hold(1, 320).Decay(0, 80, Curve.OneMinusSqrt), 0.026846138, 0.107288147 },
            { Hold(1, 200).Decay(0, 200), 0.032490868, 0.102422226 },
            { Ramp(1, 0, 400, Curve.Cosine), 0.048241887, 0.103385906 },
            { Ramp(1, 0, 400), 0.049563131, 0.100629865 },
        };

    [Theory]
    [MemberData(nameof(Published), DisableDiscoveryEnumeration = true)]
    public void Of_four_hundred_steps_is_as_published(Schedule lr, double bestFactor, double bestBound)
    {
        var bound = ConvexBound.Of(lr, 400);
        Assert.Equal(bestFactor, bound.BestFactor, 5e-10);
        Assert.Equal(bestBound, bound.BestBound, 5e-10);
    }

    [Fact]
    public void A_run_of_twice_the_length_wants_a_lower_rate()
    {
        Phase wsd = Hold(1, 320).Decay(0, 80);
        double carried = ConvexBound.Of(wsd, 400).CarryOver(1, ConvexBound.Of(wsd.Stretch(2), 800));
        Assert.Equal(0.7112, carried, 5e-5);
    }

    [Property]
    public void Is_the_sum_of_the_formula(NonNegativePhase lr, byte[] norms)
    {
        (Phase rates, double[] gradients) = (Rates(lr), [.. norms.Select(norm => (norm + 1) / 16.0), 2]);
        const double Distance = 3;
        Near(Sum(rates, gradients, Distance), ConvexBound.Of(rates, gradients, Distance).Bound);
    }

    // Term by term, with a sum of its own for each.
    private static double Sum(Schedule lr, double[] norms, double distance)
    {
        double[] r = lr.Sample(norms.Length);
        int last = Array.FindLastIndex(r, rate => rate > 0) + 1;
        double From(int k, Func<int, double> term) => Enumerable.Range(k, last - k).Sum(term);
        double Square(int t) => r[t] * r[t] * norms[t] * norms[t];
        double total = From(0, t => r[t]);
        return (distance * distance / (2 * total))
            + (From(0, Square) / (2 * total))
            + (Enumerable.Range(0, last - 1).Sum(k => r[k] / From(k + 1, t => r[t]) * From(k, Square) / From(k, t => r[t])) / 2);
    }

    [Property]
    public void The_best_factor_has_the_best_bound_and_no_other_is_better(NonNegativePhase lr)
    {
        Phase rates = Rates(lr);
        var bound = ConvexBound.Of(rates, 40);
        Near(bound.BestBound, ConvexBound.Of(rates * bound.BestFactor, 40).Bound);
        Assert.All(
            [0.3, 0.9, 1, 1.1, 4],
            factor =>
                Assert.True(ConvexBound.Of(rates * (bound.BestFactor * factor), 40).Bound >= bound.BestBound * (1 - Rounding), $"{factor}")
        );
    }

    [Property]
    public void The_rates_may_have_any_unit(NonNegativePhase lr)
    {
        (ConvexBound one, ConvexBound other) = (ConvexBound.Of(Rates(lr), 40), ConvexBound.Of(Rates(lr) * 0.3, 40));
        Near(one.BestFactor, other.BestFactor * 0.3);
        Near(one.BestBound, other.BestBound);
    }

    [Property]
    public void The_best_bound_grows_with_distance_and_norm_and_the_best_factor_with_their_ratio(NonNegativePhase lr)
    {
        (ConvexBound one, ConvexBound other) = (
            ConvexBound.Of(Rates(lr), 40),
            ConvexBound.Of(Rates(lr), 40, distance: 6, gradientNorm: 1.5)
        );
        Near(one.BestBound * 6 * 1.5, other.BestBound);
        Near(one.BestFactor * 6 / 1.5, other.BestFactor);
        Near(ConvexBound.Of(Rates(lr), Enumerable.Repeat(1.5, 40).ToArray(), distance: 6).Bound, other.Bound);
    }

    [Property]
    public void Updates_at_the_end_with_the_rate_0_do_not_count(NonNegativePhase lr, int more)
    {
        Phase whole = Hold(0.5, 1).Then(lr).Take(Math.Min(30, lr.Get.Length));
        long steps = whole.Length + 1;
        Assert.Equal(
            ConvexBound.Of(whole, steps),
            ConvexBound.Of(whole.Skip(0).Take(whole.Length).Hold(1).Then(Hold(0, 1)), steps + (more & 15))
        );
    }

    // With a constant rate the third term is half of a harmonic number.
    [Fact]
    public void Sums_over_a_million_steps_lose_nothing()
    {
        const int Steps = 1_000_000;
        double harmonic = Enumerable.Range(1, Steps - 1).Sum(k => 1.0 / k);
        Near((0.5 / Steps) + 0.5 + (harmonic / 2), ConvexBound.Of(Constant(1), Steps).Bound);
    }

    [Fact]
    public void Rates_as_small_and_as_large_as_there_are_have_one_too()
    {
        Assert.All(
            [1e-300, 1e300],
            size => Near(ConvexBound.Of(Ramp(1, 0, 40), 40).BestBound, ConvexBound.Of(Ramp(size, 0, 40), 40).BestBound)
        );
    }

    private static Phase Rates(NonNegativePhase lr) => Hold(0.5, 1).Then(lr);

    private static void Near(double expected, double actual) =>
        Assert.True(Math.Abs(expected - actual) <= Rounding * Math.Abs(expected), $"{expected:R} is not {actual:R}");
}
