using System;
using System.Runtime.CompilerServices;
using Schedules.Numerics;

namespace Schedules.Curves;

// The two ends of a ramp, and between them what its curve multiplies a fraction by: their difference, or for an exponential ramp the
// logarithm of their ratio, as High + Low.
internal readonly struct RampEnds
{
    // Huge ends are divided by it, so that nothing overflows: 2^64.
    internal const double Scale = 1.8446744073709552e19;

    // From here on the difference, or its product with the constant that splits a double, may overflow.
    private const double Huge = 1e290;

    internal RampEnds(double from, double to, in SplitDouble<ScalarLane> extent)
        : this(from, to, extent.High.Value, extent.Low.Value) { }

    private RampEnds(double from, double to, double high, double low)
    {
        From = from;
        To = to;
        High = high;
        Low = low;
    }

    internal double From { get; }

    internal double To { get; }

    // NaN where the ends are so large or so small that they must be scaled first.
    internal double High { get; }

    internal double Low { get; }

    // The same ramp from its other end, to the bit. 0 - High, and not -High, since -0 would keep the sign of a -0 that it is added to.
    internal RampEnds Reversed => new(To, From, 0 - High, 0 - Low);

    // Reversed if the condition holds: a copy either way, whose fields the JIT keeps in registers.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal RampEnds ReversedIf(bool condition)
    {
        (double from, double to, double high, double low) = (From, To, High, Low);
        if (condition)
        {
            (from, to, high, low) = (to, from, 0 - high, 0 - low);
        }
        return new(from, to, high, low);
    }

    internal RampEnds Scaled => OfDifference(From / Scale, To / Scale);

    internal static RampEnds OfDifference(double from, double to) =>
        Math.Abs(from) < Huge && Math.Abs(to) < Huge
            ? new(from, to, SplitDouble.Of(DoubleDouble.Sum(to, -from)))
            : new(from, to, double.NaN, double.NaN);

    // From + fraction (To - From), with one rounding in the product's sum and one at the end.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal T Interpolate<T>(in SplitDouble<T> fraction)
        where T : struct, ILane<T> => From + ((fraction.High * High) + ((fraction.Low * High) + (fraction.Value * Low)));

    // The same for ends of any size.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal T InterpolateAny<T>(in SplitDouble<T> fraction)
        where T : struct, ILane<T> => double.IsNaN(High) ? Scaled.Interpolate(fraction) * Scale : Interpolate(fraction);

    // For a fraction that is no more exact than a double.
    internal static double Interpolate(double from, double to, double fraction)
    {
        double difference = to - from;
        return double.IsInfinity(difference) ? from + (((to / 2) - (from / 2)) * fraction * 2) : from + (difference * fraction);
    }

    internal static double Middle(double start, double target)
    {
        double sum = start + target;
        return double.IsInfinity(sum) ? (start / 2) + (target / 2) : sum / 2;
    }
}
