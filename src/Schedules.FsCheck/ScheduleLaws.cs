using System;
using System.Collections.Immutable;
using System.Linq;
using System.Runtime.CompilerServices;
using Schedules.Laws.Internal;
using Schedules.Numerics;
using Schedules.Text;

namespace Schedules.Laws;

/// <summary>
/// Laws for a function of the step, from step 0 to a last one: a schedule, a function by hand, or the scheduler of another library. Each
/// method adds a law, and gives a new set.
/// </summary>
/// <remarks>
/// Every step is looked at in runs of up to 100,000 steps. In longer ones it is the first 2,000 steps, those around the first 500 boundaries
/// between two phases, and 2,000 spread evenly; then the label says how many. A function that throws breaks the law at that step.
/// </remarks>
/// <example>
/// <code>
/// var lr = Warmup(1e-3, 100).Hold(10).DecayUntil(999, 0, Curve.Cosine);
/// ScheduleLaws.For(lr, lastStep: 999).HitsTarget(0).NeverNegative().NeverRisesAfter(110).IsContinuous(slope: 1e-5).Check();
/// </code>
/// </example>
public sealed class ScheduleLaws : LawSet
{
    private readonly Func<long, double> lr;
    private readonly string subject;
    private readonly Walk walk;
    private readonly ImmutableArray<Law> laws;

    private ScheduleLaws(Func<long, double> lr, long lastStep, string subject, ImmutableArray<Law> laws)
        : base(laws)
    {
        (this.lr, LastStep, this.subject, this.laws) = (lr, lastStep, subject, laws);
        walk = new(lr, lastStep);
    }

    /// <summary>The last step that laws look at.</summary>
    /// <example>
    /// <code>
    /// ScheduleLaws.For(Constant(0.1), lastStep: 50).LastStep // => 50
    /// </code>
    /// </example>
    public long LastStep { get; }

    /// <summary>No law yet, for a function of the step.</summary>
    /// <param name="lr">The function; any schedule is one.</param>
    /// <param name="lastStep">The last step to look at: 0 or more. A run of N steps has step N - 1 as its last.</param>
    /// <param name="name">The name of a function that is no schedule: by default its source text.</param>
    /// <returns>The set, which has no law.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="lr"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="lastStep"/> is negative.</exception>
    /// <example>
    /// <code>
    /// ScheduleLaws.For(step => 1.0 / (1 + step), lastStep: 50).NeverRisesAfter(0).Check();
    /// ScheduleLaws.For(Constant(0.1), 50).LastStep // => 50
    /// </code>
    /// </example>
    public static ScheduleLaws For(Func<long, double> lr, long lastStep, [CallerArgumentExpression(nameof(lr))] string? name = null) =>
        new(Argument.NotNull(lr), Argument.NotNegative(lastStep), Schedule.Of(lr, name).ToString(), []);

    /// <summary>No law yet, for a phase from its start to its end: the last step is its length.</summary>
    /// <param name="lr">The phase.</param>
    /// <returns>The set, which has no law.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="lr"/> is null.</exception>
    /// <example>
    /// <code>
    /// ScheduleLaws.For(Warmup(1, 4).Hold(10)).LastStep // => 14
    /// </code>
    /// </example>
    public static ScheduleLaws For(Phase lr) => For(Argument.NotNull(lr).ToFunc(), lr.Length);

    /// <summary>The same step gives the same bits: asked again, forwards and backwards.</summary>
    /// <returns>The set with this law.</returns>
    /// <example>
    /// <code>
    /// long calls = 0;
    /// ScheduleLaws.For(step => calls++, 3, "counter").IsPure()[0].Failure.Split('\n')[0] // => pure: step 3 has 3.0 at first and then 4.0
    /// ScheduleLaws.For(Warmup(1, 4)).IsPure().Check();
    /// </code>
    /// </example>
    public ScheduleLaws IsPure() =>
        Walked(
            "pure",
            () =>
            {
                (long Step, double Value)[] first = [.. walk.Values];
                return Enumerable
                    .Reverse(first)
                    .Concat(first)
                    .Select(seen => (seen.Step, seen.Value, Again: walk.At(seen.Step)))
                    .Where(seen => !Bits.Same(seen.Value, seen.Again))
                    .Select(seen => $"step {seen.Step} has {Literal.Of(seen.Value)} at first and then {Literal.Of(seen.Again)}")
                    .FirstOrDefault();
            }
        );

