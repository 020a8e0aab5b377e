using Schedules.Kernel;

namespace Schedules;

public sealed partial class Phase
{
    /// <summary>This phase, run backwards.</summary>
    /// <returns>
    /// A phase of the same length, from <see cref="End"/> to <see cref="Start"/>, whose value at time t is p(n - t), where p is this one and n
    /// its length. Reversed twice it is this phase.
    /// </returns>
    /// <example>
    /// <code>
    /// Warmup(1, 10).Hold(5).Reverse()  // => Hold(1.0, 5).Decay(0.0, 10)
    /// </code>
    /// </example>
    public Phase Reverse() => Length == 0 ? this : (Phase)From(Piece.Reverse());
}
