using System;
using FsCheck;
using FsCheck.Fluent;

namespace Schedules.Laws;

/// <summary>One law of one schedule or scheduler. It is tried when it is first asked for, and once.</summary>
/// <example>
/// <code>
/// Law law = ScheduleLaws.For(Warmup(1e-3, 100).Hold(10)).NeverRisesAfter(50)[0];
/// law.Name     // => never rises after step 50
/// law.Subject  // => Warmup(0.001, 100).Hold(10)
/// law.Holds    // => false
/// law.Failure.Split('\n')[0] // => never rises after step 50: it rises from 0.0005 at step 50 to 0.00051 at step 51
/// </code>
/// </example>
public sealed class Law
{
    private readonly Lazy<string?> failure;

    internal Law(string name, string subject, Func<string?> where)
    {
        (Name, Subject) = (name, subject);
        failure = new(() => Found(where) is { } found ? $"{name}: {found}\n  of {subject}" : null);
    }

    /// <summary>The law in words.</summary>
    public string Name { get; }

    /// <summary>The code of the schedule, or the name of the function or scheduler.</summary>
    public string Subject { get; }

    /// <summary>Whether the law holds.</summary>
    public bool Holds => Failure is null;

    /// <summary>The law, the first step at which it fails, both values, and the subject; null where it holds.</summary>
    public string? Failure => failure.Value;

    /// <summary>Does nothing where the law holds.</summary>
    /// <exception cref="LawBrokenException">The law does not hold; the message is <see cref="Failure"/>.</exception>
    /// <example>
    /// <code>
    /// ScheduleLaws.For(Warmup(1, 4)).HitsTarget(1)[0].Check();
    /// </code>
    /// </example>
    public void Check()
    {
        if (Failure is { } message)
        {
            throw new LawBrokenException(message);
        }
    }

    /// <summary>The law as a property, whose label is <see cref="Failure"/>: FsCheck prints it above the shrunk counterexample.</summary>
    /// <returns>The property.</returns>
    /// <example>
    /// <code>
    /// using FsCheck;
    /// using FsCheck.Fluent;
    /// Prop.ForAll(ScheduleArbitraries.AnyPhase, p => ScheduleLaws.For(p).HitsTarget(p.End)[0].ToProperty()).QuickCheckThrowOnFailure();
    /// </code>
    /// </example>
    public Property ToProperty() => Prop.Label(Holds, Failure ?? Name);

    /// <summary>A law is a property wherever one is wanted.</summary>
    /// <param name="law">The law.</param>
    /// <exception cref="ArgumentNullException"><paramref name="law"/> is null.</exception>
    /// <example>
    /// <code>
    /// FsCheck.Property property = ScheduleLaws.For(Warmup(1, 4)).HitsTarget(1)[0];
    /// </code>
    /// </example>
    public static implicit operator Property(Law law) => Argument.NotNull(law).ToProperty();

    /// <summary>The law in words.</summary>
    /// <returns>The <see cref="Name"/>.</returns>
    public override string ToString() => Name;

    // A function or scheduler that throws breaks the law at that step.
    private static string? Found(Func<string?> where)
    {
        try
        {
            return where();
        }
        catch (LawBrokenException thrown) when (thrown.InnerException is not null)
        {
            return thrown.Message;
        }
    }
}
