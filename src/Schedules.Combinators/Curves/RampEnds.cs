using System;
using System.Runtime.CompilerServices;
using Schedules.Numerics;

namespace Schedules.Curves;

// From one value to another, with what a curve wants to know of the two, in parts: the difference, or the logarithm of the ratio.
internal readonly struct RampEnds
{
    // By how much huge ends are lowered: 2^64.
    internal const double Unit = 1.8446744073709552e19;

    // Beyond it the difference, or its product with the splitter, may be beyond the doubles.
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

    // The extent, in parts; not a number where the ends are so huge, or so small, that there are none.
    internal double High { get; }

    internal double Low { get; }

    // The same, seen from the other end, to the bit. A way of 0 is 0 from there too, and not -0, which leaves a -0 that it is added to.
    internal RampEnds Reversed => new(To, From, 0 - High, 0 - Low);

    // As it is, or seen from the other end.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal RampEnds Seen(bool fromEnd)
    {
        var (from, to, high, low) = (From, To, High, Low);
        if (fromEnd)
        {
            (from, to, high, low) = (to, from, 0 - high, 0 - low);
        }
        return new(from, to, high, low);
    }

    // The straight way between huge ends, in units.
    internal RampEnds Lowered => Straight(From / Unit, To / Unit);

    // The straight way.
    internal static RampEnds Straight(double from, double to) =>
        Math.Abs(from) < Huge && Math.Abs(to) < Huge
            ? new(from, to, SplitDouble.Of(DoubleDouble.Sum(to, -from)))
            : new(from, to, double.NaN, double.NaN);

    // What lies a fraction of the way along, in parts: rounded where they are added, and once more at the end.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal T Along<T>(in SplitDouble<T> fraction)
        where T : struct, ILane<T> => From + ((fraction.High * High) + ((fraction.Low * High) + (fraction.Value * Low)));

    internal double Along(in SplitDouble<ScalarLane> fraction) =>
        double.IsNaN(High) ? Lowered.Along<ScalarLane>(fraction).Value * Unit : Along<ScalarLane>(fraction).Value;

    // Along a straight way by a fraction of which no more is known than a double.
    internal static double Along(double from, double to, double fraction)
    {
        double ends = to - from;
        return double.IsInfinity(ends) ? from + (((to / 2) - (from / 2)) * fraction * 2) : from + (ends * fraction);
    }

    internal static double Middle(double start, double target)
    {
        double sum = start + target;
        return double.IsInfinity(sum) ? (start / 2) + (target / 2) : sum / 2;
    }
}
