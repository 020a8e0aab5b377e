using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Numerics;
using System.Text;
using Schedules.Numerics;
using Schedules.Text;

namespace Schedules;

/// <summary>How many examples each optimizer update reads, where the batch size may change during the run.</summary>
/// <remarks>
/// A plan is an immutable value. It converts between steps and examples, exactly, so that a schedule written in examples can be followed step by
/// step: <see cref="Schedule.Over"/>. An example may be anything that is counted, such as a token; the batch is that of all processes together,
/// with gradient accumulation.
/// </remarks>
/// <example>
/// <code>
/// var plan = BatchPlan.Constant(256).From(step: 1_000, batchSize: 512);
/// plan.BatchSizeAt(1_000)  // => 512
/// plan.ExamplesAt(1_500)   // => 512000
/// plan.StepAt(512_000)     // => 1500
/// plan.StepsFor(1_000_000) // => 2454
/// var lr = Warmup(1e-3, 128_000).DecayUntil(1_000_000, 0, Curve.Cosine); // in examples
/// lr.Over(plan).At(500)    // => 0.001
/// </code>
/// </example>
public sealed partial record BatchPlan
{
    private readonly BatchStage[] stages;

    private BatchPlan(BatchStage[] stages) => this.stages = stages;

    /// <summary>The stages, in the order of the steps: at least one. Each has another batch size than the one before.</summary>
    /// <example>
    /// <code>
    /// BatchPlan.Constant(32).From(100, 64).Stages // => [step 0, example 0: 32 a step, step 100, example 3200: 64 a step]
    /// </code>
    /// </example>
    public ImmutableArray<BatchStage> Stages => [.. stages];

    /// <summary>The same batch size at every step.</summary>
    /// <param name="batchSize">How many examples a step reads: 1 or more.</param>
    /// <returns>The plan.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="batchSize"/> is below 1.</exception>
    /// <example>
    /// <code>
    /// BatchPlan.Constant(256).ExamplesAt(10) // => 2560
    /// </code>
    /// </example>
    public static BatchPlan Constant(long batchSize) => new([new(0, 0, Check.Positive(batchSize))]);

    /// <summary>Batch sizes that change at some steps.</summary>
    /// <param name="boundaries">The steps at which the batch size changes: ascending, each 1 or more. There may be none.</param>
    /// <param name="batchSizes">The batch sizes, each 1 or more: one more than there are boundaries.</param>
    /// <returns>The plan. Neighbouring stages of one size are one.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">
    /// The boundaries do not ascend, a batch size or a boundary is below 1, there are not as many as needed, or more than
    /// <see cref="long.MaxValue"/> examples come before the last boundary.
    /// </exception>
    /// <example>
    /// <code>
    /// BatchPlan.Piecewise([100, 200], [32, 64, 128]) // => BatchPlan.Constant(32).From(100, 64).From(200, 128)
    /// </code>
    /// </example>
    public static BatchPlan Piecewise(IEnumerable<long> boundaries, IEnumerable<long> batchSizes)
    {
        long[] steps = [.. Check.NotNull(boundaries)];
        long[] sizes = [.. Check.NotNull(batchSizes)];
        if (steps.Length > 0 && Check.Ascending(steps, strictly: true, nameof(boundaries))[0] == 0)
        {
            throw new ArgumentException($"{nameof(boundaries)} has 0 in it; every one must be 1 or more.", nameof(boundaries));
        }
        if (sizes.Any(size => size < 1))
        {
            throw new ArgumentException(
                $"{nameof(batchSizes)} has {sizes.First(size => size < 1)} in it; every one must be 1 or more.",
                nameof(batchSizes)
            );
        }
        if (sizes.Length != steps.Length + 1)
        {
            throw new ArgumentException(
                $"{nameof(batchSizes)} has {sizes.Length} in it; it must have {steps.Length + 1}, one more than there are boundaries.",
                nameof(batchSizes)
            );
        }
        var stages = new List<BatchStage> { new(0, 0, sizes[0]) };
        for (int i = 0; i < steps.Length; i++)
        {
            Add(stages, steps[i], sizes[i + 1], nameof(boundaries));
        }
        return new([.. stages]);
    }

