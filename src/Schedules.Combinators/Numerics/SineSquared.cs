using System.Runtime.CompilerServices;

namespace Schedules.Numerics;

// sin^2(pi x / 2) for x from 0 to 1 / 2, half a wave of the cosine up to its middle: (1 - cos(pi x)) / 2.
//
// It is a power series in z = x^2, which is the sum 2 z + z R(z): the first term is exact, and R, which falls from pi^2 / 4 - 2 = 0.467
// at 0 to 0 at z = 1 / 4, adds so little that its own rounding errors hardly count. R is the minimax polynomial of degree 7 for the
// relative error of the whole; tools/coefficients.py finds it. With u = 2^-53 the polynomial is off by at the most 0.2 u of the result.
// Near 0 the rounding of R and of z R adds 1.7 u of a term that is 0.19 of the result. Near the middle that term vanishes; there the z
// that R is taken at, off by 3 u, adds 3 u z^2 R'(z), which is 0.65 u of the result. Together that is below 0.9 u, before the result is
// rounded.
internal static class SineSquared
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static SplitDouble<T> Of<T>(in SplitDouble<T> x)
        where T : struct, ILane<T> => Of(x, x.Value);

    // The correction takes the rounded x, which is known before the split one: the processor need not wait for it.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static SplitDouble<T> Of<T>(in SplitDouble<T> x, T whole)
        where T : struct, ILane<T>
    {
        T square = x.High * x.High;
        T low = x.Low * (x.High + x.High + x.Low);
        T r = R(whole * whole);
        return SplitDouble.OfSum(square + square, low + low + ((square + low) * r));
    }

    // Estrin's scheme: independent pairs of terms, which a processor evaluates in parallel.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static T R<T>(T z)
        where T : struct, ILane<T>
    {
        T z2 = z * z;
        return (((((C7 * z) + C6) * z2) + ((C5 * z) + C4)) * (z2 * z2)) + ((((C3 * z) + C2) * z2) + ((C1 * z) + C0));
    }

    private const double C0 = 0.4674011002723396;
    private const double C1 = -2.0293560632083665;
    private const double C2 = 0.6676313844258539;
    private const double C3 = -0.11766531513406006;
    private const double C4 = 0.01290344499026028;
    private const double C5 = -0.0009647811949244655;
    private const double C6 = 5.2291053847136105e-05;
    private const double C7 = -2.0827715791994264e-06;
}