    /// <summary>No value is infinite or not a number.</summary>
    /// <returns>The set with this law.</returns>
    /// <example>
    /// <code>
    /// ScheduleLaws.For(step => 1.0 / step, 9, "reciprocal").IsFinite()[0].Failure.Split('\n')[0] // => finite: step 0 has infinity
    /// </code>
    /// </example>
    public ScheduleLaws IsFinite() => Each("finite", value => !double.IsNaN(value) && !double.IsInfinity(value));

    /// <summary>No value is below or above bounds.</summary>
    /// <param name="low">The lowest value that may be.</param>
    /// <param name="high">The highest value that may be, at least <paramref name="low"/>.</param>
    /// <returns>The set with this law.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A bound is not finite, or the higher one is below the lower one.</exception>
    /// <example>
    /// <code>
    /// ScheduleLaws.For(Warmup(1, 4)).IsWithin(0, 0.5)[0].Failure.Split('\n')[0] // => within 0.0 and 0.5: step 3 has 0.75
    /// </code>
    /// </example>
    public ScheduleLaws IsWithin(double low, double high)
    {
        Argument.Finite(low);
        Argument.NotBelow(high, low, "the lower bound");
        return Each($"within {Literal.Of(low)} and {Literal.Of(high)}", value => value >= low && value <= high);
    }

    /// <summary>No value is below 0.</summary>
    /// <returns>The set with this law.</returns>
    /// <example>
    /// <code>
    /// ScheduleLaws.For(Ramp(1, -1, 4)).NeverNegative()[0].Failure.Split('\n')[0] // => never negative: step 3 has -0.5
    /// </code>
    /// </example>
    public ScheduleLaws NeverNegative() => Each("never negative", value => value >= 0);

    /// <summary>The value at step 0, to the bit.</summary>
    /// <param name="value">The value.</param>
    /// <returns>The set with this law.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="value"/> is not finite.</exception>
    /// <example>
    /// <code>
    /// ScheduleLaws.For(Warmup(1, 4)).StartsAt(0.5)[0].Failure.Split('\n')[0] // => starts at 0.5: it has 0.0
    /// </code>
    /// </example>
    public ScheduleLaws StartsAt(double value) => Has($"starts at {Literal.Of(Argument.Finite(value))}", 0, value);

    /// <summary>The value at the last step, to the bit.</summary>
    /// <param name="target">The value.</param>
    /// <returns>The set with this law.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="target"/> is not finite.</exception>
    /// <example>
    /// <code>
    /// ScheduleLaws.For(Warmup(1, 4).Decay(0, 6), lastStep: 9).HitsTarget(0)[0].Failure.Split('\n')[0] // => hits 0.0 at step 9: it has 0.16666666666666666
    /// </code>
    /// </example>
    public ScheduleLaws HitsTarget(double target) => Hits(LastStep, target);

    /// <summary>The value at a step, to the bit.</summary>
    /// <param name="step">The step: 0 or more. It may be past the last one.</param>
    /// <param name="target">The value.</param>
    /// <returns>The set with this law.</returns>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="step"/> is negative, or <paramref name="target"/> is not finite.
    /// </exception>
    /// <example>
    /// <code>
    /// ScheduleLaws.For(Warmup(1, 4)).Hits(2, 0.5).Hits(4, 1).Check();
    /// </code>
    /// </example>
    public ScheduleLaws Hits(long step, double target)
    {
        Argument.NotNegative(step);
        return Has($"hits {Literal.Of(Argument.Finite(target))} at step {step}", step, target);
    }

