using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Schedules.Kernel;

namespace Schedules;

public partial class Schedule
{
    /// <summary>The timeline: where each phase begins, how long it takes, from which value to which.</summary>
    /// <remarks>
    /// A user's function counts as one phase, whatever it does. A phase of length 0 is in the timeline only if it is the last, since it has
    /// no step.
    /// </remarks>
    /// <example>
    /// <code>
    /// var lr = Warmup(1e-3, 100).Hold(10).Decay(0, 890, Curve.Cosine);
    /// lr.Phases.Count        // => 3
    /// lr.Phases[1].FirstStep // => 100
    /// lr.Phases[1].Length    // => 10
    /// lr.Phases[2].Start     // => 0.001
    /// </code>
    /// </example>
    public Timeline Phases => new(this);

    /// <summary>The boundaries between phases at which the value jumps, in the order of the steps.</summary>
    /// <remarks>
    /// A jump is a boundary at which the left phase's <see cref="Phase.End"/> is not the right phase's <see cref="Phase.Start"/>. The
    /// restarts of a cycle and the steps of a staircase are such boundaries too: the first 10,000 in each phase are looked at, and a
    /// million in all where cycles lie within cycles. A user's function counts as one phase, whatever it does. The list is made anew at
    /// each call.
    /// </remarks>
    /// <example>
    /// <code>
    /// var lr = Hold(0.1, 30).Then(Hold(0.01, 30));
    /// lr.Jumps // => [step 30: 0.1 -> 0.01]
    /// </code>
    /// </example>
    public ImmutableArray<Jump> Jumps => [.. EachJump];

    /// <summary>Whether all phases join without a jump.</summary>
    /// <remarks>
    /// It looks at the boundaries that <see cref="Jumps"/> lists: between phases, and inside them at restarts and stairs. A user's function
    /// counts as one continuous phase, since only its values at steps are known.
    /// </remarks>
    /// <example>
    /// <code>
    /// Warmup(0.1, 5).Hold(30).IsContinuous        // => true
    /// Hold(0.1, 30).Then(Hold(0.2, 5)).IsContinuous // => false
    /// </code>
    /// </example>
    public bool IsContinuous => !EachJump.Any();

    // Lazy, so that the first few do not wait for all.
    internal IEnumerable<Jump> EachJump => JumpSearch.Of(Piece).Select(jump => new Jump(jump.Step, jump.Before, jump.After));
}
