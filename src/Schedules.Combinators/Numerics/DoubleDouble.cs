using System;
using System.Runtime.CompilerServices;

namespace Schedules.Numerics;

// An unevaluated sum of two numbers. The low one is at most half a unit in the last place of the high one: some 105 bits.
// (T. J. Dekker, A floating-point technique for extending the available precision, Numerische Mathematik 18, 1971; D. E. Knuth, The Art of
// Computer Programming 2, section 4.2.2.) Each operation is off by a few units of 2^-104.
internal readonly struct DoubleDouble<T>(T high, T low)
    where T : struct, ILane<T>
{
    internal readonly T High = high;

    internal readonly T Low = low;

    // In each lane the one where a number is below a bound, and the other where it is not.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static DoubleDouble<T> WhereBelow(T number, T bound, in DoubleDouble<T> one, in DoubleDouble<T> other) =>
        new(number.WhereBelow(bound, one.High, other.High), number.WhereBelow(bound, one.Low, other.Low));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static DoubleDouble<T> operator -(DoubleDouble<T> number) => new(-number.High, -number.Low);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static DoubleDouble<T> operator +(DoubleDouble<T> left, T right)
    {
        var sum = DoubleDouble.Sum(left.High, right);
        return DoubleDouble.OfSum(sum.High, sum.Low + left.Low);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static DoubleDouble<T> operator +(DoubleDouble<T> left, double right) => left + left.High.All(right);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static DoubleDouble<T> operator +(DoubleDouble<T> left, DoubleDouble<T> right)
    {
        var high = DoubleDouble.Sum(left.High, right.High);
        var low = DoubleDouble.Sum(left.Low, right.Low);
        var sum = DoubleDouble.OfSum(high.High, high.Low + low.High);
        return DoubleDouble.OfSum(sum.High, sum.Low + low.Low);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static DoubleDouble<T> operator -(DoubleDouble<T> left, DoubleDouble<T> right) => left + -right;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static DoubleDouble<T> operator *(DoubleDouble<T> left, T right) => left.Times(right, isModerate: false);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static DoubleDouble<T> operator *(DoubleDouble<T> left, double right) => left * left.High.All(right);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static DoubleDouble<T> operator *(DoubleDouble<T> left, DoubleDouble<T> right) => left.Times(right, isModerate: false);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static DoubleDouble<T> operator /(DoubleDouble<T> left, DoubleDouble<T> right) => left.Over(right, isModerate: false);

    // A product is moderate if it is above 1e-270 or 0.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal DoubleDouble<T> Times(T right, bool isModerate)
    {
        var product = DoubleDouble.Product(High, right, isModerate);
        return DoubleDouble.OfSum(product.High, product.Low + (Low * right));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal DoubleDouble<T> Times(in DoubleDouble<T> right, bool isModerate)
    {
        var product = DoubleDouble.Product(High, right.High, isModerate);
        return DoubleDouble.OfSum(product.High, product.Low + ((High * right.Low) + (Low * right.High)));
    }

    // The quotient is moderate if the dividend is.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal DoubleDouble<T> Over(in DoubleDouble<T> right, bool isModerate)
    {
        T quotient = High / right.High;
        DoubleDouble<T> rest = this - right.Times(quotient, isModerate);
        return DoubleDouble.OfSum(quotient, (rest.High + rest.Low) / right.High);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static implicit operator DoubleDouble<T>(T number) => new(number, number.All(0));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static implicit operator DoubleDouble<T>(double number) => default(T).All(number);
}

internal static class DoubleDouble
{
    // The decimal that the number is written as if that has at most 15 digits, otherwise the double itself. The conversion to decimal
    // rounds to 15 digits, so it gives the same double back only if there are no more.
    internal static DoubleDouble<ScalarLane> AsWritten(double value)
    {
        if (value == 0 || !(Math.Abs(value) < 1e28))
        {
            return value;
        }
        int[] bits = decimal.GetBits((decimal)value);
        double digits = ((long)bits[1] << 32) | (uint)bits[0];
        DoubleDouble<ScalarLane> ten = 1;
        for (int scale = (bits[3] >> 16) & 0xff; scale > 0; scale--)
        {
            ten *= 10;
        }
        DoubleDouble<ScalarLane> written = (DoubleDouble<ScalarLane>)(value < 0 ? -digits : digits) / ten;
        return written.High.Value == value ? written : value;
    }

    // The same number in every lane.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static DoubleDouble<T> All<T>(double high, double low)
        where T : struct, ILane<T> => new(default(T).All(high), default(T).All(low));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static DoubleDouble<T> All<T>(in DoubleDouble<ScalarLane> number)
        where T : struct, ILane<T> => All<T>(number.High.Value, number.Low.Value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static DoubleDouble<T> Of<T>(in SplitDouble<T> parts)
        where T : struct, ILane<T> => OfSum(parts.High, parts.Low);

    // The exact sum.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static DoubleDouble<T> Sum<T>(T left, T right)
        where T : struct, ILane<T>
    {
        T sum = left + right;
        T part = sum - left;
        return new(sum, left - (sum - part) + (right - part));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static DoubleDouble<ScalarLane> Sum(double left, double right) => Sum(new ScalarLane(left), new(right));

    // The exact sum of a head and a tail that is not larger.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static DoubleDouble<T> OfSum<T>(T head, T tail)
        where T : struct, ILane<T>
    {
        T sum = head + tail;
        return new(sum, tail - (sum - head));
    }

    // The exact product, where neither it nor a factor is near overflow or underflow. If it is not known to be moderate, its error may
    // underflow, in which the two ways to it differ.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static DoubleDouble<T> Product<T>(T left, T right, bool isModerate = false)
        where T : struct, ILane<T>
    {
        T product = left * right;
        return product.IsFused && (isModerate || product.All(1e-270).AllBelow(product.Abs()))
                ? new(product, left.MultiplyAdd(right, -product))
            : product.IsFused && typeof(T) != typeof(ScalarLane) ? new(product, RareError(left, right, product))
            : new(product, ErrorByParts(left, right, product));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static T ErrorByParts<T>(T left, T right, T product)
        where T : struct, ILane<T>
    {
        T a = SplitDouble.HighPart(left);
        T b = SplitDouble.HighPart(right);
        return (a * b) - product + (a * (right - b)) + ((left - a) * b) + ((left - a) * (right - b));
    }

    // Inlined for vectors, it would leave less room for inlining the rest.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static T RareError<T>(T left, T right, T product)
        where T : struct, ILane<T> => ErrorByParts(left, right, product);
}
