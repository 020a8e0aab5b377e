using System.Runtime.CompilerServices;

namespace Schedules;

// sqrt(1 - x), what is left of it and what is done. IEEE 754 rounds the root correctly; what it rounds away is put back.
internal static class SquareRoot
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static Parts<T> Left<T>(in Parts<T> rest)
        where T : struct, ILane<T>
    {
        T root = rest.Value.SquareRoot();
        T high = Parts.Top(root);
        return new(high, (rest.High - (high * high) + rest.Low) / (high + root));
    }

    // 1 - sqrt(1 - x) = x / (1 + sqrt(1 - x))
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static Parts<T> Done<T>(in Parts<T> x)
        where T : struct, ILane<T> => Parts.Quotient(x, Parts.OnePlus(Left(Parts.OneMinus(x))));
}
