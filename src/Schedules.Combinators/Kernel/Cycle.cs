using System;
using Schedules.Numerics;
using Schedules.Text;

namespace Schedules.Kernel;

// A phase again and again: cycle k is stretch^k times as long, and its values lie scale^k times as far from the floor. A count of 0 means
// without end.
internal sealed record Cycle : Composite
{
    private readonly Piece phase;
    private readonly long stretch;
    private readonly double scale;
    private readonly double floor;
    private readonly long count;

    // A cycle longer than this has none after it: the next one would be longer than long.MaxValue.
    private readonly long longest;

    internal Cycle(Piece phase, long stretch, double scale, double floor, long count)
        : base(TraitsOf(phase, scale, floor, count))
    {
        (this.phase, this.stretch, this.scale, this.count) = (phase, stretch, scale, count);
        this.floor = scale == 1 ? 0 : floor + 0.0; // a floor of -0.0 is 0.0
        longest = long.MaxValue / stretch;
        Length = count == 0 ? -1 : LengthOf(count);
    }

    internal override long Length { get; }

    private static Traits TraitsOf(in Piece phase, double scale, double floor, long count)
    {
        Traits one = phase.Traits;
        bool isClosed = !one.CallsUser && phase.End.Equals(phase.At(0)) && (scale == 1 || phase.End.Equals(floor));
        return one with { IsContinuous = one.IsContinuous && isClosed, Bound = BoundOf(one.Bound, scale, floor, count) };
    }

    // With a scale below 1 each value lies between the floor and its value in the first cycle.
    private static double BoundOf(double bound, double scale, double floor, long count) =>
        scale == 1 ? bound
        : scale < 1 ? Math.Max(bound, Math.Abs(floor))
        : Math.Abs(floor) + ((bound + Math.Abs(floor)) * Power(scale, count - 1));

    // Throws where a value of the last cycle may not be finite.
    internal static void CheckBound(in Traits phase, double scale, double floor, long count)
    {
        if (
            scale > 1
            && !phase.CallsUser
            && !double.IsInfinity(phase.Bound)
            && double.IsInfinity(BoundOf(phase.Bound, scale, floor, count))
        )
        {
            throw new ArgumentOutOfRangeException(
                nameof(scale),
                scale,
                $"scale is {Literal.Of(scale)}; for {count} cycles it must be lower, or the last ones are not finite."
            );
        }
    }

    private long LengthOf(long cycles)
    {
        if (stretch == 1)
        {
            return cycles <= long.MaxValue / phase.Length ? phase.Length * cycles : throw TooLong(cycles);
        }
        long length = 0;
        long next = phase.Length;
        for (long k = 0; k < cycles; k++)
        {
            if (next < 0 || next > long.MaxValue - length)
            {
                throw TooLong(cycles);
            }
            length += next;
            next = next <= longest ? next * stretch : -1;
        }
        return length;
    }

    private static ArgumentOutOfRangeException TooLong(long count) =>
        new(nameof(count), count, $"count is {count}; the cycles together may be at most {long.MaxValue} steps long.");

    // The cycle that a step is in, where it begins, and how much slower than the first it is, as two factors, since their product may
    // overflow.
    private (long Index, long Begin, long Slower, long AndBy) Find(long step)
    {
        long last = count == 0 ? long.MaxValue : count - 1;
        if (stretch == 1)
        {
            long k = Math.Min(last, step / phase.Length);
            return (k, k * phase.Length, 1, 1);
        }
        long index = 0;
        long begin = 0;
        long slower = 1;
        for (long length = phase.Length; step - begin >= length && index < last; index++)
        {
            begin += length;
            if (length > longest)
            {
                return (index + 1, begin, slower, stretch);
            }
            length *= stretch;
            slower *= stretch;
        }
        return (index, begin, slower, 1);
    }

    internal override double At(long step)
    {
        if (stretch > 1)
        {
            (long index, long begin, long slower, long andBy) = Find(step);
            long whole = (step - begin) / slower;
            long part = step - begin - (whole * slower);
            return andBy > 1 ? At(new Time(step))
                : part == 0 ? Scaled(phase.At(whole), index)
                : Scaled(phase.Clamped(new Time(whole, part, slower)), index);
        }
        long k = step / phase.Length;
        k = count == 0 ? k : Math.Min(k, count - 1);
        double value = phase.At(step - (k * phase.Length));
        return Scaled(value, k);
    }

    internal override double At(in Time time)
    {
        (long index, long begin, long slower, long andBy) = Find(time.Floor);
        return Scaled(phase.Clamped(time.Minus(begin).Over(slower).Over(andBy)), index);
    }