    /// <summary>No two neighbouring values are further apart than a slope allows, and the rounding of the two.</summary>
    /// <param name="slope">How far values may move in one step: 0 or more.</param>
    /// <returns>The set with this law.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="slope"/> is negative or not finite.</exception>
    /// <example>
    /// <code>
    /// ScheduleLaws.For(Hold(1, 3).Then(Hold(0, 3))).IsContinuous(slope: 0.25)[0].Failure.Split('\n')[0] // => continuous to 0.25 a step: it jumps from 1.0 at step 2 to 0.0 at step 3
    /// </code>
    /// </example>
    public ScheduleLaws IsContinuous(double slope)
    {
        Argument.NotNegative(slope);
        return Walked($"continuous to {Literal.Of(slope)} a step", () => Jump(slope));
    }

    /// <summary>No two neighbouring values are further apart than a share of the range of all values.</summary>
    /// <param name="share">The share of the distance from the lowest to the highest value: from 0 to 1.</param>
    /// <returns>The set with this law.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="share"/> is not from 0 to 1.</exception>
    /// <example>
    /// <code>
    /// ScheduleLaws.For(Warmup(1e-3, 20).Decay(0, 80, Curve.Cosine)).IsContinuousToShare(0.05).Check();
    /// </code>
    /// </example>
    public ScheduleLaws IsContinuousToShare(double share)
    {
        if (!(share >= 0 && share <= 1))
        {
            throw new ArgumentOutOfRangeException(nameof(share), share, $"share is {Literal.Of(share)}; it must be from 0 to 1.");
        }
        return Walked(
            $"continuous to {Literal.Of(share)} of the range a step",
            () =>
            {
                double[] values = [.. walk.Values.Select(seen => seen.Value)];
                return Jump(share * (values.Max() - values.Min()));
            }
        );
    }

    /// <summary>Once a value was below one before it, none is above one before it.</summary>
    /// <param name="tolerance">How far a value may move the wrong way and count as the same: 0 or more.</param>
    /// <returns>The set with this law.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="tolerance"/> is negative or not finite.</exception>
    /// <example>
    /// <code>
    /// ScheduleLaws.For(Warmup(1, 4).Decay(0, 4)).RisesToOnePeak().Check();
    /// ScheduleLaws.For(Warmup(1, 2).Repeat(2)).RisesToOnePeak()[0].Failure.Split('\n')[0] // => rises to one peak: it falls from 0.5 at step 1 to 0.0 at step 2, and rises from 0.0 at step 2 to 0.5 at step 3
    /// </code>
    /// </example>
    public ScheduleLaws RisesToOnePeak(double tolerance = 0)
    {
        Argument.NotNegative(tolerance);
        return Walked(
            "rises to one peak",
            () =>
            {
                string? fall = null;
                foreach ((long Before, double Was, long Step, double Value) pair in walk.Pairs)
                {
                    if ((fall is not null && IsAbove(pair.Value, pair.Was, tolerance)) || double.IsNaN(pair.Value))
                    {
                        return fall is null ? Rise(pair) : $"{fall}, and {Rise(pair).Substring("it ".Length)}";
                    }
                    if (pair.Value < pair.Was - tolerance)
                    {
                        fall ??=
                            $"it falls from {Literal.Of(pair.Was)} at step {pair.Before} to {Literal.Of(pair.Value)} at step {pair.Step}";
                    }
                }
                return null;
            }
        );
    }

    /// <summary>No value after a step is above the one before it.</summary>
    /// <param name="step">The step from which on values may only fall: 0 or more.</param>
    /// <param name="tolerance">How far a value may rise and count as the same: 0 or more.</param>
    /// <returns>The set with this law.</returns>
    /// <exception cref="ArgumentOutOfRangeException">An argument is negative, or the tolerance is not finite.</exception>
    /// <example>
    /// <code>
    /// ScheduleLaws.For(Warmup(1, 4).Decay(0, 4)).NeverRisesAfter(4).Check();
    /// ScheduleLaws.For(Warmup(1, 4)).NeverRisesAfter(2)[0].Failure.Split('\n')[0] // => never rises after step 2: it rises from 0.5 at step 2 to 0.75 at step 3
    /// </code>
    /// </example>
    public ScheduleLaws NeverRisesAfter(long step, double tolerance = 0)
    {
        Argument.NotNegative(step);
        Argument.NotNegative(tolerance);
        return Walked(
            $"never rises after step {step}",
            () => walk.Pairs.Where(pair => pair.Before >= step && IsAbove(pair.Value, pair.Was, tolerance)).Select(Rise).FirstOrDefault()
        );
    }

