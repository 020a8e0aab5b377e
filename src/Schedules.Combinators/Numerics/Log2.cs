using System.Runtime.CompilerServices;

namespace Schedules.Numerics;

// The logarithm to the base 2.
//
// x = 2^k m with m from 1 / sqrt(2) to sqrt(2), and log2(m) = 2 / ln 2 atanh(s) with s = (m - 1) / (m + 1), which is below 0.172, and
// atanh(s) = s (1 + s^2 / 3 + s^4 P(s^2)). All but the last term is carried in two doubles. P is the minimax polynomial of degree 8;
// tools/coefficients.py finds it. Its term is 2^-12.5 of the whole at the most, so that its rounding leaves the logarithm right to 2^-64
// of itself, near 1 too; the polynomial is off by 2^-66.
internal static class Log2
{
    // For x above 0.
    [MethodImpl(Jit.Apart)]
    internal static DoubleDouble<T> Of<T>(in DoubleDouble<T> x)
        where T : struct, ILane<T>
    {
        T high = x.High;
        T low = x.Low;
        T least = high.All(1e-290);
        T most = high.All(1e290);
        T k = high.All(0);
        // Away from the smallest and the largest doubles first.
        if (high.AnyBelow(least) || most.AnyBelow(high))
        {
            k = high.WhereBelow(least, k - 200, most.WhereBelow(high, k + 200, k));
            high = Exp2.Scale(high, -k);
            low = Exp2.Scale(low, -k);
        }
        T exponent = high.Exponent();
        T sqrt2 = high.All(1.4142135623730951);
        exponent = sqrt2.WhereBelow(high * (-exponent).PowerOfTwo(), exponent + 1, exponent);
        T scale = (-exponent).PowerOfTwo();
        DoubleDouble<T> m = new(high * scale, low * scale);
        DoubleDouble<T> difference = m + -1;
        DoubleDouble<T> log = OfRatio(difference.Over(m + 1, isModerate: true));
        T moderate = difference.High.All(1e-130);
        T size = difference.High.Abs();
        return (moderate.AllBelow(size) ? log : DoubleDouble<T>.WhereBelow(moderate, size, log, OfSlight(difference))) + (k + exponent);
    }

    // log2(m), given s.
    [MethodImpl(Jit.Apart)]
    private static DoubleDouble<T> OfRatio<T>(in DoubleDouble<T> s)
        where T : struct, ILane<T>
    {
        DoubleDouble<T> square = s.Times(s, isModerate: true);
        T z = square.High;
        T p = (z * C8) + C7;
        p = (z * p) + C6;
        p = (z * p) + C5;
        p = (z * p) + C4;
        p = (z * p) + C3;
        p = (z * p) + C2;
        p = (z * p) + C1;
        p = (z * p) + C0;
        var third = DoubleDouble.All<T>(0.3333333333333333, 1.850371707708594e-17);
        DoubleDouble<T> series = square.Times(third, isModerate: true) + (z * z * p) + 1;
        return TwoByLn2<T>().Times(s, isModerate: true).Times(series, isModerate: true);
    }

    // Near 1 the first term is all there is.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static DoubleDouble<T> OfSlight<T>(in DoubleDouble<T> difference)
        where T : struct, ILane<T> => TwoByLn2<T>() * (difference / (difference + 2));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static DoubleDouble<T> TwoByLn2<T>()
        where T : struct, ILane<T> => DoubleDouble.All<T>(2.8853900817779268, 4.0710547481862066e-17);

    internal static DoubleDouble<ScalarLane> Of(double x) => Of<ScalarLane>(x);

    // log2(1 + x) for x above -1, accurate near x = 0.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static DoubleDouble<T> OnePlus<T>(in DoubleDouble<T> x)
        where T : struct, ILane<T> => Of(DoubleDouble.Sum(x.High.All(1), x.High) + x.Low);

    private const double C0 = 0.2;
    private const double C1 = 0.14285714285714188;
    private const double C2 = 0.11111111111145228;
    private const double C3 = 0.09090909084636399;
    private const double C4 = 0.0769230837569367;
    private const double C5 = 0.06666620268174075;
    private const double C6 = 0.058843352643055284;
    private const double C7 = 0.052114810054426024;
    private const double C8 = 0.055064404282767876;
}