    internal override void Fill(long first, Span<double> values)
    {
        while (values.Length > 0)
        {
            (long index, long begin, long slower, long andBy) = Find(first);
            if (andBy > 1)
            {
                base.Fill(first, values);
                return;
            }
            long left = index == count - 1 ? values.Length : (phase.Length * slower) - (first - begin);
            Span<double> some = values.Slice(0, (int)Math.Min(values.Length, left));
            phase.FillBetween(first - begin, slower, some);
            ScaleAll(some, Power(scale, index));
            values = values.Slice(some.Length);
            first += some.Length;
        }
    }

    internal override long Period => stretch == 1 && scale == 1 ? phase.Length : 0;

    // The cycles that are cut, and the whole ones between them.
    internal override DoubleDouble<ScalarLane>? SumOf(in Time first, in Time last, long steps, Summation sum)
    {
        if (stretch > 1 || !Summation.IsEachStep(first, last, steps) || (count > 0 && last.Whole >= Length))
        {
            return null;
        }
        long from = first.Whole / phase.Length;
        long to = last.Whole / phase.Length;
        long begin = first.Whole - (from * phase.Length);
        long end = last.Whole - (to * phase.Length) + 1;
        if (from == to)
        {
            return Scaled(sum.Of(phase, begin, end - begin), from, end - begin, sum);
        }
        DoubleDouble<ScalarLane> total =
            Scaled(sum.Of(phase, begin, phase.Length - begin), from, phase.Length - begin, sum)
            + Scaled(sum.Of(phase, 0, end), to, end, sum);
        if (to - from == 1)
        {
            return total;
        }
        DoubleDouble<ScalarLane> whole = sum.Of(phase, 0, phase.Length);
        if (scale == 1)
        {
            return total + (whole * Whole.Of(to - from - 1));
        }
        sum.Spend(to - from - 1);
        for (long k = from + 1; k < to; k++)
        {
            total += Scaled(whole, k, phase.Length, sum);
        }
        return total;
    }

    private DoubleDouble<ScalarLane> Scaled(in DoubleDouble<ScalarLane> total, long index, long steps, Summation sum)
    {
        double power = scale == 1 ? 1 : Power(scale, index);
        DoubleDouble<ScalarLane> level = Summation.Times(sum.Ones(steps), floor);
        return floor == 0 || power == 1 ? Summation.Times(total, power) : level + Summation.Times(total - level, power);
    }

    private double Scaled(double value, long index) => scale == 1 ? value : Scaled(value, floor, Power(scale, index));

    // The first cycle keeps its bits. If the distance to the floor overflows, the two terms are scaled apart.
    internal static double Scaled(double value, double floor, double power) =>
        floor == 0 || power == 1 ? value * power
        : double.IsInfinity(value - floor) ? (value * power) + (floor * (1 - power))
        : floor + ((value - floor) * power);

    private void ScaleAll(Span<double> values, double power)
    {
        if (floor == 0)
        {
            Bulk.Multiply(values, power);
            return;
        }
        for (int i = 0; i < values.Length; i++)
        {
            values[i] = Scaled(values[i], floor, power);
        }
    }

    // scale^k by squaring, so that it has the same bits everywhere.
    internal static double Power(double scale, long k)
    {
        double power = 1;
        for (double square = scale; k > 0; k >>= 1, square *= square)
        {
            power *= (k & 1) == 1 ? square : 1;
        }
        return power;
    }

    // Within a cycle, or where the next one begins; none in a cycle that is longer than long.MaxValue.
    internal override Time? Next(in Time from, bool back, Search search)
    {
        (_, long begin, long slower, long andBy) = Find(Math.Max(0, back ? from.StepBefore : from.Floor));
        if (andBy > 1)
        {
            return null;
        }
        if (phase.Next(from.Minus(begin).Over(slower), back, search) is { } inside && inside.Whole < phase.Length && inside > new Time(0))
        {
            return inside.Times(slower).Plus(begin);
        }
        if (back)
        {
            return begin > 0 ? new(begin) : null;
        }
        Time end = phase.Length <= (long.MaxValue - begin) / slower ? new Time(begin + (phase.Length * slower)) : default;
        return end > from ? end : null;
    }

    internal override Description Describe()
    {
        Argument[] arguments = [new("stretch", stretch, Default: 1L), new("scale", scale, Default: 1.0), new("floor", floor, Default: 0.0)];
        return count == 0 ? new("repeatForever", phase, arguments) : new("repeat", phase, [new Argument("count", count), .. arguments]);
    }

    internal override string Caption => "cycles";
}