    /// <summary>Values change at multiples of some steps only.</summary>
    /// <param name="steps">The length of a stair: 1 or more.</param>
    /// <returns>The set with this law.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="steps"/> is below 1.</exception>
    /// <example>
    /// <code>
    /// ScheduleLaws.For(Warmup(1, 4).PerEpoch(10)).IsStaircase(10).Check();
    /// ScheduleLaws.For(Warmup(1, 4)).IsStaircase(2)[0].Failure.Split('\n')[0] // => a staircase of 2 steps: step 0 has 0.0 and step 1 has 0.25
    /// </code>
    /// </example>
    public ScheduleLaws IsStaircase(long steps)
    {
        Argument.Positive(steps);
        return Walked(
            $"a staircase of {steps} steps",
            () => walk.Steps.Select(step => Apart(step / steps * steps, step, tolerance: 0)).FirstOrDefault(apart => apart is not null)
        );
    }

    /// <summary>Each value comes again after a period.</summary>
    /// <param name="period">The period in steps: 1 or more.</param>
    /// <param name="tolerance">How far apart two values may be that count as the same: 0 or more; 0 is to the bit.</param>
    /// <returns>The set with this law.</returns>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="period"/> is below 1, or <paramref name="tolerance"/> is negative or not finite.
    /// </exception>
    /// <example>
    /// <code>
    /// ScheduleLaws.For(Ramp(1, 0, 10).RepeatForever(), lastStep: 99).IsPeriodic(10).Check();
    /// ScheduleLaws.For(Ramp(1, 0, 10).RepeatForever(), lastStep: 99).IsPeriodic(9)[0].Failure.Split('\n')[0] // => periodic in 9 steps: step 0 has 1.0 and step 9 has 0.1
    /// </code>
    /// </example>
    public ScheduleLaws IsPeriodic(long period, double tolerance = 0)
    {
        Argument.Positive(period);
        Argument.NotNegative(tolerance);
        return Walked(
            $"periodic in {period} steps",
            () =>
                walk
                    .Steps.Where(step => step <= LastStep - period)
                    .Select(step => Apart(step, step + period, tolerance))
                    .FirstOrDefault(apart => apart is not null)
        );
    }

    /// <summary>The last step has the target, to the bit, and the value stays in the steps after it.</summary>
    /// <param name="target">The value.</param>
    /// <param name="steps">How many steps past the last one to look at: 0 or more.</param>
    /// <returns>The set with this law.</returns>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="target"/> is not finite, or <paramref name="steps"/> is negative.
    /// </exception>
    /// <example>
    /// <code>
    /// ScheduleLaws.For(Warmup(1, 4)).EndsAt(1).Check();
    /// ScheduleLaws.For(Warmup(1, 4).RepeatForever(), lastStep: 3).EndsAt(0.75)[0].Failure.Split('\n')[0] // => ends at 0.75 and stays: step 4 has 0.0
    /// </code>
    /// </example>
    public ScheduleLaws EndsAt(double target, long steps = 1000)
    {
        Argument.NotNegative(steps);
        return With(
            $"ends at {Literal.Of(Argument.Finite(target))} and stays",
            () =>
            {
                for (long more = 0; more <= Math.Min(steps, long.MaxValue - LastStep); more++)
                {
                    double value = walk.At(LastStep + more);
                    if (!Bits.Same(value, target))
                    {
                        return $"step {LastStep + more} has {Literal.Of(value)}";
                    }
                }
                return null;
            }
        );
    }

