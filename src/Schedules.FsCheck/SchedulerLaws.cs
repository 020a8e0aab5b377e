using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Runtime.CompilerServices;
using Schedules.Laws.Internal;
using Schedules.Text;

namespace Schedules.Laws;

/// <summary>Laws for a scheduler that keeps a count: one that is stepped, moved to a step, saved and loaded.</summary>
/// <example>
/// <code>
/// var lr = Warmup(1, 4).Decay(0, 6);
/// long[] Fresh() => [0];
/// var laws = SchedulerLaws.For(Fresh, s => s[0]++, s => lr.At(s[0]), lastStep: 12, name: "counter");
/// laws.Follows(lr).GoesTo((s, step) => s[0] = step).Resumes(s => s[0], (s, saved) => s[0] = saved).Check();
/// </code>
/// </example>
public static class SchedulerLaws
{
    /// <summary>No law yet, for a scheduler of any kind.</summary>
    /// <typeparam name="T">The type of the scheduler. If it is disposable, it is disposed of after each use.</typeparam>
    /// <param name="fresh">Makes a scheduler that stands at step 0.</param>
    /// <param name="step">Takes one step.</param>
    /// <param name="rate">The rate in force.</param>
    /// <param name="lastStep">The last step to look at: 0 or more. Every step up to it is taken, so it is small.</param>
    /// <param name="name">The name of the scheduler in messages: by default its type.</param>
    /// <returns>The set, which has no law.</returns>
    /// <exception cref="ArgumentNullException">A function is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="lastStep"/> is negative.</exception>
    /// <example>
    /// <code>
    /// long[] Fresh() => [0];
    /// SchedulerLaws.For(Fresh, s => s[0]++, s => 1.0 / (1 + s[0]), lastStep: 9).Follows(step => 1.0 / (1 + step)).Check();
    /// </code>
    /// </example>
    public static SchedulerLaws<T> For<T>(Func<T> fresh, Action<T> step, Func<T, double> rate, long lastStep, string? name = null) =>
        new(
            Argument.NotNull(fresh),
            Argument.NotNull(step),
            Argument.NotNull(rate),
            Argument.NotNegative(lastStep),
            name ?? typeof(T).Name,
            []
        );
}

/// <summary>Laws for a scheduler that keeps a count; <see cref="SchedulerLaws.For"/> begins the set, and each method adds a law.</summary>
/// <typeparam name="T">The type of the scheduler.</typeparam>
/// <example>
/// <code>
/// long[] Fresh() => [0];
/// SchedulerLaws&lt;long[]&gt; laws = SchedulerLaws.For(Fresh, s => s[0]++, s => 0.1 * s[0], lastStep: 9, name: "counter");
/// laws.Follows(step => 0.1 * step).Check();
/// laws.Resumes(s => 0L, (s, saved) => s[0] = saved)[0].Failure.Split('\n')[0] // => resumes: saved at step 1, it has 0.1 at step 1, and 0.0 when it is loaded
/// </code>
/// </example>
public sealed class SchedulerLaws<T> : LawSet
{
    private const int MostSaved = 50;

    private readonly Func<T> fresh;
    private readonly Action<T> step;
    private readonly Func<T, double> rate;
    private readonly long lastStep;
    private readonly string subject;
    private readonly ImmutableArray<Law> laws;

    internal SchedulerLaws(Func<T> fresh, Action<T> step, Func<T, double> rate, long lastStep, string subject, ImmutableArray<Law> laws)
        : base(laws)
    {
        (this.fresh, this.step, this.rate) = (fresh, step, rate);
        (this.lastStep, this.subject, this.laws) = (lastStep, subject, laws);
    }

    /// <summary>A fresh scheduler that is stepped n times has the value of a function at n.</summary>
    /// <param name="lr">The function; any schedule is one.</param>
    /// <param name="tolerance">How far apart two values may be that count as the same: 0 or more; 0 is to the bit.</param>
    /// <param name="name">The name of a function that is no schedule: by default its source text.</param>
    /// <returns>The set with this law.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="lr"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="tolerance"/> is negative or not finite.</exception>
    /// <example>
    /// <code>
    /// long[] Fresh() => [0];
    /// var laws = SchedulerLaws.For(Fresh, s => s[0]++, s => 0.25 * s[0], lastStep: 9, name: "counter");
    /// laws.Follows(Warmup(1, 4))[0].Failure.Split('\n')[0] // => follows Warmup(1.0, 4): at step 5 it has 1.25, not 1.0
    /// </code>
    /// </example>
    public SchedulerLaws<T> Follows(Func<long, double> lr, double tolerance = 0, [CallerArgumentExpression(nameof(lr))] string? name = null)
    {
        Argument.NotNull(lr);
        Argument.NotNegative(tolerance);
        return With(
            $"follows {Schedule.Of(lr, name)}",
            () =>
                Using(
                    fresh,
                    scheduler =>
                        Walk(scheduler)
                            .Select(taken => (taken.Step, taken.Rate, Expected: lr(taken.Step)))
                            .Where(taken => !Distance.IsNear(taken.Rate, taken.Expected, tolerance))
                            .Select(taken => $"at step {taken.Step} it has {Literal.Of(taken.Rate)}, not {Literal.Of(taken.Expected)}")
                            .FirstOrDefault()
                )
        );
    }

