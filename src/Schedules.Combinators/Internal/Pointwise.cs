using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Text;

namespace Schedules;

public abstract partial class Schedule
{
    // This schedule with an operation done to every value. What consists of parts does it to them, so that doing it to phases one after
    // another is the same as doing it to their sequence.
    internal virtual Schedule With(Operation operation) => new PointwiseSchedule(this, [operation]);
}

// A schedule that is not a sequence, and what is done to its values, one operation after another.
[ScheduleJson]
internal sealed class PointwisePhase(Phase source, ImmutableArray<Operation> operations) : Phase
{
    internal Phase Source { get; } = source;

    internal ImmutableArray<Operation> Operations { get; } = operations;

    public override long Length => Source.Length;

    public override double Start => Operations.ApplyTo(Source.Start);

    public override double End => Operations.ApplyTo(Source.End);

    internal override double ValueAt(long step) => Operations.ApplyTo(Source.ValueAt(step));

    internal override double ValueAt(long step, long grid) => Operations.ApplyTo(Source.ValueAt(step, grid));

    internal override void Write(long first, Span<double> values)
    {
        Source.Write(first, values);
        Operations.ApplyTo(values);
    }

    internal override IEnumerable<Jump> JumpsInside => Operations.ApplyTo(Source.JumpsInside);

    internal override long NextKnot(long step) => Source.NextKnot(step);

    internal override Schedule With(Operation operation) => new PointwisePhase(Source, Operations.Add(operation));

    internal override Phase Stretched(long factor) => new PointwisePhase(Source.Stretched(factor), Operations);

    internal override Phase Reversed() => new PointwisePhase(Source.Reversed(), Operations);

    private protected override bool IsBuiltLike(Schedule other) =>
        other is PointwisePhase that && Operations.SequenceEqual(that.Operations) && Source.Equals(that.Source);

    public override int GetHashCode() => (Source, Operations.Length, Operations[0]).GetHashCode();

    internal Phase WithoutLast => Operations.Length == 1 ? Source : new PointwisePhase(Source, Operations.WithoutLast());

    internal override Description Describe() => Operations.Last().Describe(WithoutLast);

    internal override void WriteCode(StringBuilder code)
    {
        Source.WriteCode(code);
        Operations.WriteCode(code);
    }
}

[ScheduleJson]
internal sealed class PointwiseSchedule(Schedule source, ImmutableArray<Operation> operations) : Schedule
{
    private readonly Schedule source = source;
    private readonly ImmutableArray<Operation> operations = operations;

    internal override double ValueAt(long step) => operations.ApplyTo(source.ValueAt(step));

    internal override double ValueAt(long step, long grid) => operations.ApplyTo(source.ValueAt(step, grid));

    internal override void Write(long first, Span<double> values)
    {
        source.Write(first, values);
        operations.ApplyTo(values);
    }

    internal override IEnumerable<Jump> JumpsInside => operations.ApplyTo(source.JumpsInside);

    internal override long NextKnot(long step) => source.NextKnot(step);

    internal override Schedule With(Operation operation) => new PointwiseSchedule(source, operations.Add(operation));

    private protected override bool IsBuiltLike(Schedule other) =>
        other is PointwiseSchedule that && operations.SequenceEqual(that.operations) && source.Equals(that.source);

    public override int GetHashCode() => (source, operations.Length, operations[0]).GetHashCode();

    internal override Description Describe() =>
        operations.Last().Describe(operations.Length == 1 ? source : new PointwiseSchedule(source, operations.WithoutLast()));

    internal override void WriteCode(StringBuilder code)
    {
        source.WriteCode(code);
        operations.WriteCode(code);
    }
}

internal static class Operations
{
    internal static double ApplyTo(this ImmutableArray<Operation> operations, double value)
    {
        foreach (Operation operation in operations)
        {
            value = operation.Apply(value);
        }
        return value;
    }

    internal static void ApplyTo(this ImmutableArray<Operation> operations, Span<double> values)
    {
        foreach (Operation operation in operations)
        {
            operation.ApplyTo(values);
        }
    }

    // What is a jump no longer, such as one beyond the bounds of a clamp, is left out.
    internal static IEnumerable<Jump> ApplyTo(this ImmutableArray<Operation> operations, IEnumerable<Jump> jumps) =>
        jumps
            .Select(jump => new Jump(jump.Step, operations.ApplyTo(jump.Before), operations.ApplyTo(jump.After)))
            .Where(jump => !jump.Before.Equals(jump.After));

    internal static ImmutableArray<Operation> WithoutLast(this ImmutableArray<Operation> operations) =>
        operations.RemoveAt(operations.Length - 1);

    internal static void WriteCode(this ImmutableArray<Operation> operations, StringBuilder code)
    {
        foreach (Operation operation in operations)
        {
            operation.WriteCode(code);
        }
    }
}