    /// <summary>A ramp of batch sizes in equal increments, as Megatron's <c>--rampup-batch-size</c>.</summary>
    /// <param name="startSize">The first batch size: 1 or more.</param>
    /// <param name="targetSize">The last batch size, above the first by a multiple of the increment, or equal to it.</param>
    /// <param name="increment">By how much the size grows at once: 1 or more.</param>
    /// <param name="examples">
    /// After how many examples the last size is reached: 0 or more. Each size lasts for an equal part of them, up to the end of a step.
    /// </param>
    /// <returns>The plan.</returns>
    /// <exception cref="ArgumentOutOfRangeException">
    /// A number is out of its range, or the sizes are not a whole number of increments apart.
    /// </exception>
    /// <example>
    /// <code>
    /// var plan = BatchPlan.Ramp(startSize: 32, targetSize: 96, increment: 32, examples: 6_400);
    /// plan // => BatchPlan.Constant(32).From(100, 64).From(150, 96)
    /// </code>
    /// </example>
    public static BatchPlan Ramp(long startSize, long targetSize, long increment, long examples)
    {
        Check.Positive(startSize);
        Check.Positive(increment);
        Check.NotNegative(examples);
        if (targetSize < startSize || (targetSize - startSize) % increment != 0)
        {
            throw new ArgumentOutOfRangeException(
                nameof(targetSize),
                targetSize,
                $"targetSize is {targetSize}; it must be {startSize}, the start size, plus a multiple of {increment}, the increment."
            );
        }
        long increments = (targetSize - startSize) / increment;
        if (increments > MaxStages)
        {
            throw new ArgumentOutOfRangeException(
                nameof(increment),
                increment,
                $"increment is {increment}; from {startSize} to {targetSize} it makes {increments} increments, and {MaxStages} are the most."
            );
        }
        var stages = new List<BatchStage> { new(0, 0, startSize) };
        for (long k = 1; k <= increments; k++)
        {
            BatchStage last = stages[stages.Count - 1];
            // k examples / increments, rounded up.
            long needed = (long)(((k * (BigInteger)examples) + increments - 1) / increments);
            long steps = needed <= last.FirstExample ? 0 : StepMath.DivideUp(needed - last.FirstExample, last.BatchSize);
            Add(stages, last.FirstStep + steps, startSize + (k * increment), nameof(examples));
        }
        return new([.. stages]);
    }

    private const long MaxStages = 1_000_000;

    /// <summary>This plan up to a step, and another batch size from there on.</summary>
    /// <param name="step">The first step with the new batch size: after the first step of the last stage.</param>
    /// <param name="batchSize">How many examples a step reads from there on: 1 or more.</param>
    /// <returns>The plan.</returns>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="batchSize"/> is below 1, <paramref name="step"/> is not after the last change, or more than
    /// <see cref="long.MaxValue"/> examples come before it.
    /// </exception>
    /// <example>
    /// <code>
    /// BatchPlan.Constant(32).From(step: 100, batchSize: 64).ExamplesAt(101) // => 3264
    /// </code>
    /// </example>
    public BatchPlan From(long step, long batchSize)
    {
        Check.Positive(batchSize);
        long last = stages[stages.Length - 1].FirstStep;
        if (step <= last)
        {
            throw new ArgumentOutOfRangeException(
                nameof(step),
                step,
                $"step is {step}; it must be above {last}, where the last batch size begins."
            );
        }
        List<BatchStage> more = [.. stages];
        Add(more, step, batchSize, nameof(step));
        return new([.. more]);
    }

    // A stage without a step is left out, and one with the size of the stage before continues that.
    private static void Add(List<BatchStage> stages, long step, long batchSize, string name)
    {
        BatchStage last = stages[stages.Count - 1];
        long steps = step - last.FirstStep;
        if (steps > (long.MaxValue - last.FirstExample) / last.BatchSize)
        {
            throw new ArgumentOutOfRangeException(name, step, $"{name} makes more than {long.MaxValue} examples before step {step}.");
        }
        if (steps == 0)
        {
            stages.RemoveAt(stages.Count - 1);
        }
        if (stages.Count == 0 || stages[stages.Count - 1].BatchSize != batchSize)
        {
            stages.Add(new(step, last.FirstExample + (steps * last.BatchSize), batchSize));
        }
    }

