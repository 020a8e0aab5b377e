using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using FsCheck.Xunit;
using Xunit;
using static Schedules.Schedule;

namespace Schedules.Properties.Laws;

public class RangeTestLaws
{
    [Property]
    public void A_suggestion_is_one_of_the_rates_or_a_tenth_of_one(Recording recording)
    {
        Assert.Contains(recording.Suggestion.Steepest, recording.Rates);
        Assert.Contains(recording.Suggestion.Valley, recording.Rates);
        Assert.Contains(recording.Suggestion.MinimumOverTen, recording.Rates.Select(rate => rate / 10));
    }

    [Property]
    public void The_same_numbers_give_the_same_suggestion(Recording recording) => Assert.Equal(recording.Suggestion, recording.Suggestion);

    [Property]
    public void The_scale_of_the_loss_does_not_matter(Recording recording, SmallLength exponent)
    {
        // Scaling by powers of 2 is exact.
        double scale = Math.Pow(2, exponent - 15);
        Recording scaled = recording with { Losses = [.. recording.Losses.Select(loss => loss * scale)] };
        Assert.Equal(recording.Suggestion, scaled.Suggestion);
    }

    [Property]
    public void A_diverged_tail_changes_nothing(Recording recording, SmallLength steps) =>
        Assert.Equal(recording.Suggestion, recording.With(recording.Rates.Length, Enumerable.Range(0, steps).Select(NotFinite)).Suggestion);

    [Property]
    public void A_loss_that_is_not_finite_counts_nowhere(Recording recording, SmallLength place) =>
        Assert.Equal(
            recording.Suggestion,
            recording.With(place % (recording.Rates.Length + 1), [NotFinite(place), NotFinite(place + 1)]).Suggestion
        );

    [Property]
    public void Agrees_with_what_each_suggestion_says_it_is(Recording recording)
    {
        ImmutableArray<double> rates = recording.Rates;
        ImmutableArray<double> losses = recording.Losses;
        int lowest = losses.IndexOf(losses.Min());
        Assert.Equal(rates[lowest] / 10, recording.Suggestion.MinimumOverTen);

        double[] slopes =
        [
            .. Enumerable
                .Range(0, rates.Length - 1)
                .Select(i => (losses[i + 1] - losses[i]) / (Math.Log(rates[i + 1]) - Math.Log(rates[i]))),
        ];
        // Of slopes that are equal up to rounding, either may be the least.
        double steepest = slopes[rates.IndexOf(recording.Suggestion.Steepest)];
        Assert.Equal(slopes.Min(), steepest, 1e-9 * Math.Abs(slopes.Min()));

        int[] lengths = new int[losses.Length];
        for (int i = 0; i < lengths.Length; i++)
        {
            IEnumerable<int> before = Enumerable.Range(0, i).Where(j => losses[j] > losses[i]).Select(j => lengths[j]);
            lengths[i] = 1 + before.DefaultIfEmpty().Max();
        }
        int longest = lengths.Max();
        int valley = Array.IndexOf(lengths, longest) - longest + (longest / 3) + (longest / 6);
        Assert.Equal(rates[Math.Max(0, valley)], recording.Suggestion.Valley);
    }

    [Fact]
    public void The_steepest_fall_is_over_the_logarithm_of_the_rate()
    {
        // The loss falls by 1 over a factor of 2, then by 2 over a factor of 10. As a function of the rate itself, the first slope would be
        // far steeper.
        RangeTestSuggestion suggestion = RangeTest.Suggest([1, 2, 20, 40], [9.0, 8.0, 6.0, 6.5]);
        Assert.Equal(1, suggestion.Steepest);
        Assert.Equal(2, RangeTest.Suggest([1, 2, 4, 40], [9.0, 8.5, 7.0, 6.5]).Steepest);
    }

    [Fact]
    public void Of_two_falls_as_steep_it_is_the_one_at_the_lower_rate() =>
        Assert.Equal(2, RangeTest.Suggest([2, 3, 4, 6], [5.0, 3.0, 3.0, 1.0]).Steepest);

