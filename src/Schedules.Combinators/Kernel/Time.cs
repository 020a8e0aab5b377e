using System;
using Schedules.Numerics;

namespace Schedules.Kernel;

// A rational time, 0 or later: Whole + Part / Grid steps, with Part < Grid, so that adding whole steps cannot overflow a product. The side
// is -1 for the limit from before and 1 for the limit from after, so that one method gives values and limits.
internal readonly record struct Time(long Whole, long Part = 0, long Grid = 1, int Side = 0)
{
    private const long Finest = 1L << 53;

    internal bool IsStep => (Part | (long)Side) == 0;

    // The last step at or before it, or just before it where the side is -1.
    internal long Floor => Side < 0 && Part == 0 && Whole > 0 ? Whole - 1 : Whole;

    // The last step strictly before it.
    internal long StepBefore => Part == 0 && Side <= 0 ? Whole - 1 : Whole;

    internal long Ceiling => Part == 0 ? Whole : StepMath.Add(Whole, 1);

    internal double Value => Part == 0 ? Whole : Whole + ((double)Part / Grid);

    internal Time On(int side) => this with { Side = side };

    internal Time Plus(long steps) => steps > long.MaxValue - Whole ? new(long.MaxValue) : this with { Whole = Whole + steps };

    internal Time Minus(long steps) => this with { Whole = Whole - steps };

    // step - time, with the side turned around; 0 past the step.
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
            // The fraction has no grid below 2^63 any more: it is rounded, and the whole steps stay exact.
            : new(quotient, Math.Min(Finest - 1, (long)((rest + ((double)Part / Grid)) / divisor * Finest)), Finest, Side);
    }

    internal Time Times(long factor)
    {
        if (Part == 0)
        {
            return new(StepMath.Multiply(Whole, factor), 0, 1, Side);
        }
        (long quotient, long rest) =
            Part <= long.MaxValue / factor ? (Part * factor / Grid, Part * factor % Grid) : Scale(Part, factor, Grid);
        return new Time(StepMath.Multiply(Whole, factor), rest, rest == 0 ? 1 : Grid, Side).Plus(quotient);
    }

    // Part * factor divided by grid, bit by bit of the factor, since the product overflows.
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

    // Two fractions below 1, by their continued fractions, since a cross product may overflow.
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
