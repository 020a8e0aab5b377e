using System;
using Schedules.Numerics;
using Schedules.Text;

namespace Schedules;

/// <summary>Reduce on plateau: how far a schedule is lowered while a metric, such as the validation loss, does not improve.</summary>
/// <remarks>
/// <para>
/// It is a pure reducer: <see cref="Next"/> takes the state so far and a metric and returns the next state, and the rate in force is
/// <c>lr.At(step) * state.Factor</c>. So a plateau works on top of any schedule, its warmup included, and resuming a run needs nothing but
/// the state. A metric is usually measured once an epoch; <c>patience</c> and <c>cooldown</c> count metrics, not steps.
/// </para>
/// <para>
/// The rules are those of PyTorch's ReduceLROnPlateau, with rates as shares of the schedule. A metric improves if it is below
/// best (1 - threshold), or above best (1 + threshold) where higher is better; with an absolute threshold, below best - threshold or above
/// best + threshold. The first finite metric improves. Any other is bad. While the cooldown lasts, each metric shortens it by one and none
/// counts as bad, though the best one is kept. More than <c>patience</c> bad metrics in a row multiply the factor by <c>factor</c>, but not
/// below <c>floor</c>, and only if it changes by more than <c>smallestChange</c>; then the count of bad metrics starts again at 0 and the
/// cooldown begins.
/// </para>
/// <para>
/// A metric that is NaN or infinite is bad and is never kept as the best one. (PyTorch differs in one case: it keeps minus infinity, or
/// infinity where higher is better, after which nothing improves.) A relative threshold is meant for metrics above 0. Below 0,
/// best (1 - threshold) is above the best one, so that even an unchanged metric improves: use an absolute threshold there.
/// </para>
/// </remarks>
/// <example>
/// <code>
/// var lr = Warmup(1e-3, 1_000).Then(Constant(1e-3));
/// var plateau = new Plateau(factor: 0.5, patience: 1);
/// PlateauState state = plateau.Start;
/// foreach (double loss in new[] { 0.9, 0.8, 0.81, 0.82 })
/// {
///     state = plateau.Next(state, loss);
/// }
/// state.Factor                  // => 0.5
/// lr.At(4_000) * state.Factor   // => 0.0005
/// </code>
/// </example>
public sealed partial record Plateau
{
    /// <summary>Describes when a schedule is lowered, and how far.</summary>
    /// <param name="factor">What each reduction multiplies the factor by: above 0 and below 1.</param>
    /// <param name="patience">How many bad metrics in a row are tolerated; one more is a reduction. 0 or more.</param>
    /// <param name="threshold">
    /// By how much a metric must be better than the best one to improve: finite, 0 or more; as a share of the best one, or with
    /// <paramref name="absoluteThreshold"/> in units of the metric. As a share, where lower is better, below 1.
    /// </param>
    /// <param name="cooldown">After a reduction, how many metrics pass before bad ones count again: 0 or more.</param>
    /// <param name="floor">
    /// The lowest factor, as a share of the schedule: from 0 to 1. PyTorch's <c>min_lr</c> is <c>floor</c> times the rate.
    /// </param>
    /// <param name="smallestChange">
    /// A reduction that would lower the factor by no more than this is not made: a share of the schedule, finite, 0 or more. PyTorch's
    /// <c>eps</c> is <c>smallestChange</c> times the rate.
    /// </param>
    /// <param name="higherIsBetter">
    /// True for a metric that should rise, such as an accuracy; false for one that should fall, such as a loss.
    /// </param>
    /// <param name="absoluteThreshold">Whether <paramref name="threshold"/> is a difference, and not a share of the best metric.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is out of its range.</exception>
    /// <example>
    /// <code>
    /// new Plateau(patience: 3, threshold: 0.5, higherIsBetter: true, absoluteThreshold: true).Patience // => 3
    /// </code>
    /// </example>
    public Plateau(
        double factor = 0.1,
        long patience = 10,
        double threshold = 1e-4,
        long cooldown = 0,
        double floor = 0,
        double smallestChange = 1e-8,
        bool higherIsBetter = false,
        bool absoluteThreshold = false
    )
    {
        Factor =
            factor > 0 && factor < 1
                ? factor
                : throw new ArgumentOutOfRangeException(
                    nameof(factor),
                    factor,
                    $"factor is {Literal.Of(factor)}; it must be above 0 and below 1."
                );
        Patience = Check.NotNegative(patience);
        Threshold = Check.NotNegative(threshold);
        if (threshold >= 1 && !higherIsBetter && !absoluteThreshold)
        {
            throw new ArgumentOutOfRangeException(
                nameof(threshold),
                threshold,
                $"threshold is {Literal.Of(threshold)}; as a share it must be below 1, or no metric above 0 could improve."
            );
        }
        Cooldown = Check.NotNegative(cooldown);
        Floor = Check.Share(floor);
        SmallestChange = Check.NotNegative(smallestChange);
        HigherIsBetter = higherIsBetter;
        AbsoluteThreshold = absoluteThreshold;
    }

