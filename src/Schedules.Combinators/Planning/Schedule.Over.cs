using System;
using System.Collections.Immutable;
using Schedules.Kernel;
using Schedules.Text;

namespace Schedules;

public partial class Schedule
{
    /// <summary>A schedule written in examples or tokens, read step by step.</summary>
    /// <param name="plan">How many examples each step reads.</param>
    /// <returns>
    /// A schedule whose value at time t is p(plan.ExamplesAt(t)), where p is this one, and the examples grow on a line between steps. With
    /// a constant batch size it is <see cref="Every"/>; otherwise a chain of <c>Skip</c> and <c>Every</c>, one for each stage.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="plan"/> is null.</exception>
    /// <exception cref="InvalidOperationException">Schedules would lie within each other too deep.</exception>
    /// <example>
    /// <code>
    /// var plan = BatchPlan.Constant(10).From(step: 4, batchSize: 20);
    /// Ramp(1, 0, 100).Over(plan).Sample(8)  // => [1.0, 0.9, 0.8, 0.7, 0.6, 0.4, 0.2, 0.0]
    /// Ramp(1, 0, 100).Over(plan)            // => Ramp(1.0, 0.0, 10).Take(4).Then(Ramp(1.0, 0.0, 5).Skip(2))
    /// </code>
    /// </example>
    public Schedule Over(BatchPlan plan)
    {
        ImmutableArray<BatchStage> stages = Check.NotNull(plan).Stages;
        long length = Piece.Length;
        var joined = new Joiner();
        for (int i = 0; i < stages.Length; i++)
        {
            (long step, long example, long size) = stages[i];
            Schedule stage = Skip(example).Every(size);
            bool isLast = i + 1 == stages.Length || (length >= 0 && stages[i + 1].FirstExample >= length);
            joined.Add((isLast ? stage : stage.Take(stages[i + 1].FirstStep - step)).Piece);
            if (isLast)
            {
                break;
            }
        }
        return From(joined.ToPiece());
    }
}

public sealed partial class Phase
{
    /// <summary>A phase written in examples or tokens, read step by step.</summary>
    /// <param name="plan">How many examples each step reads.</param>
    /// <returns>
    /// A phase of length <c>plan.StepsFor(n)</c>, where n is that of this one, whose value at time t is p(plan.ExamplesAt(t)), and the
    /// examples grow on a line between steps.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="plan"/> is null.</exception>
    /// <exception cref="InvalidOperationException">Schedules would lie within each other too deep.</exception>
    /// <example>
    /// <code>
    /// Warmup(1, 40).Over(BatchPlan.Constant(10)) // => Warmup(1.0, 4)
    /// </code>
    /// </example>
    public new Phase Over(BatchPlan plan) => (Phase)base.Over(plan);
}
