using System.Runtime.CompilerServices;

namespace Schedules.Numerics;

// A number as High + Low. High has at most 26 significant bits, so that the product of two high parts is exact; with Low, about 78 bits are
// known. (T. J. Dekker, A floating-point technique for extending the available precision, Numerische Mathematik 18, 1971.)
internal readonly struct SplitDouble<T>(T high, T low)
    where T : struct, ILane<T>
{
    internal readonly T High = high;

    internal readonly T Low = low;

    internal T Value => High + Low;
}

internal static class SplitDouble
{
    private const double Splitter = (1 << 27) + 1;

    // The value rounded to 26 bits, for values below 2^996.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static T HighPart<T>(T value)
        where T : struct, ILane<T>
    {
        T large = value * Splitter;
        return large - (large - value);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static double HighPart(double value) => HighPart(new ScalarLane(value)).Value;

    // head + tail, where the tail is not larger than the head.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static SplitDouble<T> OfSum<T>(T head, T tail)
        where T : struct, ILane<T>
    {
        T sum = head + tail;
        T high = HighPart(sum);
        return new(high, sum - high + (tail - (sum - head)));
    }

    // The quotient of two whole numbers below 2^53. Its remainder after the high part is exact, since both products below are exact and the
    // subtractions cancel. So equal fractions have equal bits: 2/6 is 1/3.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static SplitDouble<T> Quotient<T>(T dividend, double divisor)
        where T : struct, ILane<T> => Quotient(dividend, divisor, dividend / divisor);

    // The same, where dividend / divisor is known already.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static SplitDouble<T> Quotient<T>(T dividend, double divisor, T rounded)
        where T : struct, ILane<T>
    {
        T high = HighPart(rounded);
        if (high.IsFused)
        {
            return new(high, high.MultiplyAdd(high.All(-divisor), dividend) / divisor);
        }
        double top = HighPart(divisor);
        return new(high, (dividend - (high * top) - (high * (divisor - top))) / divisor);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static SplitDouble<T> Quotient<T>(in SplitDouble<T> dividend, in SplitDouble<T> divisor)
        where T : struct, ILane<T>
    {
        T high = HighPart(dividend.Value / divisor.Value);
        return new(high, (dividend.High - (high * divisor.High) + (dividend.Low - (high * divisor.Low))) / divisor.Value);
    }

    // 1 + x for an x from 0 to 1.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static SplitDouble<T> OnePlus<T>(in SplitDouble<T> x)
        where T : struct, ILane<T>
    {
        SplitDouble<T> sum = OfSum(x.High.All(1), x.High);
        return new(sum.High, sum.Low + x.Low);
    }

    // 1 - x for an x from 0 to 1.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static SplitDouble<T> OneMinus<T>(in SplitDouble<T> x)
        where T : struct, ILane<T>
    {
        T rest = 1 - x.High;
        return OfSum(rest, 1 - rest - x.High - x.Low);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static SplitDouble<T> Twice<T>(in SplitDouble<T> x)
        where T : struct, ILane<T> => new(x.High * 2, x.Low * 2);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static SplitDouble<T> HalfOf<T>(in SplitDouble<T> x)
        where T : struct, ILane<T> => new(x.High * 0.5, x.Low * 0.5);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static SplitDouble<T> Of<T>(T value)
        where T : struct, ILane<T>
    {
        T high = HighPart(value);
        return new(high, value - high);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static SplitDouble<T> Of<T>(in DoubleDouble<T> number)
        where T : struct, ILane<T>
    {
        T high = HighPart(number.High);
        return new(high, number.High - high + number.Low);
    }
}
