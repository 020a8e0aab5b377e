using System;
using System.Collections.Generic;

namespace Schedules;

public abstract partial class Schedule
{
    /// <summary>Looks only at each stride-th step.</summary>
    /// <param name="stride">How many steps of this schedule make one of the result: 1 or more.</param>
    /// <returns>
    /// A schedule whose value at each step t is this one's at <c>t * stride</c>; of a phase of length n, a phase of length n / stride,
    /// rounded up.
    /// </returns>
    /// <remarks>
    /// A boundary that falls between two steps is exact all the same: build on a finer grid, and look less often. A warmup of 30 % of 257
    /// steps is 77.1 steps, or 771 tenths of a step.
    /// </remarks>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="stride"/> is below 1.</exception>
    /// <example>
    /// <code>
    /// var lr = Warmup(1, 771).DecayUntil(2570, 0).Every(10);
    /// lr.At(0)   // => 0.0
    /// lr.At(257) // => 0.0
    /// </code>
    /// </example>
    public Schedule Every(long stride)
    {
        Check.Positive(stride);
        return stride == 1 ? this
            : this is not Phase phase ? new StridedSchedule(this, stride)
            : phase.Length == 0 ? phase
            : new SettledPhase(new StridedSchedule(phase, stride), Steps.DivideUp(phase.Length, stride));
    }
}

public abstract partial class Phase
{
    /// <summary>Looks only at each stride-th step.</summary>
    /// <param name="stride">How many steps of this phase make one of the result: 1 or more.</param>
    /// <returns>A phase of length n / stride, rounded up, whose value at each step t is this one's at <c>t * stride</c>.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="stride"/> is below 1.</exception>
    /// <example>
    /// <code>
    /// Ramp(0, 1, 5).Every(2).Sample(4) // => [0.0, 0.4, 0.8, 1.0]
    /// </code>
    /// </example>
    public new Phase Every(long stride) => (Phase)base.Every(stride);
}

[ScheduleJson]
internal sealed class StridedSchedule(Schedule source, long stride) : Schedule
{
    private readonly Schedule source = source;
    private readonly long stride = stride;

    internal override double ValueAt(long step) => source.ValueAt(Steps.Multiply(step, stride));

    internal override long NextKnot(long step) =>
        source.NextKnot(Steps.Multiply(step, stride)) is < long.MaxValue and var knot ? Steps.DivideUp(knot, stride) : long.MaxValue;

    // The first step that looks past a jump has it; where it looks past several, from the first one's level.
    internal override IEnumerable<Jump> JumpsInside
    {
        get
        {
            Jump? last = null;
            foreach (Jump jump in source.AllJumps)
            {
                long step = Steps.DivideUp(jump.Step, stride);
                if (last?.Step != step)
                {
                    last = new Jump(step, jump.Before, ValueAt(step));
                    if (!jump.Before.Equals(last.Value.After))
                    {
                        yield return last.Value;
                    }
                }
            }
        }
    }

    private protected override bool IsBuiltLike(Schedule other) =>
        other is StridedSchedule that && stride == that.stride && source.Equals(that.source);

    public override int GetHashCode() => (nameof(Every), source, stride).GetHashCode();

    internal override Description Describe() => new("every", source, new Argument("stride", stride));
}
