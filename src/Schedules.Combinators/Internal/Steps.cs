namespace Schedules;

// Arithmetic on steps that are not negative.
internal static class Steps
{
    // The sum, or the last step there is.
    internal static long Add(long left, long right) => left > long.MaxValue - right ? long.MaxValue : left + right;

    // The value of a schedule at first + step / grid. Where the grid is so fine that the schedule is too long on it, on a coarser one.
    internal static double OnGrid(Schedule schedule, long first, long step, long grid)
    {
        long span = schedule is Phase phase ? phase.Length : Add(first, step / grid);
        while (grid > 1 && span > long.MaxValue / grid)
        {
            step /= 2;
            grid /= 2;
        }
        return schedule.ValueAt(Add(Multiply(first, grid), step), grid);
    }

    // The quotient, rounded up.
    internal static long DivideUp(long dividend, long divisor) => (dividend / divisor) + (dividend % divisor == 0 ? 0 : 1);

    // The product, or the last step there is.
    internal static long Multiply(long left, long right) => right != 0 && left > long.MaxValue / right ? long.MaxValue : left * right;
}
