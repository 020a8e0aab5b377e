using System;
using System.Collections.Generic;
using System.Linq;

namespace Schedules;

public abstract partial class Phase
{
    /// <summary>The same phase walked backwards.</summary>
    /// <returns>
    /// A phase of the same length, from <see cref="End"/> to <see cref="Start"/>, whose value at each step t is this one's at
    /// <c>Length - t</c>. Reversed twice it is this phase.
    /// </returns>
    /// <example>
    /// <code>
    /// Warmup(1, 10).Hold(5).Reverse()  // => Hold(1.0, 5).Decay(0.0, 10)
    /// </code>
    /// </example>
    public Phase Reverse() => Reversed();

    // What has no step is a hold, which is its own reverse.
    internal virtual Phase Reversed() => new ReversedPhase(this);
}

[ScheduleJson]
internal sealed class ReversedPhase(Phase source) : Phase
{
    private readonly Phase source = source;

    public override long Length => source.Length;

    public override double Start => source.End;

    public override double End => source.Start;

    internal override double ValueAt(long step) => source.ValueAt(Length - Math.Min(step, Length));

    internal override double ValueAt(long step, long grid) => source.ValueAt((Length * grid) - Math.Min(step, Length * grid), grid);

    internal override void Write(long first, Span<double> values)
    {
        var before = (int)Math.Min(values.Length, Math.Max(0, Length - first));
        values.Slice(before).Fill(End);
        if (before > 0)
        {
            source.Write(Length - first - before + 1, values.Slice(0, before));
            values.Slice(0, before).Reverse();
        }
    }

    // At the step at which the source jumps it has its new value already; backwards it is one step more until the old one.
    internal override IEnumerable<Jump> JumpsInside =>
        source
            .AllJumps.Reverse()
            .Select(jump => new Jump(Length - jump.Step + 1, source.ValueAt(jump.Step), source.ValueAt(jump.Step - 1)))
            .Where(jump => !jump.Before.Equals(jump.After));

    // The last knot of the source before the step that it is at, found by halving.
    internal override long NextKnot(long step)
    {
        if (step >= Length)
        {
            return long.MaxValue;
        }
        long at = Length - step;
        long low = 0;
        long high = at;
        while (low < high)
        {
            long middle = low + ((high - low) / 2);
            if (source.NextKnot(middle) < at)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }
        // The first step whose next knot is not before that step is the knot before it, or the start.
        return Length - low;
    }

    internal override Schedule With(Operation operation) => ((Phase)source.With(operation)).Reversed();

    internal override Phase Reversed() => source;

    // What comes one step after a boundary comes one step after it however long the phase takes.
    internal override IEnumerable<Jump> JumpsInsideStretched(long factor) => source.Stretched(factor).Reversed().AllJumps;

    private protected override bool IsBuiltLike(Schedule other) => other is ReversedPhase that && source.Equals(that.source);

    public override int GetHashCode() => (nameof(Reverse), source).GetHashCode();

    internal override Description Describe() => new("reverse", source);
}
