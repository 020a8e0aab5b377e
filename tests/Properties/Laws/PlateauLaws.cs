using System;
using System.Collections.Immutable;
using System.Linq;
using System.Text.Json;
using FsCheck.Xunit;
using Xunit;

namespace Schedules.Properties.Laws;

public class PlateauLaws
{
    [Property]
    public void The_same_arguments_give_the_same_state_and_the_old_one_stays(PlateauPlan plan)
    {
        ImmutableArray<PlateauState> states = plan.States;
        string[] before = [.. states.Select(state => state.ToString())];
        foreach (int i in Enumerable.Range(0, plan.Metrics.Length).Reverse())
        {
            Assert.Equal(states[i + 1], plan.Plateau.Next(states[i], plan.Metrics[i]));
        }
        Assert.Equal(before, states.Select(state => state.ToString()));
    }

    [Property]
    public void Agrees_with_a_model_that_changes_its_rate_in_place(PlateauPlan plan)
    {
        var model = new PlateauModel(plan);
        ImmutableArray<PlateauState> states = plan.States;
        for (int i = 0; i < plan.Metrics.Length; i++)
        {
            model.See(plan.Metrics[i]);
            Probe.Same(model.Rate, states[i + 1].Factor, $"after {i + 1} metrics");
        }
    }

    [Property]
    public void The_factor_never_goes_up_and_never_below_the_floor(PlateauPlan plan)
    {
        double[] factors = [.. plan.States.Select(state => state.Factor)];
        Assert.Equal(1, factors[0]);
        Assert.Equal(factors.OrderDescending(), factors);
        Assert.All(factors, factor => Assert.InRange(factor, plan.Floor, 1));
    }

    [Property]
    public void A_metric_that_always_improves_never_reduces(PlateauPlan plan)
    {
        double rate = plan.HigherIsBetter ? 2 : 0.5;
        double[] improving = [.. Enumerable.Range(0, 30).Select(i => 1e12 * Math.Pow(rate, i))];
        PlateauState last = improving.Aggregate(plan.Plateau.Start, plan.Plateau.Next);
        Assert.Equal(new PlateauState(1, improving[^1], 0, 0), last);
    }

    [Property]
    public void A_metric_that_never_improves_reduces_each_time_patience_and_cooldown_have_passed(PlateauPlan plan)
    {
        PlateauPlan free = plan with { Floor = 0, SmallestChange = 0 };
        double[] stuck = [1, .. Enumerable.Repeat(plan.HigherIsBetter ? 0.9 : 1.1, 40)];
        double[] factors = [.. (free with { Metrics = [.. stuck] }).States.Select(state => state.Factor)];
        int[] reductions = [.. Enumerable.Range(1, stuck.Length).Where(seen => factors[seen] < factors[seen - 1])];
        int period = plan.Patience + 1 + plan.Cooldown;
        Assert.Equal(Enumerable.Range(0, 100).Select(i => plan.Patience + 2 + (i * period)).Where(i => i <= 41), reductions);
    }

    [Property]
    public void A_state_made_again_from_its_parts_goes_on_alike(PlateauPlan plan)
    {
        ImmutableArray<PlateauState> states = plan.States;
        for (int i = 0; i < states.Length; i++)
        {
            PlateauState state = states[i];
            var restored = new PlateauState(state.Factor, state.Best, state.BadInARow, state.CooldownLeft);
            Assert.Equal(state, restored);
            Assert.Equal(state.GetHashCode(), restored.GetHashCode());
            Assert.Equal(states[i..], (plan with { Metrics = plan.Metrics[i..] }).StatesFrom(restored));
        }
    }

    [Property]
    public void A_state_goes_through_json_as_it_is(PlateauPlan plan)
    {
        // Not as low as 2^-25, which .NET 10.0.12 writes as the double below it: dotnet/runtime#131131.
        PlateauState state = (plan with { Floor = Math.Max(plan.Floor, 1e-6) }).States[^1];
        Assert.Equal(state, JsonSerializer.Deserialize<PlateauState>(JsonSerializer.Serialize(state)));
    }

    [Property]
    public void A_metric_that_is_not_finite_is_never_the_best(PlateauPlan plan)
    {
        double[] finite = plan.Metrics.Where(double.IsFinite).ToArray();
        Assert.Equal(finite.Length > 0, plan.States[^1].Best.HasValue);
        Assert.True(plan.States[^1].Best is not { } best || finite.Contains(best));
    }

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    [InlineData(double.NegativeInfinity)]
    public void Without_a_finite_metric_it_reduces_all_the_same(double metric)
    {
        foreach (bool higherIsBetter in new[] { false, true })
        {
            var plateau = new Plateau(factor: 0.5, patience: 1, higherIsBetter: higherIsBetter);
            PlateauState state = Enumerable.Repeat(metric, 4).Aggregate(plateau.Start, plateau.Next);
            Assert.Equal(new PlateauState(factor: 0.25, best: null, badInARow: 0, cooldownLeft: 0), state);
            Assert.Equal(0.7, plateau.Next(state, 0.7).Best);
        }
    }

