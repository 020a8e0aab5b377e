using System.Runtime.CompilerServices;

namespace Schedules;

// (1 - x)^2, what is left of it and what is done.
internal static class Square
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static Parts<T> Left<T>(in Parts<T> rest)
        where T : struct, ILane<T> => Parts.OfSum(rest.High * rest.High, rest.Low * (rest.High + rest.High + rest.Low));

    // 1 - (1 - x)^2 = 2 x - x^2
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static Parts<T> Done<T>(in Parts<T> x)
        where T : struct, ILane<T> => Parts.OfSum(x.High + x.High, x.Low + x.Low - (x.Value * x.Value));
}
