using System;
using System.Linq;

namespace Schedules.Laws;

/// <summary>A random phase of some kind, made and shrunk as that kind by <see cref="ScheduleArbitraries"/>.</summary>
/// <example>
/// <code>
/// using FsCheck.Fluent;
/// ContinuousPhase one = ScheduleArbitraries.AnyContinuousPhase.Generator.Sample(1)[0];
/// Phase phase = one;
/// Func&lt;long, double&gt; lr = one;
/// one.Get == phase                    // => true
/// lr(0) == phase.Start                // => true
/// one.ToString() == phase.ToString()  // => true
/// </code>
/// </example>
public abstract class WrappedPhase
{
    private protected WrappedPhase(Phase phase) => Get = phase;

    /// <summary>The phase.</summary>
    public Phase Get { get; }

    /// <summary>It goes wherever a phase is wanted.</summary>
    /// <param name="wrapped">The wrapper.</param>
    /// <exception cref="ArgumentNullException"><paramref name="wrapped"/> is null.</exception>
    /// <example>
    /// <code>
    /// using FsCheck.Fluent;
    /// Phase phase = ScheduleArbitraries.AnyShortPhase.Generator.Sample(1)[0];
    /// </code>
    /// </example>
    public static implicit operator Phase(WrappedPhase wrapped) => Argument.NotNull(wrapped).Get;

    /// <summary>It goes wherever a function of the step is wanted.</summary>
    /// <param name="wrapped">The wrapper.</param>
    /// <exception cref="ArgumentNullException"><paramref name="wrapped"/> is null.</exception>
    /// <example>
    /// <code>
    /// using FsCheck.Fluent;
    /// Func&lt;long, double&gt; lr = ScheduleArbitraries.AnyShortPhase.Generator.Sample(1)[0];
    /// </code>
    /// </example>
    public static implicit operator Func<long, double>(WrappedPhase wrapped) => Argument.NotNull(wrapped).Get.ToFunc();

    /// <summary>The code of the phase.</summary>
    /// <returns>The code.</returns>
    public override string ToString() => Get.ToString();
}

/// <summary>A phase without a jump.</summary>
/// <example>
/// <code>
/// using FsCheck;
/// using FsCheck.Fluent;
/// Prop.ForAll(ScheduleArbitraries.AnyContinuousPhase, p => p.Get.IsContinuous).QuickCheckThrowOnFailure();
/// </code>
/// </example>
public sealed class ContinuousPhase : WrappedPhase
{
    internal ContinuousPhase(Phase phase)
        : base(phase) { }
}

/// <summary>A phase whose values never rise.</summary>
/// <example>
/// <code>
/// using FsCheck;
/// using FsCheck.Fluent;
/// Prop.ForAll(ScheduleArbitraries.AnyNeverRisingPhase, p => ScheduleLaws.For(p.Get).NeverRisesAfter(0)).QuickCheckThrowOnFailure();
/// </code>
/// </example>
public sealed class NeverRisingPhase : WrappedPhase
{
    internal NeverRisingPhase(Phase phase)
        : base(phase) { }
}

/// <summary>A phase whose values are 0 or more.</summary>
/// <example>
/// <code>
/// using FsCheck;
/// using FsCheck.Fluent;
/// Prop.ForAll(ScheduleArbitraries.AnyNonNegativePhase, p => ScheduleLaws.For(p.Get).NeverNegative()).QuickCheckThrowOnFailure();
/// </code>
/// </example>
public sealed class NonNegativePhase : WrappedPhase
{
    internal NonNegativePhase(Phase phase)
        : base(phase) { }
}

/// <summary>A phase of at most 100 steps, short enough to walk.</summary>
/// <example>
/// <code>
/// using FsCheck;
/// using FsCheck.Fluent;
/// Prop.ForAll(ScheduleArbitraries.AnyShortPhase, p => p.Get.Length &lt;= 100).QuickCheckThrowOnFailure();
/// </code>
/// </example>
public sealed class ShortPhase : WrappedPhase
{
    internal ShortPhase(Phase phase)
        : base(phase) { }
}

/// <summary>A phase of more steps than an int counts.</summary>
/// <example>
/// <code>
/// using FsCheck;
/// using FsCheck.Fluent;
/// Prop.ForAll(ScheduleArbitraries.AnyAstronomicalPhase, p => p.Get.Length > int.MaxValue).QuickCheckThrowOnFailure();
/// </code>
/// </example>
public sealed class AstronomicalPhase : WrappedPhase
{
    internal AstronomicalPhase(Phase phase)
        : base(phase) { }
}

/// <summary>A warmup from a value of 0 or more to a higher peak, a hold, and a decay to a lower target.</summary>
/// <example>
/// <code>
/// using FsCheck;
/// using FsCheck.Fluent;
/// Prop.ForAll(
///     ScheduleArbitraries.AnyWarmupThenDecay,
///     w => ScheduleLaws.For(w.Get).Hits(w.WarmupSteps, w.Peak).NeverRisesAfter(w.WarmupSteps).EndsAt(w.Target)
/// ).QuickCheckThrowOnFailure();
/// Prop.ForAll(ScheduleArbitraries.AnyWarmupThenDecay, w => w.Get.Length == w.WarmupSteps + w.HoldSteps + w.DecaySteps).QuickCheckThrowOnFailure();
/// </code>
/// </example>
public sealed class WarmupThenDecay : WrappedPhase
{
    private WarmupThenDecay(Phase phase, double peak, double target, long warmupSteps, long holdSteps, long decaySteps)
        : base(phase)
    {
        (Peak, Target) = (peak, target);
        (WarmupSteps, HoldSteps, DecaySteps) = (warmupSteps, holdSteps, decaySteps);
    }

    /// <summary>The highest value.</summary>
    public double Peak { get; }

    /// <summary>The last value.</summary>
    public double Target { get; }

    /// <summary>The length of the warmup, which is the first step at the peak: 1 or more.</summary>
    public long WarmupSteps { get; }

    /// <summary>The length of the hold, which may be 0.</summary>
    public long HoldSteps { get; }

    /// <summary>The length of the decay: 1 or more.</summary>
    public long DecaySteps { get; }

    /// <summary>The phase with its parts; null where it is of another kind.</summary>
    internal static WarmupThenDecay? Of(Phase phase)
    {
        Segment[] parts = [.. phase.Phases.Take(4)];
        if (
            parts.Length is not (2 or 3)
            || parts[0] is not { Curve: not null, Length: { } warmup, End: { } peak }
            || parts[parts.Length - 1] is not { Curve: not null, Length: { } decay, End: { } target }
            || (parts.Length == 3 && parts[1] is { Curve: not null })
        )
        {
            return null;
        }
        bool isOne =
            phase.IsContinuous && phase.Start >= 0 && target >= 0 && phase.Start < peak && target < peak && warmup > 0 && decay > 0;
        return isOne ? new(phase, peak, target, warmup, phase.Length - warmup - decay, decay) : null;
    }
}
