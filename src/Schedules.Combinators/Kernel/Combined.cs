using System;
using System.Text;
using Schedules.Text;

namespace Schedules.Kernel;

// Several pieces combined value by value, from left to right: (a op b) op c is one combination of three.
internal sealed record Combined : Composite
{
    private readonly Chain<Operand> operands;
    private readonly Combination combination;

    // The first two, since most combinations have no more.
    private readonly Piece first;
    private readonly Piece second;
    private readonly int count;
    private readonly Func<double, double, double> apply;

    private Combined(Chain<Operand> operands, Combination combination, long length, in Traits traits)
        : base(traits)
    {
        (this.operands, this.combination, Length) = (operands, combination, length);
        (first, second) = (operands[0].Piece, operands[1].Piece);
        (count, apply) = (operands.Count, combination.Apply);
    }

    // That of the longest, if all of them end.
    internal override long Length { get; }

    // Flattens (a op b) op c.
    internal static Piece Of(in Piece first, in Piece second, Combination combination)
    {
        var some = first.Source as Combined;
        bool isMore = some is not null && first == Piece.Of(some) && some.combination.Equals(combination);
        Chain<Operand> operands = isMore ? some!.operands.Add(new(second)) : Chain<Operand>.Of(new(first), new(second));
        Traits left = first.Traits;
        Traits right = second.Traits;
        Traits both = left.With(right, combination.BoundOf(left.Bound, right.Bound));
        both = both with { CallsUser = both.CallsUser || combination.Function is not null };
        both = isMore ? both with { Depth = Math.Max(left.Depth - 1, right.Depth) } : both;
        long length = first.Ends && second.Ends ? Math.Max(first.Length, second.Length) : -1;
        return length == 0
            ? Piece.Hold(combination.Apply(first.At(0), second.At(0)), 0)
            : Piece.Of(new Combined(operands, combination, length, both));
    }

    internal override double At(long step)
    {
        double value = apply(first.At(step), second.At(step));
        for (int i = 2; i < count; i++)
        {
            value = apply(value, operands[i].Piece.At(step));
        }
        return value;
    }

    internal override double At(in Time time)
    {
        ReadOnlySpan<Operand> all = operands.Items;
        double value = all[0].Piece.Clamped(time);
        for (int i = 1; i < all.Length; i++)
        {
            value = apply(value, all[i].Piece.Clamped(time));
        }
        return value;
    }

    // In blocks that stay in the processor's cache: the values of the first operand, then each other one applied to them.
    internal override void Fill(long first, Span<double> values)
    {
        Span<double> buffer = stackalloc double[64];
        for (int begin = 0; begin < values.Length; begin += buffer.Length)
        {
            Span<double> some = values.Slice(begin, Math.Min(buffer.Length, values.Length - begin));
            operands[0].Piece.Fill(first + begin, some);
            for (int i = 1; i < operands.Count; i++)
            {
                operands[i].Piece.Fill(first + begin, buffer.Slice(0, some.Length));
                for (int k = 0; k < some.Length; k++)
                {
                    some[k] = apply(some[k], buffer[k]);
                }
            }
        }
    }

    internal override Time? Next(in Time from, bool back, Search search)
    {
        Time? nearest = null;
        foreach (Operand operand in operands.Items)
        {
            if (operand.Piece.Next(from, back, search) is { } time && (nearest is not { } best || Time.IsPast(time, best, back)))
            {
                nearest = time;
            }
        }
        return nearest;
    }

    internal override Description Describe()
    {
        var of = new Argument("of", Array.ConvertAll(operands.Items.ToArray(), IDescribed (operand) => operand.Piece));
        return combination.Function is { } f ? new(combination.Kind, null, of, new("f", f)) : new(combination.Kind, null, of);
    }

    internal override void WriteCode(StringBuilder code)
    {
        operands[0].Piece.WriteCode(code);
        for (int i = 1; i < operands.Count; i++)
        {
            code.Append('.').Append(combination.Verb).Append('(');
            operands[i].Piece.WriteCode(code);
            code.Append(combination.Function is { } f ? ", " + f : "").Append(')');
        }
    }

    public bool Equals(Combined? other) => other is not null && combination.Equals(other.combination) && operands.Equals(other.operands);

    public override int GetHashCode() => (combination, operands).GetHashCode();
}

// A piece as an object, since a chain holds no structs.
internal sealed record Operand(Piece Piece);
