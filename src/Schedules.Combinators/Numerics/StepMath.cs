namespace Schedules.Numerics;

// Arithmetic on steps that are not negative.
internal static class StepMath
{
    // The sum, or the last step there is.
    internal static long Add(long left, long right) => left > long.MaxValue - right ? long.MaxValue : left + right;

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

    // The product, or the last step there is. Numbers are nearly always so small that it is a long.
    internal static long Multiply(long left, long right) =>
        (ulong)(left | right) < 1UL << 31 || right == 0 || left <= long.MaxValue / right ? left * right : long.MaxValue;
}