    /// <summary>Moved to any step, forwards or backwards, it has the rate that walking there gives.</summary>
    /// <param name="goTo">Moves a scheduler to a step.</param>
    /// <param name="tolerance">How far apart two values may be that count as the same: 0 or more; 0 is to the bit.</param>
    /// <returns>The set with this law.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="goTo"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="tolerance"/> is negative or not finite.</exception>
    /// <example>
    /// <code>
    /// long[] Fresh() => [0];
    /// var laws = SchedulerLaws.For(Fresh, s => s[0]++, s => 0.25 * s[0], lastStep: 9, name: "counter");
    /// laws.GoesTo((s, step) => s[0] = step).Check();
    /// laws.GoesTo((s, step) => s[0] += step)[0].Failure.Split('\n')[0] // => goes to any step: at step 8 it has 4.25, and walking there 2.0
    /// </code>
    /// </example>
    public SchedulerLaws<T> GoesTo(Action<T, long> goTo, double tolerance = 0)
    {
        Argument.NotNull(goTo);
        Argument.NotNegative(tolerance);
        return With(
            "goes to any step",
            () =>
            {
                double[] walked = Using(fresh, scheduler => Walk(scheduler).Select(taken => taken.Rate).ToArray());
                // backwards from the end, and then to both ends in turn
                IEnumerable<long> order = Enumerable
                    .Range(0, walked.Length)
                    .Select(i => lastStep - i)
                    .Concat(Enumerable.Range(0, walked.Length).Select(i => i % 2 == 0 ? i / 2 : lastStep - (i / 2)));
                return Using(
                    fresh,
                    scheduler =>
                        order
                            .Select(at => (Step: at, Rate: Moved(scheduler, at, s => goTo(s, at))))
                            .Where(jumped => !Distance.IsNear(jumped.Rate, walked[jumped.Step], tolerance))
                            .Select(jumped =>
                                $"at step {jumped.Step} it has {Literal.Of(jumped.Rate)}, and walking there {Literal.Of(walked[jumped.Step])}"
                            )
                            .FirstOrDefault()
                );
            }
        );
    }

    /// <summary>Saved after any number of steps and loaded into a fresh one, it has the same rates from there on; saving changes nothing.</summary>
    /// <typeparam name="TState">The type of the saved state.</typeparam>
    /// <param name="save">Reads the state of a scheduler.</param>
    /// <param name="load">Loads such a state into a fresh scheduler.</param>
    /// <param name="tolerance">How far apart two values may be that count as the same: 0 or more; 0 is to the bit.</param>
    /// <returns>The set with this law.</returns>
    /// <remarks>In a run of more than 50 steps it is saved 50 times, spread evenly.</remarks>
    /// <exception cref="ArgumentNullException">A function is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="tolerance"/> is negative or not finite.</exception>
    /// <example>
    /// <code>
    /// long[] Fresh() => [0];
    /// var laws = SchedulerLaws.For(Fresh, s => s[0]++, s => 0.25 * s[0], lastStep: 9, name: "counter");
    /// laws.Resumes(s => s[0], (s, saved) => s[0] = saved).Check();
    /// </code>
    /// </example>
    public SchedulerLaws<T> Resumes<TState>(Func<T, TState> save, Action<T, TState> load, double tolerance = 0)
    {
        Argument.NotNull(save);
        Argument.NotNull(load);
        Argument.NotNegative(tolerance);
        return With(
            "resumes",
            () =>
            {
                double[] walked = Using(fresh, scheduler => Walk(scheduler).Select(taken => taken.Rate).ToArray());
                long[] saves = [.. Enumerable.Range(0, MostSaved).Select(i => lastStep * i / (MostSaved - 1)).Distinct()];
                return Using(
                    fresh,
                    scheduler =>
                    {
                        for (long at = 0; at <= lastStep; at++)
                        {
                            double rate = Walked(scheduler, at);
                            if (!Distance.IsNear(rate, walked[at], tolerance))
                            {
                                return $"saved before step {at}, it has {Literal.Of(rate)} there, and {Literal.Of(walked[at])} when it is not";
                            }
                            if (
                                Array.BinarySearch(saves, at) >= 0
                                && Resumed(LawBrokenException.Unless(at, () => save(scheduler)), load, at, walked, tolerance) is { } found
                            )
                            {
                                return found;
                            }
                        }
                        return null;
                    }
                );
            }
        );
    }

    private string? Resumed<TState>(TState state, Action<T, TState> load, long saved, double[] walked, double tolerance) =>
        Using(
            fresh,
            scheduler =>
            {
                for (long at = saved; at <= lastStep; at++)
                {
                    double rate = at == saved ? Moved(scheduler, at, s => load(s, state)) : Walked(scheduler, at);
                    if (!Distance.IsNear(rate, walked[at], tolerance))
                    {
                        return $"saved at step {saved}, it has {Literal.Of(walked[at])} at step {at}, and {Literal.Of(rate)} when it is loaded";
                    }
                }
                return null;
            }
        );

    private IEnumerable<(long Step, double Rate)> Walk(T scheduler)
    {
        for (long at = 0; at <= lastStep; at++)
        {
            yield return (at, Walked(scheduler, at));
        }
    }

    private double Walked(T scheduler, long at) =>
        at == 0 ? LawBrokenException.Unless(at, () => rate(scheduler)) : Moved(scheduler, at, step);

    private double Moved(T scheduler, long at, Action<T> move) =>
        LawBrokenException.Unless(
            at,
            () =>
            {
                move(scheduler);
                return rate(scheduler);
            }
        );

    private static TResult Using<TResult>(Func<T> make, Func<T, TResult> use)
    {
        T scheduler = make();
        using (scheduler as IDisposable)
        {
            return use(scheduler);
        }
    }

    private SchedulerLaws<T> With(string law, Func<string?> where) =>
        new(fresh, step, rate, lastStep, subject, laws.Add(new(law, subject, where)));
}