    /// <summary>How many examples a step reads.</summary>
    /// <param name="step">The step: 0 or more.</param>
    /// <returns>The batch size: 1 or more.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="step"/> is negative.</exception>
    /// <example>
    /// <code>
    /// BatchPlan.Constant(32).From(100, 64).BatchSizeAt(99) // => 32
    /// </code>
    /// </example>
    public long BatchSizeAt(long step) => Find(Check.NotNegative(step), stage => stage.FirstStep).BatchSize;

    /// <summary>How many examples were read before a step: the sum of the batch sizes of all steps before it.</summary>
    /// <param name="step">The step: 0 or more.</param>
    /// <returns>The number, exact; <see cref="long.MaxValue"/> if there are more.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="step"/> is negative.</exception>
    /// <example>
    /// <code>
    /// BatchPlan.Constant(32).From(100, 64).ExamplesAt(101) // => 3264
    /// </code>
    /// </example>
    public long ExamplesAt(long step)
    {
        BatchStage stage = Find(Check.NotNegative(step), stage => stage.FirstStep);
        return StepMath.Add(stage.FirstExample, StepMath.Multiply(step - stage.FirstStep, stage.BatchSize));
    }

    /// <summary>The step that reads an example, counted from 0. A run that has read that number of examples resumes there.</summary>
    /// <param name="examples">How many examples were read before it: 0 or more.</param>
    /// <returns>The last step s with <c>ExamplesAt(s) &lt;= examples</c>.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="examples"/> is negative.</exception>
    /// <example>
    /// <code>
    /// BatchPlan.Constant(32).From(100, 64).StepAt(3_263) // => 100
    /// </code>
    /// </example>
    public long StepAt(long examples)
    {
        BatchStage stage = Find(Check.NotNegative(examples), stage => stage.FirstExample);
        return StepMath.Add(stage.FirstStep, (examples - stage.FirstExample) / stage.BatchSize);
    }

    /// <summary>How many steps a run takes that reads at least a number of examples.</summary>
    /// <param name="examples">The number of examples, or of tokens: 0 or more.</param>
    /// <returns>The lowest n with <c>ExamplesAt(n) &gt;= examples</c>.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="examples"/> is negative.</exception>
    /// <example>
    /// <code>
    /// BatchPlan.Constant(32).From(100, 64).StepsFor(3_201) // => 101
    /// </code>
    /// </example>
    public long StepsFor(long examples)
    {
        long step = StepAt(examples);
        return ExamplesAt(step) < examples ? step + 1 : step;
    }

    // The last stage that begins at or before a step or an example.
    private BatchStage Find(long place, Func<BatchStage, long> beginOf)
    {
        int low = 0;
        int high = stages.Length - 1;
        while (low < high)
        {
            int middle = (low + high + 1) >>> 1;
            (low, high) = beginOf(stages[middle]) <= place ? (middle, high) : (low, middle - 1);
        }
        return stages[low];
    }

    /// <summary>Whether two plans have the same batch size at every step.</summary>
    /// <param name="other">The plan to compare with.</param>
    /// <returns>True if they have; false for null.</returns>
    /// <example>
    /// <code>
    /// BatchPlan.Constant(32).From(100, 32).Equals(BatchPlan.Constant(32)) // => true
    /// </code>
    /// </example>
    public bool Equals(BatchPlan? other) => other is not null && stages.AsSpan().SequenceEqual(other.stages);

    /// <summary>A hash code that equal plans share.</summary>
    /// <returns>The hash code.</returns>
    public override int GetHashCode() => (stages.Length, stages[stages.Length - 1]).GetHashCode();

    /// <summary>The code that builds the plan, valid in C# and in F#.</summary>
    /// <returns>For instance <c>BatchPlan.Constant(32).From(100, 64)</c>.</returns>
    public override string ToString()
    {
        StringBuilder code = new StringBuilder("BatchPlan.Constant(").AppendSteps(stages[0].BatchSize).Append(')');
        foreach (BatchStage stage in stages.Skip(1))
        {
            code.Append(".From(").AppendSteps(stage.FirstStep).Append(", ").AppendSteps(stage.BatchSize).Append(')');
        }
        return code.ToString();
    }

    internal Argument[] Fields =>
        [
            new("boundaries", stages.Skip(1).Select(stage => stage.FirstStep).ToArray()),
            new("batchSizes", Array.ConvertAll(stages, stage => stage.BatchSize)),
        ];
}
