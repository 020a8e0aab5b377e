using System;
using System.Collections.Generic;
using System.Linq;

namespace Schedules;

public abstract partial class Phase
{
    /// <summary>Takes so many times as long.</summary>
    /// <param name="factor">How many steps each step becomes: 1 or more.</param>
    /// <returns>
    /// A phase of <c>Length * factor</c> steps whose value at each step t is this one's at <c>t / factor</c>: ramps become longer ramps,
    /// holds longer holds. A function of the user's own knows whole steps only, so each of its values stays for <paramref name="factor"/>
    /// steps.
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="factor"/> is below 1, or the length becomes more than <see cref="long.MaxValue"/>.
    /// </exception>
    /// <example>
    /// <code>
    /// Warmup(1, 10).Hold(5).Stretch(3) // => Warmup(1.0, 30).Hold(15)
    /// </code>
    /// </example>
    public Phase Stretch(long factor)
    {
        Check.Positive(factor);
        Check.Longer(Length, factor);
        return factor == 1 ? this : Stretched(factor);
    }

    internal virtual Phase Stretched(long factor) => new StretchedPhase(this, factor);

    internal virtual IEnumerable<Jump> JumpsInsideStretched(long factor) =>
        JumpsInside.Select(jump => jump with { Step = jump.Step * factor });
}

[ScheduleJson]
internal sealed class StretchedPhase(Phase source, long factor) : Phase
{
    private readonly Phase source = source;
    private readonly long factor = factor;

    public override long Length { get; } = source.Length * factor;

    public override double Start => source.Start;

    public override double End => source.End;

    internal override double ValueAt(long step) => source.ValueAt(Math.Min(step, Length), factor);

    internal override double ValueAt(long step, long grid) => source.ValueAt(Math.Min(step, Length * grid), factor * grid);

    internal override IEnumerable<Jump> JumpsInside => source.JumpsInsideStretched(factor);

    internal override long NextKnot(long step) => Steps.Multiply(source.NextKnot(step / factor), factor);

    internal override Phase Stretched(long factor) => new StretchedPhase(source, this.factor * factor);

    private protected override bool IsBuiltLike(Schedule other) =>
        other is StretchedPhase that && factor == that.factor && source.Equals(that.source);

    public override int GetHashCode() => (nameof(Stretch), source, factor).GetHashCode();

    internal override Description Describe() => new("stretch", source, new Argument("factor", factor));
}