    /// <summary>What each reduction multiplies the factor by.</summary>
    public double Factor { get; }

    /// <summary>How many bad metrics in a row are tolerated.</summary>
    public long Patience { get; }

    /// <summary>By how much a metric must be better than the best one to improve.</summary>
    public double Threshold { get; }

    /// <summary>After a reduction, how many metrics pass before bad ones count again.</summary>
    public long Cooldown { get; }

    /// <summary>The lowest factor, as a share of the schedule.</summary>
    public double Floor { get; }

    /// <summary>A reduction that would lower the factor by no more than this is not made.</summary>
    public double SmallestChange { get; }

    /// <summary>Whether the metric should rise, and not fall.</summary>
    public bool HigherIsBetter { get; }

    /// <summary>Whether the threshold is a difference, and not a share of the best metric.</summary>
    public bool AbsoluteThreshold { get; }

    /// <summary>The state before the first metric: the factor is 1, and nothing has been counted.</summary>
    /// <example>
    /// <code>
    /// new Plateau().Start // => PlateauState(factor: 1.0, best: null, badInARow: 0, cooldownLeft: 0)
    /// </code>
    /// </example>
#pragma warning disable CA1822 // it belongs with Next, though every plateau starts alike
    public PlateauState Start => new(factor: 1, best: null, badInARow: 0, cooldownLeft: 0);
#pragma warning restore CA1822

    /// <summary>The state after one more metric.</summary>
    /// <param name="state">The state so far; it is not changed.</param>
    /// <param name="metric">The new metric: any number. NaN and infinity are bad.</param>
    /// <returns>The next state.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="state"/> is null.</exception>
    /// <example>
    /// <code>
    /// var plateau = new Plateau(factor: 0.5, patience: 0, cooldown: 2);
    /// plateau.Next(plateau.Start, 0.9)                         // => PlateauState(factor: 1.0, best: 0.9, badInARow: 0, cooldownLeft: 0)
    /// plateau.Next(plateau.Next(plateau.Start, 0.9), 0.95)     // => PlateauState(factor: 0.5, best: 0.9, badInARow: 0, cooldownLeft: 2)
    /// new[] { 0.9, 0.95, 0.96 }.Aggregate(plateau.Start, plateau.Next).CooldownLeft // => 1
    /// </code>
    /// </example>
    public PlateauState Next(PlateauState state, double metric)
    {
        Check.NotNull(state);
        bool improves = Improves(metric, state.Best);
        double? best = improves ? metric : state.Best;
        if (state.CooldownLeft > 0)
        {
            return new PlateauState(state.Factor, best, badInARow: 0, state.CooldownLeft - 1);
        }
        long bad = improves ? 0 : StepMath.Add(state.BadInARow, 1);
        return bad > Patience
            ? new PlateauState(Reduced(state.Factor), best, badInARow: 0, Cooldown)
            : new PlateauState(state.Factor, best, bad, cooldownLeft: 0);
    }

    private bool Improves(double metric, double? soFar)
    {
        if (double.IsNaN(metric) || double.IsInfinity(metric))
        {
            return false;
        }
        return soFar is not { } best
            || (
                HigherIsBetter
                    ? metric > (AbsoluteThreshold ? best + Threshold : best * (1 + Threshold))
                    : metric < (AbsoluteThreshold ? best - Threshold : best * (1 - Threshold))
            );
    }

    private double Reduced(double current)
    {
        double lower = Math.Max(current * Factor, Floor);
        return current - lower > SmallestChange ? lower : current;
    }

    /// <summary>The arguments, by name.</summary>
    /// <returns>
    /// One line such as <c>Plateau(factor: 0.1, patience: 10, ...)</c>, with all of them; with <c>new</c> before it, it is the C# that
    /// makes the plateau.
    /// </returns>
    public override string ToString() => Argument.Call(nameof(Plateau), Fields);

    internal Argument[] Fields =>
        [
            new("factor", Factor),
            new("patience", Patience),
            new("threshold", Threshold),
            new("cooldown", Cooldown),
            new("floor", Floor),
            new("smallestChange", SmallestChange),
            new("higherIsBetter", HigherIsBetter),
            new("absoluteThreshold", AbsoluteThreshold),
        ];
}
