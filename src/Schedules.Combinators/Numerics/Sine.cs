using System.Runtime.CompilerServices;

namespace Schedules.Numerics;

// sin(pi x / 2) for x from 0 to 1 / 2.
//
// As the sum 1.5 x + x S(x^2), of which the first term is exact. S, from 0.071 at 0 to -0.086 at x = 1 / 2, is the minimax polynomial of
// degree 7 for the relative error of the whole; tools/coefficients.py finds it. With u = 2^-53 the polynomial is off by at the most 0.09 u
// of the result, and the rounding of S and of x S by 2 u of a term that is 0.06 of the result at the most: together below 0.25 u, before
// the result is rounded.
internal static class Sine
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static SplitDouble<T> Of<T>(in SplitDouble<T> x)
        where T : struct, ILane<T>
    {
        T whole = x.Value;
        T z = whole * whole;
        T s = (z * C7) + C6;
        s = (z * s) + C5;
        s = (z * s) + C4;
        s = (z * s) + C3;
        s = (z * s) + C2;
        s = (z * s) + C1;
        s = (z * s) + C0;
        return SplitDouble.OfSum(x.High * 1.5, (x.Low * 1.5) + (whole * s));
    }

    private const double C0 = 0.07079632679489661;
    private const double C1 = -0.6459640975062463;
    private const double C2 = 0.07969262624616692;
    private const double C3 = -0.004681754135314734;
    private const double C4 = 0.00016044118472563227;
    private const double C5 = -3.598842711152988e-06;
    private const double C6 = 5.691926132752578e-08;
    private const double C7 = -6.627431062068582e-10;
}
