using System;
using System.Runtime.CompilerServices;

namespace Schedules;

// One lane.
internal readonly struct Scalar(double value) : ILane<Scalar>
{
    internal double Value { get; } = value;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Scalar Add(Scalar other) => new(Value + other.Value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Scalar Subtract(Scalar other) => new(Value - other.Value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Scalar Multiply(Scalar other) => new(Value * other.Value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Scalar Divide(Scalar other) => new(Value / other.Value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Scalar SquareRoot() => new(Math.Sqrt(Value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Scalar PowerOfTwo() => new(BitConverter.Int64BitsToDouble(((long)Value + 1023) << 52));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Scalar All(double value) => new(value);
}