    /// <summary>Another function has the same values.</summary>
    /// <param name="other">The other one; any schedule is one.</param>
    /// <param name="tolerance">How far apart two values may be that count as the same: 0 or more.</param>
    /// <param name="name">The name of a function that is no schedule: by default its source text.</param>
    /// <returns>The set with this law.</returns>
    /// <remarks>
    /// Two schedules are compared at every step, however many there are, where they consist of the same phases: see
    /// <see cref="Schedule.FirstDifference"/>.
    /// </remarks>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="tolerance"/> is negative or not finite.</exception>
    /// <example>
    /// <code>
    /// ScheduleLaws.For(Warmup(1, 4)).AgreesWith(step => step / 4.0).Check();
    /// ScheduleLaws.For(Warmup(1, 4)).AgreesWith(Warmup(1, 5), tolerance: 0.1)[0].Failure.Split('\n')[0] // => agrees with Warmup(1.0, 5) to 0.1: step 3 has 0.75, not 0.6
    /// </code>
    /// </example>
    public ScheduleLaws AgreesWith(
        Func<long, double> other,
        double tolerance = 0,
        [CallerArgumentExpression(nameof(other))] string? name = null
    )
    {
        Argument.NotNull(other);
        Argument.NotNegative(tolerance);
        var theirs = Schedule.Of(other, name);
        return With($"agrees with {theirs}{(tolerance > 0 ? $" to {Literal.Of(tolerance)}" : "")}", () => Difference(theirs, tolerance));
    }

    private string? Difference(Schedule other, double tolerance)
    {
        if (walk.Seen.Length > 0)
        {
            try
            {
                long count = LastStep == long.MaxValue ? LastStep : LastStep + 1;
                return Schedule.Of(lr).FirstDifference(other, first: 0, count, tolerance) is (var step, var value, var theirs)
                    ? $"step {step} has {Literal.Of(value)}, not {Literal.Of(theirs)}"
                    : null;
            }
            catch (InvalidOperationException)
            {
                // too many steps to compare one by one
            }
        }
        var otherWalk = new Walk(other, LastStep);
        return walk
            .Values.Select(seen => (seen.Step, seen.Value, Theirs: otherWalk.At(seen.Step)))
            .Where(seen => !Distance.IsNear(seen.Value, seen.Theirs, tolerance))
            .Select(seen => $"step {seen.Step} has {Literal.Of(seen.Value)}, not {Literal.Of(seen.Theirs)}{walk.Seen}")
            .FirstOrDefault();
    }

    private ScheduleLaws Has(string name, long step, double value) =>
        With(name, () => walk.At(step) is var actual && Bits.Same(actual, value) ? null : $"it has {Literal.Of(actual)}");

    private ScheduleLaws Each(string name, Func<double, bool> holds) =>
        Walked(
            name,
            () =>
                walk
                    .Values.Where(seen => !holds(seen.Value))
                    .Select(seen => $"step {seen.Step} has {Literal.Of(seen.Value)}")
                    .FirstOrDefault()
        );

    private string? Jump(double most) =>
        walk
            .Pairs.Where(pair => pair.Step == pair.Before + 1)
            .Where(pair =>
                !(Math.Abs(pair.Value - pair.Was) <= most + (2 * Distance.Ulp(Math.Max(Math.Abs(pair.Was), Math.Abs(pair.Value)))))
            )
            .Select(pair => $"it jumps from {Literal.Of(pair.Was)} at step {pair.Before} to {Literal.Of(pair.Value)} at step {pair.Step}")
            .FirstOrDefault();

    private static string Rise((long Before, double Was, long Step, double Value) pair) =>
        $"it rises from {Literal.Of(pair.Was)} at step {pair.Before} to {Literal.Of(pair.Value)} at step {pair.Step}";

    private string? Apart(long one, long other, double tolerance) =>
        (walk.At(one), walk.At(other)) is var (a, b) && Distance.IsNear(a, b, tolerance)
            ? null
            : $"step {one} has {Literal.Of(a)} and step {other} has {Literal.Of(b)}";

    // NaN is below nothing, and no law of order holds for it.
    private static bool IsAbove(double value, double was, double tolerance) => !(value <= was + tolerance);

    // A law that looks at all steps, or at some where there are too many.
    private ScheduleLaws Walked(string name, Func<string?> where) => With(name, () => where() is { } found ? found + walk.Seen : null);

    private ScheduleLaws With(string name, Func<string?> where) => new(lr, LastStep, subject, laws.Add(new(name, subject, where)));
}
