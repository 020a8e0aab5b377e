using System;
using Schedules.Kernel;
using Schedules.Text;

namespace Schedules;

public sealed partial class Phase
{
    /// <summary>Runs this phase several times, one after another: cycles, or warm restarts.</summary>
    /// <param name="count">How many times: 1 or more.</param>
    /// <param name="stretch">The factor from each cycle's length to the next one's: a whole number, 1 or more.</param>
    /// <param name="scale">
    /// The factor from each cycle's height above the floor to the next one's: finite, above 0, and not so large that a value overflows.
    /// </param>
    /// <param name="floor">The level that heights are measured from: finite. Scaling leaves it unchanged.</param>
    /// <returns>
    /// A phase whose cycle j, counted from 0, has at time t the value <c>floor + (p((t - b) / stretch^j) - floor) scale^j</c>, where p is
    /// this phase and b the time at which the cycle begins. In the timeline it is one phase.
    /// </returns>
    /// <remarks>
    /// The cycle of a step is found in integer arithmetic, so no restart is off by a step. Repeated cosine decays are the warm restarts of
    /// I. Loshchilov and F. Hutter, SGDR, ICLR 2017, where stretch is T_mult.
    /// </remarks>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="count"/> or <paramref name="stretch"/> is below 1, <paramref name="scale"/> is not finite or not above 0, or makes
    /// values that are not finite, <paramref name="floor"/> is not finite, or the length becomes more than <see cref="long.MaxValue"/>.
    /// </exception>
    /// <example>
    /// <code>
    /// Ramp(1, 0, 2).Repeat(2, stretch: 2, scale: 0.5).Sample(7) // => [1.0, 0.5, 0.5, 0.375, 0.25, 0.125, 0.0]
    /// Ramp(5, 1, 2).Repeat(2, scale: 0.5, floor: 1).Sample(5)   // => [5.0, 3.0, 3.0, 2.0, 1.0]
    /// </code>
    /// </example>
    public Phase Repeat(long count, long stretch = 1, double scale = 1, double floor = 0)
    {
        Check.Positive(count);
        Check.Positive(stretch);
        Check.AboveZero(scale);
        Check.Finite(floor);
        Cycle.CheckBound(Piece.Traits, scale, floor, count);
        return count == 1 ? this
            // A user's function may have made the value NaN, which Hold refuses.
            : Length == 0 ? new(Piece.Hold(Cycle.Scaled(End, floor, Cycle.Power(scale, count - 1)), 0))
            : new(Piece.Of(new Cycle(Piece, stretch, scale, floor, count)));
    }

    /// <summary>Repeats this phase for ever.</summary>
    /// <param name="stretch">The factor from each cycle's length to the next one's: a whole number, 1 or more.</param>
    /// <param name="scale">The factor from each cycle's height above the floor to the next one's: above 0, at most 1.</param>
    /// <param name="floor">The level that heights are measured from: finite. Scaling leaves it unchanged.</param>
    /// <returns>
    /// A schedule whose cycle j, counted from 0, has at time t the value <c>floor + (p((t - b) / stretch^j) - floor) scale^j</c>, where p is
    /// this phase and b the time at which the cycle begins. <c>Take(steps)</c> of it is a phase, which <c>Hold</c> and <c>Decay</c> can
    /// follow.
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="stretch"/> is below 1, <paramref name="scale"/> is not in (0, 1], or <paramref name="floor"/> is not finite.
    /// </exception>
    /// <exception cref="InvalidOperationException">This phase has the length 0.</exception>
    /// <example>
    /// <code>
    /// var lr = Ramp(1, 0, 2).RepeatForever();
    /// lr.Sample(5) // => [1.0, 0.5, 1.0, 0.5, 1.0]
    /// </code>
    /// </example>
    public Schedule RepeatForever(long stretch = 1, double scale = 1, double floor = 0)
    {
        Check.Positive(stretch);
        Check.AboveZero(scale);
        Check.NotAbove(scale, 1, "or the cycles rise without end");
        Check.Finite(floor);
        return Length > 0
            ? new(Piece.Of(new Cycle(Piece, stretch, scale, floor, count: 0)))
            : throw new InvalidOperationException("A phase of length 0 cannot repeat for ever: it would never get to step 1.");
    }
}
