using System.Runtime.CompilerServices;

namespace Schedules.Numerics;

// A double, or a vector of them. Code over lanes is written once for both, and has the same bits on both, since each operation is correctly
// rounded by IEEE 754 and none is fused with another.
internal interface ILane<T>
    where T : struct, ILane<T>
{
    T Add(T other);

    T Subtract(T other);

    T Multiply(T other);

    T Divide(T other);

    T SquareRoot();

    // this * factor + addend, by one instruction. It is used for sums that are exact, so that code without it has the same bits.
    T MultiplyAdd(T factor, T addend);

    // Whether the processor has that instruction.
    bool IsFused { get; }

    // 2^k for whole numbers k from -1022 to 1023.
    T PowerOfTwo();

    // The number in every lane.
    T All(double value);
}

internal static class LaneOperators
{
    extension<T>(T)
        where T : struct, ILane<T>
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static T operator +(T left, T right) => left.Add(right);

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static T operator -(T left, T right) => left.Subtract(right);

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static T operator *(T left, T right) => left.Multiply(right);

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static T operator /(T left, T right) => left.Divide(right);

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static T operator +(T left, double right) => left.Add(left.All(right));

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static T operator +(double left, T right) => right.All(left).Add(right);

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static T operator -(T left, double right) => left.Subtract(left.All(right));

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static T operator -(double left, T right) => right.All(left).Subtract(right);

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static T operator *(T left, double right) => left.Multiply(left.All(right));

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static T operator *(double left, T right) => right.All(left).Multiply(right);

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static T operator /(T left, double right) => left.Divide(left.All(right));
    }
}
