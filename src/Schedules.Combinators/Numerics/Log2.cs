using System;
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
    private static readonly DoubleDouble third = new(0.3333333333333333, 1.850371707708594e-17);
    private static readonly DoubleDouble twoByLn2 = new(2.8853900817779268, 4.0710547481862066e-17);

    // For x above 0.
    [MethodImpl(MethodImplOptions.NoInlining)]
    internal static DoubleDouble Of(DoubleDouble x)
    {
        // Away from the smallest and the largest doubles first.
        int k =
            x.High < 1e-290 ? -200
            : x.High > 1e290 ? 200
            : 0;
        x = k == 0 ? x : new(Exp2.Scale(x.High, -k), Exp2.Scale(x.Low, -k));
        int exponent = (int)(BitConverter.DoubleToInt64Bits(x.High) >> 52) - 1023;
        exponent += x.High * Exp2.PowerOfTwo(-exponent) > 1.4142135623730951 ? 1 : 0;
        double scale = Exp2.PowerOfTwo(-exponent);
        DoubleDouble m = new(x.High * scale, x.Low * scale);

        DoubleDouble s = (m + -1) / (m + 1);
        DoubleDouble square = s * s;
        double z = square.High;
        double p = (z * C8) + C7;
        p = (z * p) + C6;
        p = (z * p) + C5;
        p = (z * p) + C4;
        p = (z * p) + C3;
        p = (z * p) + C2;
        p = (z * p) + C1;
        p = (z * p) + C0;
        DoubleDouble series = (square * third) + (z * z * p) + 1;
        return (twoByLn2 * s * series) + (k + exponent);
    }

    // log2(1 + x) for x above -1, accurate near x = 0.
    internal static DoubleDouble OnePlus(DoubleDouble x) => Of(DoubleDouble.Sum(1, x.High) + x.Low);

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
