namespace Schedules;

// Arithmetic on steps that are not negative.
internal static class Steps
{
    // The sum, or the last step there is.
    internal static long Add(long left, long right) => left > long.MaxValue - right ? long.MaxValue : left + right;

    // The value of a schedule at first + step / grid. Where the grid is so fine that the schedule is too long on it, on a coarser one, on
    // which whole steps are what they are.
    internal static double OnGrid(Schedule schedule, long first, long step, long grid)
    {
        long whole = step / grid;
        long span = schedule is Phase phase ? phase.Length : Add(first, whole);
        if (span > long.MaxValue / grid)
        {
            long coarser = long.MaxValue / span;
            step = Add(Multiply(whole, coarser), step % grid / DivideUp(grid, coarser));
            grid = coarser;
        }
        return schedule.ValueAt(Add(Multiply(first, grid), step), grid);
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
