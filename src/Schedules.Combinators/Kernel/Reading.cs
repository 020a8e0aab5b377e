using System;
using System.Text;

namespace Schedules.Kernel;

// The view through which a piece reads its source, and the operations on each value. Pieces may share one; a piece that is its whole source has none.
internal sealed class Reading : IEquatable<Reading>
{
    private readonly View view;
    private readonly Operation?[] operations;
    private readonly int count;

    private Reading(View view, Chain<Operation> operations)
    {
        (this.view, Operations) = (view, operations);
        (this.operations, count) = (operations.Room, operations.Count);
    }

    internal View View => view;

    internal Chain<Operation> Operations { get; }

    internal static Reading? Of(View view, Chain<Operation>? operations = null) =>
        view == View.Whole && operations is null or { Count: 0 } ? null : new(view, operations ?? Chain<Operation>.Empty);

    internal double At(Source source, long step)
    {
        double value = view.Read(source, step);
        return count == 0 ? value : Apply(value);
    }

    internal double At(Source source, in Time time)
    {
        Time at = view.Of(time);
        double value = at.IsStep ? source.At(at.Whole) : source.At(at);
        return count == 0 ? value : Apply(value);
    }

    private double Apply(double value)
    {
        for (int i = 0; i < count; i++)
        {
            value = operations[i]!.Apply(value);
        }
        return value;
    }

    internal void Fill(Source source, long first, Span<double> values)
    {
        if (View is { Divisor: 1, Rate: 1 } && View.From <= long.MaxValue - first - values.Length)
        {
            source.Fill(View.From + first, values);
        }
        else if (View is { Divisor: 1, Rate: -1 } && View.From - first >= values.Length - 1)
        {
            source.Fill(View.From - first - values.Length + 1, values);
            values.Reverse();
        }
        else
        {
            FillOneByOne(source, first, values);
        }
        foreach (Operation operation in Operations.Items)
        {
            operation.ApplyTo(values);
        }
    }

    private void FillOneByOne(Source source, long first, Span<double> values)
    {
        for (int i = 0; i < values.Length; )
        {
            double value = View.Read(source, first + i);
            // On stairs all the steps to the next stair have it.
            long until = source.IsHeld && View.Rate == 1 ? View.Divisor - ((View.Rest + first + i) % View.Divisor) : 1;
            var count = (int)Math.Min(until, values.Length - i);
            values.Slice(i, count).Fill(value);
            i += count;
        }
    }

    internal Traits TraitsOf(Traits traits)
    {
        foreach (Operation operation in Operations.Items)
        {
            traits = traits with { Bound = operation.BoundOf(traits.Bound), CallsUser = traits.CallsUser || operation.CallsUser };
        }
        return traits;
    }

    internal void WriteOperations(StringBuilder code)
    {
        foreach (Operation operation in Operations.Items)
        {
            operation.WriteCode(code);
        }
    }

    public bool Equals(Reading? other) =>
        ReferenceEquals(this, other) || (other is not null && view == other.view && Operations.Equals(other.Operations));

    public override bool Equals(object? obj) => Equals(obj as Reading);

    public override int GetHashCode() => (view, Operations).GetHashCode();
}
