using Schedules.Kernel;

namespace Schedules;

/// <summary>A schedule that also ends: it has a length in steps, a value it starts from and a value it arrives at.</summary>
/// <remarks>
/// <para>
/// The fencepost rule: a phase of length n starts from <see cref="Start"/> at step 0 and <b>arrives</b> at <see cref="End"/> at step n,
/// both exact to the bit. It owns the steps 0 to n - 1; step n belongs to the phase that comes next. Where none comes, it stays at its end.
/// </para>
/// <code>
///   Warmup(1, 4).Then(Hold(1, 3))
///
///   value   0   1/4  2/4  3/4   1    1    1    1    1 ...
///   step    0    1    2    3    4    5    6    7    8 ...
///           |-- the warmup's -|-- the hold's --|-- stays at its end
///           leaves from 0       arrived at 1
/// </code>
/// <para>
/// So lengths add up to the step at which the next phase begins, and no value occurs twice. A run of N steps executes the steps 0 to N - 1:
/// for a value to be in force in the last update, the phase must arrive at it by step N - 1. <see cref="DecayUntil"/> with
/// <see cref="TrainingRun.LastStep"/> does so.
/// </para>
/// <para>
/// A phase of length 0 is legal (a run without warmup is <c>Warmup(peak, 0)</c>): it takes no step, and sets the level that the chain
/// continues from.
/// </para>
/// </remarks>
/// <example>
/// <code>
/// var lr = Warmup(1, 4).Then(Hold(1, 3));
/// lr.Length    // => 7
/// lr.Sample(9) // => [0.0, 0.25, 0.5, 0.75, 1.0, 1.0, 1.0, 1.0, 1.0]
/// </code>
/// </example>
public sealed partial class Phase : Schedule
{
    internal Phase(Piece piece)
        : base(piece) { }

    /// <summary>How many steps the phase takes: 0 or more. At this step it has arrived at <see cref="End"/>.</summary>
    /// <example>
    /// <code>
    /// Warmup(1e-3, 100).Hold(10).Length // => 110
    /// </code>
    /// </example>
    public long Length => Piece.Length;

    /// <summary>The value the phase starts from: <c>At(0)</c>, to the bit.</summary>
    /// <example>
    /// <code>
    /// Warmup(1e-3, 100).Hold(10).Start // => 0.0
    /// </code>
    /// </example>
    public double Start => At(0);

    /// <summary>The value the phase arrives at: <c>At(Length)</c>, to the bit, and its value at every step after.</summary>
    /// <example>
    /// <code>
    /// Warmup(1e-3, 100).Hold(10).End // => 0.001
    /// </code>
    /// </example>
    public double End => Piece.End;
}
