using System.Runtime.CompilerServices;

namespace Schedules.Numerics;

// sqrt(1 - x) as the fraction left, and 1 - sqrt(1 - x) as the fraction done. The root is correctly rounded, and its rounding error is in
// Low.
internal static class SquareRoot
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static SplitDouble<T> Left<T>(in SplitDouble<T> rest)
        where T : struct, ILane<T>
    {
        T root = rest.Value.SquareRoot();
        T high = SplitDouble.HighPart(root);
        return new(high, (rest.High - (high * high) + rest.Low) / (high + root));
    }

    // 1 - sqrt(1 - x) = x / (1 + sqrt(1 - x))
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static SplitDouble<T> Done<T>(in SplitDouble<T> x)
        where T : struct, ILane<T> => SplitDouble.Quotient(x, SplitDouble.OnePlus(Left(SplitDouble.OneMinus(x))));
}
