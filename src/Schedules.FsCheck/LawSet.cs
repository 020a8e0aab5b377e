using System;
using System.Collections;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;

namespace Schedules.Laws;

/// <summary>Laws of one subject: checked at once, listed as the rows of a theory, or one property.</summary>
/// <remarks>
/// A property of several laws fails where one of them does, and its labels are those of the laws that fail. While FsCheck shrinks such a
/// property, another law may come to fail than at first: where the counterexample matters, make each law a property of its own.
/// </remarks>
/// <example>
/// <code>
/// LawSet laws = ScheduleLaws.For(Warmup(1, 4)).StartsAt(0).HitsTarget(0).NeverNegative();
/// laws.Count              // => 3
/// laws[1]                 // => hits 0.0 at step 4
/// laws.Select(law => law.Holds) // => [true, false, true]
/// laws.Failures.Count     // => 1
/// </code>
/// </example>
public abstract class LawSet : IReadOnlyList<Law>
{
    private readonly ImmutableArray<Law> laws;

    private protected LawSet(ImmutableArray<Law> laws) => this.laws = laws;

    /// <summary>How many laws there are.</summary>
    public int Count => laws.Length;

    /// <summary>One law, in the order in which they were added.</summary>
    /// <param name="index">Which: from 0 to <see cref="Count"/> - 1.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="index"/> is out of that range.</exception>
    /// <example>
    /// <code>
    /// ScheduleLaws.For(Warmup(1, 4)).StartsAt(0).HitsTarget(1)[1] // => hits 1.0 at step 4
    /// </code>
    /// </example>
    public Law this[int index] =>
        index < 0 || index >= Count
            ? throw new ArgumentOutOfRangeException(nameof(index), index, $"index is {index}; it must be 0 to {Count - 1}.")
            : laws[index];

    /// <summary>The <see cref="Law.Failure"/> of each law that does not hold.</summary>
    public IReadOnlyList<string> Failures => [.. laws.Select(law => law.Failure).OfType<string>()];

    /// <summary>Does nothing where all laws hold.</summary>
    /// <exception cref="LawBrokenException">Some do not; the message has all <see cref="Failures"/>.</exception>
    /// <example>
    /// <code>
    /// ScheduleLaws.For(Warmup(1, 4)).StartsAt(0).HitsTarget(1).NeverNegative().Check();
    /// </code>
    /// </example>
    public void Check()
    {
        if (Failures is { Count: > 0 } failures)
        {
            throw new LawBrokenException(string.Join("\n", failures));
        }
    }

    /// <summary>The laws as one property, with the labels of those that do not hold.</summary>
    /// <returns>The property.</returns>
    /// <example>
    /// <code>
    /// using FsCheck;
    /// using FsCheck.Fluent;
    /// Prop.ForAll(ScheduleArbitraries.AnyPhase, p => ScheduleLaws.For(p).StartsAt(p.Start).HitsTarget(p.End).ToProperty()).QuickCheckThrowOnFailure();
    /// </code>
    /// </example>
    public Property ToProperty() => laws.Select(law => law.ToProperty()).Aggregate(Prop.ToProperty(true), (all, law) => all.And(law));

    /// <summary>Laws are a property wherever one is wanted.</summary>
    /// <param name="laws">The laws.</param>
    /// <exception cref="ArgumentNullException"><paramref name="laws"/> is null.</exception>
    /// <example>
    /// <code>
    /// FsCheck.Property property = ScheduleLaws.For(Warmup(1, 4)).StartsAt(0).HitsTarget(1);
    /// </code>
    /// </example>
    public static implicit operator Property(LawSet laws) => Argument.NotNull(laws).ToProperty();

    /// <summary>Goes through the laws in the order in which they were added.</summary>
    /// <returns>The laws.</returns>
    public IEnumerator<Law> GetEnumerator() => ((IEnumerable<Law>)laws).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
