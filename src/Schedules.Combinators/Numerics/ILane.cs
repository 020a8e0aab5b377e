using System;
using System.Runtime.CompilerServices;

namespace Schedules.Numerics;

// A double, or a vector of them. Code over lanes is written once for both, and has the same bits on both, since each operation is correctly
// rounded by IEEE 754 and none is fused with another.
internal interface ILane<T>
    where T : struct, ILane<T>
{
    // How many numbers it has.
    int Count { get; }

#if NET
    static abstract T operator -(T number);

    static abstract T operator +(T left, T right);

    static abstract T operator -(T left, T right);

    static abstract T operator *(T left, T right);

    static abstract T operator /(T left, T right);
#else
    T Negate();

    T Add(T other);

    T Subtract(T other);

    T Multiply(T other);

    T Divide(T other);
#endif

    T SquareRoot();

    T Abs();

    // this * factor + addend, by one instruction. It is used for sums that are exact, so that code without it has the same bits.
    T MultiplyAdd(T factor, T addend);

    // Whether the processor has that instruction.
    bool IsFused { get; }

    // 2^k for whole numbers k from -1022 to 1023.
    T PowerOfTwo();

    // The whole number k with 2^k <= x < 2^(k + 1), for normal numbers x above 0.
    T Exponent();

    // Comparisons with a NaN are false.
    bool AllBelow(T bound);

    bool AnyBelow(T bound);

    // In each lane the one where this is below the bound, and the other where it is not.
    T WhereBelow(T bound, T one, T other);

    // The number in every lane.
    T All(double value);

    // first, first + stride, first + 2 stride and so on, for whole numbers.
    T Sequence(double first, double stride);

    T Load(ReadOnlySpan<double> values);

    void Store(Span<double> values);
}

internal static class LaneOperators
{
    extension<T>(T)
        where T : struct, ILane<T>
    {
#if !NET
        public static T operator -(T number) => number.Negate();

        public static T operator +(T left, T right) => left.Add(right);

        public static T operator -(T left, T right) => left.Subtract(right);

        public static T operator *(T left, T right) => left.Multiply(right);

        public static T operator /(T left, T right) => left.Divide(right);
#endif

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static T operator +(T left, double right) => left + left.All(right);

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static T operator +(double left, T right) => right.All(left) + right;

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static T operator -(T left, double right) => left - left.All(right);

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static T operator -(double left, T right) => right.All(left) - right;

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static T operator *(T left, double right) => left * left.All(right);

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static T operator *(double left, T right) => right.All(left) * right;

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static T operator /(T left, double right) => left / left.All(right);
    }
}