    [Fact]
    public void A_metric_must_be_better_by_more_than_the_threshold()
    {
        var plateau = new Plateau(threshold: 0.25, absoluteThreshold: true);
        PlateauState state = plateau.Next(plateau.Start, 1);
        Assert.Equal(1, plateau.Next(state, 0.75).Best);
        Assert.Equal(0.5, plateau.Next(state, 0.5).Best);
    }

    [Fact]
    public void What_was_seen_in_the_cooldown_is_the_best_too()
    {
        var plateau = new Plateau(patience: 0, cooldown: 1);
        Assert.Equal(0.5, new[] { 1, 2, 0.5 }.Aggregate(plateau.Start, plateau.Next).Best);
    }

    [Fact]
    public void The_largest_counts_do_not_overflow()
    {
        var state = new PlateauState(factor: 1, best: 1, badInARow: long.MaxValue, cooldownLeft: 0);
        Assert.Equal(long.MaxValue, new Plateau(patience: long.MaxValue).Next(state, 2).BadInARow);
        Assert.Equal(0.1, new Plateau(patience: long.MaxValue - 1).Next(state, 2).Factor);
    }

    [Fact]
    public void A_state_below_the_floor_stays_there()
    {
        var plateau = new Plateau(patience: 0, floor: 0.5);
        Assert.Equal(0.1, plateau.Next(new PlateauState(factor: 0.1, best: 1, badInARow: 0, cooldownLeft: 0), 2).Factor);
    }

    [Property]
    public void Plateaus_are_equal_when_all_their_arguments_are(PlateauPlan one, PlateauPlan other)
    {
        Assert.Equal(one.Plateau, one.Plateau);
        Assert.Equal(one.Plateau.GetHashCode(), one.Plateau.GetHashCode());
        Assert.Equal((one with { Metrics = [] }) == (other with { Metrics = [] }), one.Plateau == other.Plateau);
    }

    [Fact]
    public void In_words_it_is_its_arguments() =>
        Assert.Equal(
            "Plateau(factor: 0.5, patience: 3, threshold: 0.0001, cooldown: 2, floor: 0.01, smallestChange: 1e-08, "
                + "higherIsBetter: true, absoluteThreshold: false)",
            new Plateau(factor: 0.5, patience: 3, cooldown: 2, floor: 0.01, higherIsBetter: true).ToString()
        );

    [Fact]
    public void A_metric_at_the_threshold_itself_is_no_better()
    {
        PlateauState two = new Plateau().Next(new Plateau().Start, 2);
        Stops(new Plateau(threshold: 0.5, higherIsBetter: true), 3, 3.01);
        Stops(new Plateau(threshold: 0.5, higherIsBetter: true, absoluteThreshold: true), 2.5, 2.51);
        Stops(new Plateau(threshold: 0.5), 1, 0.99);
        Stops(new Plateau(threshold: 0.5, absoluteThreshold: true), 1.5, 1.49);

        void Stops(Plateau plateau, double threshold, double better)
        {
            Assert.Equal(1, plateau.Next(two, threshold).BadInARow);
            Assert.Equal(0, plateau.Next(two, better).BadInARow);
        }
    }

    [Fact]
    public void A_change_of_the_smallest_change_itself_is_not_made()
    {
        PlateauState state = new Plateau().Start;
        Assert.Equal(1, new Plateau(factor: 0.5, patience: 0, smallestChange: 0.5).Next(state, double.NaN).Factor);
        Assert.Equal(0.5, new Plateau(factor: 0.5, patience: 0, smallestChange: 0.49).Next(state, double.NaN).Factor);
    }

    [Fact]
    public void A_state_says_where_it_stands()
    {
        Assert.Equal("PlateauState(factor: 1.0, best: null, badInARow: 0, cooldownLeft: 0)", new Plateau().Start.ToString());
        Assert.Equal(
            "PlateauState(factor: 0.5, best: 0.25, badInARow: 3, cooldownLeft: 2)",
            new PlateauState(0.5, 0.25, badInARow: 3, cooldownLeft: 2).ToString()
        );
    }
}
