using System;
using System.Runtime.CompilerServices;

namespace Schedules.Numerics;

// An unevaluated sum of two doubles, of which the low one is at the most half a unit in the last place of the high one: some 105 bits.
// (T. J. Dekker, A floating-point technique for extending the available precision, Numerische Mathematik 18, 1971; D. E. Knuth, The Art of
// Computer Programming 2, section 4.2.2.) Each operation is off by a few units of 2^-104.
internal readonly struct DoubleDouble(double high, double low)
{
    internal double High { get; } = high;

    internal double Low { get; } = low;

    // The decimal that the number is written as if that has at most 15 digits, otherwise the double itself. The conversion to decimal
    // rounds to 15 digits, so it gives the same double back only if there are no more.
    internal static DoubleDouble AsWritten(double value)
    {
        if (value == 0 || !(Math.Abs(value) < 1e28))
        {
            return value;
        }
        int[] bits = decimal.GetBits((decimal)value);
        double digits = ((long)bits[1] << 32) | (uint)bits[0];
        DoubleDouble ten = 1;
        for (int scale = (bits[3] >> 16) & 0xff; scale > 0; scale--)
        {
            ten *= 10;
        }
        DoubleDouble written = (DoubleDouble)(value < 0 ? -digits : digits) / ten;
        return written.High == value ? written : value;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static DoubleDouble Of(in SplitDouble<ScalarLane> parts) => OfSum(parts.High.Value, parts.Low.Value);

    // The exact sum.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static DoubleDouble Sum(double left, double right)
    {
        double sum = left + right;
        double part = sum - left;
        return new(sum, left - (sum - part) + (right - part));
    }

    // The exact sum of a head and a tail that is not larger.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static DoubleDouble OfSum(double head, double tail)
    {
        double sum = head + tail;
        return new(sum, tail - (sum - head));
    }

    // The exact product, where neither it nor a factor is near overflow or underflow.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static DoubleDouble Product(double left, double right)
    {
        double product = left * right;
        ScalarLane factor = new(left);
        // Below, the two ways to the error may underflow differently.
        if (factor.IsFused && Math.Abs(product) > 1e-270)
        {
            return new(product, factor.MultiplyAdd(new(right), new(-product)).Value);
        }
        double a = SplitDouble.HighPart(left);
        double b = SplitDouble.HighPart(right);
        return new(product, (a * b) - product + (a * (right - b)) + ((left - a) * b) + ((left - a) * (right - b)));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static DoubleDouble operator -(DoubleDouble number) => new(-number.High, -number.Low);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static DoubleDouble operator +(DoubleDouble left, double right)
    {
        DoubleDouble sum = Sum(left.High, right);
        return OfSum(sum.High, sum.Low + left.Low);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static DoubleDouble operator +(DoubleDouble left, DoubleDouble right)
    {
        DoubleDouble high = Sum(left.High, right.High);
        DoubleDouble low = Sum(left.Low, right.Low);
        DoubleDouble sum = OfSum(high.High, high.Low + low.High);
        return OfSum(sum.High, sum.Low + low.Low);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static DoubleDouble operator -(DoubleDouble left, DoubleDouble right) => left + -right;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static DoubleDouble operator *(DoubleDouble left, double right)
    {
        DoubleDouble product = Product(left.High, right);
        return OfSum(product.High, product.Low + (left.Low * right));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static DoubleDouble operator *(DoubleDouble left, DoubleDouble right)
    {
        DoubleDouble product = Product(left.High, right.High);
        return OfSum(product.High, product.Low + ((left.High * right.Low) + (left.Low * right.High)));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static DoubleDouble operator /(DoubleDouble left, DoubleDouble right)
    {
        double quotient = left.High / right.High;
        DoubleDouble rest = left - (right * quotient);
        return OfSum(quotient, (rest.High + rest.Low) / right.High);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static implicit operator DoubleDouble(double number) => new(number, 0);
}
