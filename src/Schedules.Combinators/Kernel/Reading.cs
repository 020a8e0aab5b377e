using System;
using System.Text;
using Schedules.Numerics;

namespace Schedules.Kernel;

// The view through which a piece reads its source, and the operations on each value. Pieces may share one.
internal sealed class Reading : IEquatable<Reading>
{
    private readonly View view;
    private readonly bool isShift;
    private readonly Operation?[] operations;
    private readonly int count;

    private Reading(View view, Chain<Operation> operations)
    {
        (this.view, isShift, Operations) = (view, view.IsShift, operations);
        (this.operations, count) = (operations.Room, operations.Count);
    }

    internal View View => view;

    internal Chain<Operation> Operations { get; }

    // The first steps of a source.
    private static readonly Reading some = new(View.Whole, Chain<Operation>.Empty);

    // Null for a whole source without operations.
    internal static Reading? Of(View view, Chain<Operation>? operations, bool isWhole) =>
        view != View.Whole || operations is { Count: > 0 } ? new(view, operations ?? Chain<Operation>.Empty)
        : isWhole ? null
        : some;

    internal double At(Source source, long step)
    {
        double value = isShift ? source.At(StepMath.Add(view.From, step)) : source.Read(view, step);
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
        if (view.IsShift && view.From <= long.MaxValue - first - values.Length)
        {
            source.Fill(View.From + first, values);
        }
        else if (View is { Divisor: 1, Rate: -1 } && View.From - first >= values.Length - 1)
        {
            source.Fill(View.From - first - values.Length + 1, values);
            values.Reverse();
        }
        else if (source.IsHeld && view.Rate == 1)
        {
            // Unsigned, since the sum may be above long.MaxValue.
            FillStairs(source, view.FloorOf(first), view.Divisor - (long)((ulong)(view.Rest + first) % (ulong)view.Divisor), values);
        }
        else if (view.Rate == 1 && view.From <= (long.MaxValue - view.Rest - first - values.Length) / view.Divisor)
        {
            source.FillBetween((view.From * view.Divisor) + view.Rest + first, view.Divisor, values);
        }
        else
        {
            for (int i = 0; i < values.Length; i++)
            {
                values[i] = view.Divisor == 1 ? source.At(view.FloorOf(first + i)) : source.Read(view, first + i);
            }
        }
        foreach (Operation operation in Operations.Items)
        {
            operation.ApplyTo(values);
        }
    }

    // In blocks of stairs: each value repeated for the width of its stair, the first for what is left of it.
    private void FillStairs(Source source, long stair, long left, Span<double> values)
    {
        Span<double> buffer = stackalloc double[64];
        while (values.Length > 0)
        {
            long more = values.Length <= left ? 0 : StepMath.DivideUp(values.Length - left, view.Divisor);
            long most = Math.Max(1, Math.Min(buffer.Length, long.MaxValue - stair));
            Span<double> heights = buffer.Slice(0, (int)Math.Min(most, 1 + more));
            source.Fill(stair, heights);
            foreach (double height in heights)
            {
                int count = (int)Math.Min(left, values.Length);
                values.Slice(0, count).Fill(height);
                values = values.Slice(count);
                left = view.Divisor;
            }
            stair = StepMath.Add(stair, heights.Length);
        }
    }

    internal Traits TraitsOf(Traits traits)
    {
        foreach (Operation operation in Operations.Items)
        {
            traits = operation.TraitsOf(traits);
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
