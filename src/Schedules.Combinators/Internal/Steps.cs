using System;

namespace Schedules;

// Arithmetic on steps that are not negative.
internal static class Steps
{
    // The sum, or the last step there is.
    internal static long Add(long left, long right) => left > long.MaxValue - right ? long.MaxValue : left + right;

    // The value of a schedule at first + step / grid. Where the grid is so fine that the schedule is too long on it, on a coarser one, which
    // has the same whole steps.
    internal static double OnGrid(Schedule schedule, long first, long step, long grid)
    {
        long whole = Add(first, step / grid);
        long part = step % grid;
        long span = schedule is Phase phase ? Math.Max(phase.Length, whole) : whole;
        while (grid > 1 && span > (long.MaxValue / grid) - 1)
        {
            grid /= 2;
            part = Math.Min(part / 2, grid - 1);
        }
        return schedule.ValueAt(Add(Multiply(whole, grid), part), grid);
    }

    // The quotient, rounded up.
    internal static long DivideUp(long dividend, long divisor) => (dividend / divisor) + (dividend % divisor == 0 ? 0 : 1);

    // The greatest number that divides both.
    internal static long CommonDivisor(long left, long right)
    {
        while (right != 0)
        {
            (left, right) = (right, left % right);
        }
        return left;
    }

    // The product, or the last step there is.
    internal static long Multiply(long left, long right) => right != 0 && left > long.MaxValue / right ? long.MaxValue : left * right;
}
