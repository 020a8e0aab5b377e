using System;
using Schedules.Kernel;
using Schedules.Text;

namespace Schedules;

public sealed partial class Phase
{
    /// <summary>Runs another phase after this one.</summary>
    /// <param name="next">The phase that follows. Its step 0 is this phase's step <see cref="Length"/>, which it owns.</param>
    /// <returns>
    /// A phase that has at time t the value a(t) for t &lt; n, and b(t - n) from n on, where a is this phase, n its length and b the next
    /// one; the lengths add.
    /// </returns>
    /// <remarks>
    /// If <see cref="End"/> is not the next phase's <see cref="Start"/>, the value jumps; <see cref="Schedule.Jumps"/> lists all such
    /// steps. <see cref="Hold"/>, <see cref="Warmup"/>, <see cref="Decay(double, long, Curve?)"/> and <see cref="Ramp"/> continue from the
    /// end without a jump. Splicing is associative: <c>a.Then(b).Then(c) == a.Then(b.Then(c))</c>.
    /// </remarks>
    /// <exception cref="ArgumentNullException"><paramref name="next"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The lengths add up to more than <see cref="long.MaxValue"/>.</exception>
    /// <example>
    /// <code>
    /// var lr = Hold(0.1, 2).Then(Ramp(1, 0, 2));
    /// lr.Sample(5) // => [0.1, 0.1, 1.0, 0.5, 0.0]
    /// lr.Jumps     // => [step 2: 0.1 -> 1.0]
    /// </code>
    /// </example>
    public Phase Then(Phase next) => (Phase)Append(Check.NotNull(next), nameof(next));

    /// <summary>Runs a schedule that never ends after this phase.</summary>
    /// <param name="next">The schedule that follows. Its step 0 is this phase's step <see cref="Length"/>.</param>
    /// <returns>
    /// A schedule that has at time t the value a(t) for t &lt; n, and b(t - n) from n on, where a is this phase, n its length and b the
    /// next schedule. It never ends, so nothing can follow it; if <paramref name="next"/> is a phase after all, the result is one too.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="next"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The lengths add up to more than <see cref="long.MaxValue"/>.</exception>
    /// <example>
    /// <code>
    /// var lr = Warmup(1, 4).Then(Of(step => 1 / Math.Sqrt(step + 1)));
    /// lr.At(4) // => 1.0
    /// lr.At(7) // => 0.5
    /// </code>
    /// </example>
    public Schedule Then(Schedule next) => Append(Check.NotNull(next), nameof(next));

    // parameter is the argument that the exception names if the lengths overflow.
    private Schedule Append(Schedule next, string parameter) => From(Piece.Then(next.Piece, parameter));
}
