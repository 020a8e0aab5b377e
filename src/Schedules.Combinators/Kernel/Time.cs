using System;
using Schedules.Numerics;

namespace Schedules.Kernel;

// A time from 0 on: Whole + Part / Grid steps, with Part < Grid. Whole steps are kept apart from the fraction, so that adding steps never
// multiplies. The side is -1 for just before that time and 1 for just after it: so the one method that gives values gives limits too.
internal readonly record struct Time(long Whole, long Part = 0, long Grid = 1, int Side = 0)
{
    private const long finest = 1L << 53;

    internal bool IsStep => (Part | (long)Side) == 0;

    // The step under way.
    internal long Floor => Side < 0 && Part == 0 && Whole > 0 ? Whole - 1 : Whole;

    // The last step before it, strictly.
    internal long StepBefore => Part == 0 && Side <= 0 ? Whole - 1 : Whole;

    internal long Ceiling => Part == 0 ? Whole : StepMath.Add(Whole, 1);

    internal double Value => Part == 0 ? Whole : Whole + ((double)Part / Grid);

    internal Time On(int side) => this with { Side = side };

    internal Time Plus(long steps) => steps > long.MaxValue - Whole ? new(long.MaxValue) : this with { Whole = Whole + steps };

    internal Time Minus(long steps) => this with { Whole = Whole - steps };

    // The time left until a step, seen backwards; 0 past it.
    internal Time Until(long step) =>
        Whole >= step ? new(0, 0, 1, Whole == step && Part == 0 ? -Side : 0)
        : Part == 0 ? new(step - Whole, 0, 1, -Side)
        : new(step - Whole - 1, Grid - Part, Grid, -Side);

    internal Time Over(long divisor)
    {
        if (divisor == 1)
        {
            return this;
        }
        long quotient = Whole / divisor;
        long rest = Whole - (quotient * divisor);
        if ((rest | Part) == 0)
        {
            return new(quotient, 0, 1, Side);
        }
        if (Grid <= long.MaxValue / divisor)
        {
            return new(quotient, (rest * Grid) + Part, Grid * divisor, Side);
        }
        long common = StepMath.CommonDivisor(Part, Grid);
        return common > 1
            ? new Time(Whole, Part / common, Grid / common, Side).Over(divisor)
            // The fraction is finer than a long can hold: it is rounded, the whole steps are exact.
            : new(quotient, Math.Min(finest - 1, (long)((rest + ((double)Part / Grid)) / divisor * finest)), finest, Side);
    }

    internal Time Times(long factor)
    {
        if (Part == 0)
        {
            return new(StepMath.Multiply(Whole, factor), 0, 1, Side);
        }
        var (quotient, rest) = Part <= long.MaxValue / factor ? (Part * factor / Grid, Part * factor % Grid) : Scale(Part, factor, Grid);
        return new Time(StepMath.Multiply(Whole, factor), rest, rest == 0 ? 1 : Grid, Side).Plus(quotient);
    }

    // Part * factor / grid and what remains, bit by bit of the factor, since the product is longer than a long.
    private static (long Quotient, long Remainder) Scale(long part, long factor, long grid)
    {
        ulong quotient = 0;
        ulong rest = 0;
        for (int bit = 62; bit >= 0; bit--)
        {
            (quotient, rest) = Reduced(2 * quotient, 2 * rest);
            (quotient, rest) = (factor >> bit & 1) == 1 ? Reduced(quotient, rest + (ulong)part) : (quotient, rest);
        }
        return ((long)quotient, (long)rest);

        (ulong, ulong) Reduced(ulong times, ulong left) => left >= (ulong)grid ? (times + 1, left - (ulong)grid) : (times, left);
    }

    internal static int Compare(in Time left, in Time right)
    {
        int order = left.Whole != right.Whole ? left.Whole.CompareTo(right.Whole) : Compare(left.Part, left.Grid, right.Part, right.Grid);
        return order != 0 ? order : left.Side.CompareTo(right.Side);
    }

    // Two fractions below 1, by their continued fractions where a product would be too long.
    private static int Compare(long a, long b, long c, long d)
    {
        if (a == 0 || c == 0 || b == d)
        {
            return a.CompareTo(c);
        }
        // a / b < c / d where d / c < b / a.
        long left = d / c;
        long right = b / a;
        return left != right ? left.CompareTo(right) : Compare(d - (left * c), c, b - (right * a), a);
    }

    internal static bool IsPast(in Time from, in Time time, bool back) => back ? time < from : time > from;

    public static bool operator <(in Time left, in Time right) => Compare(left, right) < 0;

    public static bool operator >(in Time left, in Time right) => Compare(left, right) > 0;
}
