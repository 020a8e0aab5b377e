namespace Schedules.Numerics;

// Arithmetic on steps, which are not negative. It saturates at long.MaxValue, the last step there is.
internal static class StepMath
{
    internal static long Add(long left, long right) => left > long.MaxValue - right ? long.MaxValue : left + right;

    internal static long DivideUp(long dividend, long divisor) => (dividend / divisor) + (dividend % divisor == 0 ? 0 : 1);

    internal static long CommonDivisor(long left, long right)
    {
        while (right != 0)
        {
            (left, right) = (right, left % right);
        }
        return left;
    }

    // The first test spares the division: most factors are below 2^31.
    internal static long Multiply(long left, long right) =>
        (ulong)(left | right) < 1UL << 31 || right == 0 || left <= long.MaxValue / right ? left * right : long.MaxValue;
}
