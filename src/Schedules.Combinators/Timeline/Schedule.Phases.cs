using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Schedules.Kernel;

namespace Schedules;

public partial class Schedule
{
    /// <summary>The timeline: where each phase begins, how long it takes, from what to what.</summary>
    /// <remarks>
    /// A function of the user's own counts as one phase, whatever it does inside. A phase of length 0 is in the timeline only where it is
    /// the last, since it gives no step.
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

    /// <summary>The boundaries between phases at which the value jumps, in their order.</summary>
    /// <remarks>
    /// A jump is a boundary at which the left phase's <see cref="Phase.End"/> is not the right phase's <see cref="Phase.Start"/>; a restart
    /// of a cycle and a step of a staircase are such boundaries too, of which the first 10,000 are looked at in each phase, and a million in all
    /// where cycles lie within cycles. A function that the user gave is one phase, whatever it does inside. The list is made anew at each call.
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
    /// It looks at the boundaries that <see cref="Jumps"/> lists: between phases, and inside them at restarts and stairs. A function that the
    /// user gave counts as one phase that is continuous, since nothing is known of it but its values at steps.
    /// </remarks>
    /// <example>
    /// <code>
    /// Warmup(0.1, 5).Hold(30).IsContinuous        // => true
    /// Hold(0.1, 30).Then(Hold(0.2, 5)).IsContinuous // => false
    /// </code>
    /// </example>
    public bool IsContinuous => !EachJump.Any();

    // Found one after another: whoever needs the first few does not wait for all.
    internal IEnumerable<Jump> EachJump => JumpSearch.Of(Piece).Select(jump => new Jump(jump.Step, jump.Before, jump.After));
}