    [Fact]
    public void A_sigmoid_is_steepest_in_its_middle_and_a_parabola_lowest_at_its_vertex()
    {
        double[] rates = Ramp(1e-6, 1, 60, Curve.Exponential).Sample(61);
        double[] sigmoid = [.. rates.Select((_, i) => 2 / (1 + Math.Exp((i - 30.5) / 4)))];
        Assert.Equal(rates[30], RangeTest.Suggest(rates, sigmoid).Steepest);
        double[] parabola = [.. rates.Select((_, i) => 1 + Math.Pow(i - 40, 2))];
        Assert.Equal(rates[40] / 10, RangeTest.Suggest(rates, parabola).MinimumOverTen);
    }

    [Fact]
    public void The_valley_lies_halfway_down_the_descent()
    {
        double[] rates = Ramp(1e-6, 1, 60, Curve.Exponential).Sample(61);
        // Flat up to 10, down from there to 40, up again: 31 points, the last of them 40.
        double[] losses =
        [
            .. rates.Select(
                (_, i) =>
                    i < 10 ? 30
                    : i <= 40 ? 40.0 - i
                    : (double)i
            ),
        ];
        Assert.Equal(rates[40 - 31 + 10 + 5], RangeTest.Suggest(rates, losses).Valley);
        // Noise that leaves every third point out of the descent: 21 points remain.
        double[] noisy = [.. losses.Select((loss, i) => i % 3 == 0 && i is > 10 and < 40 ? 100 : loss)];
        Assert.Equal(rates[40 - 21 + 7 + 3], RangeTest.Suggest(rates, noisy).Valley);
    }

    [Fact]
    public void The_shortest_descent_there_is_stays_among_its_points() =>
        Assert.Equal(1, RangeTest.Suggest([1, 2, 3], [2.0, 1.0, double.NaN]).Valley);

    [Fact]
    public void Neighbouring_rates_and_the_extreme_ones_have_a_slope()
    {
        double next = Math.BitIncrement(1.0);
        Assert.Equal(1, RangeTest.Suggest([1, next, 2], [2.0, 1.9, 1.0]).Steepest);
        Assert.Equal(1e-300, RangeTest.Suggest([1e-300, 1e300, 1.1e300], [9e9, 1.0, 2.0]).Steepest);
    }

    [Fact]
    public void Bad_arguments_are_named()
    {
        Assert.Throws<ArgumentNullException>("rates", () => RangeTest.Suggest(null!, []));
        Assert.Throws<ArgumentNullException>("losses", () => RangeTest.Suggest([], null!));
        Refused("losses has 1 values; it must have 2", "losses", [1, 2], [1]);
        Refused("losses has 0 finite values", "losses", [], []);
        Refused("losses has 1 finite values", "losses", [1, 2], [1, double.NaN]);
        Refused("losses never falls", "losses", [1, 2, 3], [1, 1, 2]);
        Refused("rates[1] is 1.0; it must be above 1.0", "rates", [1, 1], [2, 1]);
        Refused("rates[0] is 0.0; it must be finite and above 0", "rates", [0, 1], [2, 1]);
        Refused("rates[0] is nan; it must be finite and above 0", "rates", [double.NaN, 1], [2, 1]);
        Refused("rates[1] is infinity; it must be finite and above 0", "rates", [1, double.PositiveInfinity], [2, 1]);
    }

    private static double NotFinite(int i) => new[] { double.NaN, double.PositiveInfinity, double.NegativeInfinity }[i % 3];

    private static void Refused(string message, string argument, double[] rates, double[] losses) =>
        Assert.StartsWith(
            message,
            Assert.Throws<ArgumentException>(argument, () => RangeTest.Suggest(rates, losses)).Message,
            StringComparison.Ordinal
        );

    [Fact]
    public void A_suggestion_says_what_it_suggests() =>
        Assert.Equal(
            "steepest 0.001, valley 0.0001, minimum over ten 0.001",
            RangeTest.Suggest([1e-4, 1e-3, 1e-2, 1e-1], [2.0, 1.9, 1.0, 9.0]).ToString()
        );

    [Fact]
    public void Neighbouring_doubles_are_rates_apart()
    {
        double next = Math.BitIncrement(1000.0);
        Assert.Equal(1000.0, RangeTest.Suggest([1000, next, 2000], [2, 1.999_999, 1]).Steepest);
        Assert.Equal(next, RangeTest.Suggest([1000, next, Math.BitIncrement(next)], [2, 1.5, 0.5]).Steepest);
        Assert.Equal(5e-324, RangeTest.Suggest([5e-324, 1e-323, 1.5e-323], [2, 1, 0.5]).Steepest);
    }
}
