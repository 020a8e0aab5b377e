using System;
using System.Collections.Generic;
using System.Linq;

namespace Schedules;

// A phase that comes again and again: cycle k is stretch^k times as long and scale^k times as high.
internal sealed class Cycles(Phase cycle, long stretch, double scale)
{
    private readonly long stretch = stretch;
    private readonly double scale = scale;

    internal Phase Cycle { get; } = cycle;

    internal Cycles Stretched(long factor) => new(Cycle.Stretched(factor), stretch, scale);

    // The length of so many cycles, or an error where there is no such length.
    internal long LengthOf(long count)
    {
        long length = 0;
        long next = Cycle.Length;
        if (stretch == 1)
        {
            return count <= long.MaxValue / next ? next * count : throw TooLong(count);
        }
        for (long k = 0; k < count; k++)
        {
            if (next < 0 || next > long.MaxValue - length)
            {
                throw TooLong(count);
            }
            length += next;
            next = next <= long.MaxValue / stretch ? next * stretch : -1;
        }
        return length;
    }

    private static ArgumentOutOfRangeException TooLong(long count) =>
        new(nameof(count), count, $"count is {count}; the cycles together may be at most {long.MaxValue} steps long.");

    // The value at step / grid.
    internal double ValueAt(long step, long grid)
    {
        long whole = step / grid;
        long index = whole / Cycle.Length;
        long begin = index * Cycle.Length;
        long longer = 1;
        if (stretch > 1)
        {
            index = 0;
            begin = 0;
            // Compared by what is left, since the end of the last cycle may be beyond any step.
            for (long length = Cycle.Length; whole - begin >= length; index++)
            {
                begin += length;
                if (length > long.MaxValue / stretch)
                {
                    // The cycle is longer than there are steps: a step of the one before stands for stretch steps of it.
                    return Cycle.ValueAt((whole - begin) / stretch, longer) * ScaleOf(index + 1);
                }
                length *= stretch;
                longer *= stretch;
            }
        }
        return Cycle.ValueAt(((whole - begin) * grid) + (step % grid), longer * grid) * ScaleOf(index);
    }

    // The values from a step on, cycle by cycle.
    internal void Write(long first, Span<double> values)
    {
        if (stretch > 1)
        {
            for (int i = 0; i < values.Length; i++)
            {
                values[i] = ValueAt(first + i, 1);
            }
            return;
        }
        while (values.Length > 0)
        {
            long within = first % Cycle.Length;
            var count = (int)Math.Min(values.Length, Cycle.Length - within);
            Cycle.Write(within, values.Slice(0, count));
            Bulk.Multiply(values.Slice(0, count), ScaleOf(first / Cycle.Length));
            values = values.Slice(count);
            first += count;
        }
    }

    // Where a cycle starts again, or comes to a knot of its own.
    internal long NextKnot(long step)
    {
        long begin = stretch == 1 ? step / Cycle.Length * Cycle.Length : 0;
        long longer = 1;
        for (long length = Cycle.Length; step - begin >= length; length = Steps.Multiply(length, stretch))
        {
            begin += length;
            longer = Steps.Multiply(longer, stretch);
        }
        long knot = Math.Min(Cycle.Length, Cycle.NextKnot((step - begin) / longer));
        return Steps.Add(begin, Steps.Multiply(knot, longer));
    }

    // scale^k, by squaring: the same bits wherever it is asked.
    internal double ScaleOf(long k)
    {
        double power = 1;
        for (double square = scale; k > 0; k >>= 1, square *= square)
        {
            power *= (k & 1) == 1 ? square : 1;
        }
        return power;
    }

    // The jumps inside the cycles and at the restarts between them, as far as they are looked for.
    internal IEnumerable<Jump> Jumps(long count)
    {
        var (inside, arrived) = JumpsWithin(1);
        long begin = 0;
        long longer = 1;
        long listed = 0;
        for (long k = 0; k < count && listed < Schedule.MostJumps; k++)
        {
            double height = ScaleOf(k);
            foreach (Jump jump in inside)
            {
                listed++;
                yield return new Jump(begin + jump.Step, jump.Before * height, jump.After * height);
            }
            if (Cycle.Length > (long.MaxValue - begin) / longer / (stretch + 1))
            {
                yield break; // the next cycle is beyond the last step there is, or nearly so
            }
            begin += Cycle.Length * longer;
            longer *= stretch;
            listed++;
            yield return new Jump(begin, arrived * height, k == count - 1 ? Cycle.End * height : Cycle.Start * ScaleOf(k + 1));
            (inside, arrived) = stretch == 1 ? (inside, arrived) : JumpsWithin(longer);
        }
    }

    // The jumps inside a cycle that is stretched, and what it has arrived at when the next one starts.
    private (Jump[] Inside, double Arrived) JumpsWithin(long longer)
    {
        Phase stretched = longer == 1 ? Cycle : Cycle.Stretched(longer);
        Jump[] jumps = [.. stretched.AllJumps];
        return jumps.Length > 0 && jumps[jumps.Length - 1] is var last && last.Step == stretched.Length
            ? ([.. jumps.Take(jumps.Length - 1)], last.Before)
            : (jumps, stretched.End);
    }

    public override bool Equals(object? obj) =>
        obj is Cycles that && stretch == that.stretch && Bits.Same(scale, that.scale) && Cycle.Equals(that.Cycle);

    public override int GetHashCode() => (Cycle, stretch, scale).GetHashCode();

    internal Argument[] Arguments => [new("stretch", stretch, Default: 1L), new("scale", scale, Default: 1.0)];
}
