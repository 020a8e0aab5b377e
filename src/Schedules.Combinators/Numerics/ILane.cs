using System.Runtime.CompilerServices;

namespace Schedules.Numerics;

// A double, or several side by side on which the same is done at once. What is written over lanes is written once: the vector's results
// are the scalar's to the bit, since each operation is one of IEEE 754, correctly rounded, and none is joined with another.
internal interface ILane<T>
    where T : struct, ILane<T>
{
    T Add(T other);

    T Subtract(T other);

    T Multiply(T other);

    T Divide(T other);

    T SquareRoot();

    // 2^k for whole numbers k from -1022 to 1023.
    T PowerOfTwo();

    // The one number in every lane.
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
