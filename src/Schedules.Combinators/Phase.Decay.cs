using System;
using Schedules.Kernel;
using Schedules.Text;

namespace Schedules;

public sealed partial class Phase
{
    /// <summary>Continues from the end with a decay to a target.</summary>
    /// <param name="target">The value to arrive at: a finite number not above <see cref="End"/>.</param>
    /// <param name="steps">How many steps the decay takes: 0 or more. With 0 the value jumps to the target at once.</param>
    /// <param name="curve">The shape of the ramp; linear if left out.</param>
    /// <returns>This phase, followed by the decay.</returns>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="target"/> is not finite or above <see cref="End"/>, <paramref name="steps"/> is negative, or the lengths add up to
    /// more than <see cref="long.MaxValue"/>.
    /// </exception>
    /// <exception cref="ArgumentException">
    /// <paramref name="curve"/> cannot join the two values: <see cref="Curve.Exponential"/> never arrives at 0.
    /// </exception>
    /// <exception cref="InvalidOperationException">This phase ends at a value that is not finite.</exception>
    /// <example>
    /// <code>
    /// Hold(1, 2).Decay(0, 4, Curve.Cosine).At(4) // => 0.5
    /// </code>
    /// </example>
    public Phase Decay(double target, long steps, Curve? curve = null)
    {
        Check.NotAbove(target, FiniteEnd, "where the chain stands; Ramp goes either way");
        return Ramp(target, steps, curve);
    }

    /// <summary>Continues from the end with a decay that never ends.</summary>
    /// <param name="tail">The formula of the decay.</param>
    /// <returns>
    /// A schedule: this phase, followed by <see cref="End"/> times the tail's factor at each step. It never ends; <c>Take(steps)</c> of it
    /// is a phase, which <c>Hold</c> and <c>Decay</c> can follow.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="tail"/> is null.</exception>
    /// <exception cref="InvalidOperationException">This phase ends at a value that is not finite.</exception>
    /// <example>
    /// <code>
    /// Warmup(1, 4).Decay(Tail.InverseSqrt(4)).At(16) // => 0.5
    /// </code>
    /// </example>
    public Schedule Decay(Tail tail) => Then(new Schedule(Piece.Of(new Falling(new(FiniteEnd), Check.NotNull(tail)))));

    /// <summary>Continues from the end with a decay that arrives at a target exactly at a given step of the whole chain.</summary>
    /// <param name="step">
    /// The step at which the target is in force, counted from the chain's own step 0: <see cref="Length"/> or more. For the last update
    /// of a run of N steps it is N - 1, <see cref="TrainingRun.LastStep"/>.
    /// </param>
    /// <param name="target">The value to arrive at: a finite number not above <see cref="End"/>.</param>
    /// <param name="curve">The shape of the ramp; linear if left out.</param>
    /// <returns>This phase, followed by the decay; its length is <paramref name="step"/>.</returns>
    /// <remarks>
    /// With <see cref="Curve.Exponential"/> the rate of the decay is derived: from B to T in n steps it is ln(T / B) / n per step.
    /// </remarks>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="target"/> is not finite or above <see cref="End"/>, or <paramref name="step"/> is before the end of this phase.
    /// </exception>
    /// <exception cref="ArgumentException"><paramref name="curve"/> cannot join the two values.</exception>
    /// <exception cref="InvalidOperationException">This phase ends at a value that is not finite.</exception>
    /// <example>
    /// <code>
    /// var lr = Hold(1e-2, 1).DecayUntil(step: 4, target: 1e-4, Curve.Exponential);
    /// lr.At(1) // => 0.01
    /// lr.At(4) // => 0.0001
    /// </code>
    /// </example>
    public Phase DecayUntil(long step, double target, Curve? curve = null) => Decay(target, StepsUntil(step), curve);
}
