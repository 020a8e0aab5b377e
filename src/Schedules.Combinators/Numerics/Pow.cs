using System;
using System.Runtime.CompilerServices;

namespace Schedules.Numerics;

// x^y as 2^(y log2(x)), with the logarithm and the product in double-double.
internal static class Pow
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static DoubleDouble<T> Of<T>(in DoubleDouble<T> x, double y)
        where T : struct, ILane<T> => Exp2.Of(Exponent(x, y));

    // x^y - 1, accurate near x^y = 1.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static DoubleDouble<T> MinusOne<T>(in DoubleDouble<T> x, double y)
        where T : struct, ILane<T> => Exp2.MinusOne(Exponent(x, y));

    // log y. A larger y would overflow in the product's error term, and gives the same power as 1e290: 0, 1 or infinity.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static DoubleDouble<T> Times<T>(in DoubleDouble<T> log, double y)
        where T : struct, ILane<T> => log * Math.Max(-1e290, Math.Min(1e290, y));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static DoubleDouble<T> Exponent<T>(in DoubleDouble<T> x, double y)
        where T : struct, ILane<T> => Times(Log2.Of(x), y);
}
