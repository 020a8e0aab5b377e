using System.Runtime.CompilerServices;

namespace Schedules.Numerics;

// (1 - x)^2 as the fraction left, and 1 - (1 - x)^2 as the fraction done.
internal static class Square
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static SplitDouble<T> Left<T>(in SplitDouble<T> rest)
        where T : struct, ILane<T> => SplitDouble.OfSum(rest.High * rest.High, rest.Low * (rest.High + rest.High + rest.Low));

    // 1 - (1 - x)^2 = 2 x - x^2
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static SplitDouble<T> Done<T>(in SplitDouble<T> x)
        where T : struct, ILane<T> => SplitDouble.OfSum(x.High + x.High, x.Low + x.Low - (x.Value * x.Value));
}
