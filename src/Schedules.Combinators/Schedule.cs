using System;
using Schedules.Kernel;

namespace Schedules;

/// <summary>
/// A pure function from a training step to a value: a learning rate, a momentum, a weight decay, a temperature.
/// </summary>
/// <remarks>
/// <para>
/// A step is the 0-based index of an optimizer update: step 0 is the first update. A schedule has a value at every step;
/// before step 0 it stays at its value at step 0. It holds no optimizer, clock, counter or random number, never changes,
/// and may be shared by any number of threads: resuming a run needs the step and nothing else.
/// </para>
/// <para>
/// A schedule that also ends is a <see cref="Phase"/>; phases are what <see cref="Phase.Then(Phase)"/>, <see cref="Phase.Hold"/>,
/// <see cref="Phase.Warmup"/> and <see cref="Phase.Decay(double, long, Curve?)"/> compose.
/// Two schedules are equal when they are built alike, and <see cref="ToString"/> is the code that builds one.
/// </para>
/// </remarks>
/// <example>
/// <code>
/// Func&lt;long, double&gt; lr = Warmup(peak: 1e-3, steps: 100).Hold(10).Decay(0, 890, Curve.Cosine);
/// lr(50)   // => 0.0005
/// lr(105)  // => 0.001
/// lr(1000) // => 0.0
/// </code>
/// </example>
public partial class Schedule
{
    // The delegate that ToFunc returns, created on first use: the only field that is written after construction.
    private Func<long, double>? function;

    private readonly Piece piece;

    internal Schedule(Piece piece) => this.piece = piece;

    internal Piece Piece => piece;

    private protected Schedule With(Operation operation)
    {
        (Reading?, Reading?) last = default;
        return From(Piece.With(operation, ref last));
    }

    internal Schedule Combine(Schedule other, Combination combination) => From(Combined.Of(Piece, other.Piece, combination));

    // A Phase if the piece ends.
    internal static Schedule From(in Piece piece) =>
        piece.Source is Splice { Count: 1 } one && piece.Reading is null ? From(one[0])
        : piece.Ends ? new Phase(piece)
        : new Schedule(piece);

    // The next step at which the schedule may have a kink or a jump; long.MaxValue if there is none. Between two knots it is smooth, except
    // for a jump that shows one step after its boundary, as in a reversed phase.
    internal long NextKnot(long step) =>
        Piece.Next(new Time(step), back: false, new Search(onlyJumps: false)) is { } knot ? knot.Ceiling : long.MaxValue;

    /// <summary>The value at a step.</summary>
    /// <param name="step">The 0-based index of the optimizer update; a negative step counts as step 0.</param>
    /// <returns>The value that is in force in that update, the same at every call.</returns>
    /// <example>
    /// <code>
    /// Ramp(0, 1, steps: 4).At(3)  // => 0.75
    /// Ramp(0, 1, steps: 4).At(-7) // => 0.0
    /// </code>
    /// </example>
    public double At(long step)
    {
        step = Math.Max(step, 0);
        return piece.At(step);
    }

    /// <summary>The value at a step; the same as <see cref="At"/>.</summary>
    /// <param name="step">The 0-based index of the optimizer update; a negative step counts as step 0.</param>
    /// <example>
    /// <code>
    /// Ramp(0, 1, steps: 4)[3] // => 0.75
    /// </code>
    /// </example>
    public double this[long step] => At(step);
}
