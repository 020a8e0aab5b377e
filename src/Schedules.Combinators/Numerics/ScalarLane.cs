using System;
using System.Runtime.CompilerServices;
#if NET
using System.Runtime.Intrinsics.Arm;
using System.Runtime.Intrinsics.X86;
#endif

namespace Schedules.Numerics;

// One double.
internal readonly struct ScalarLane(double value) : ILane<ScalarLane>
{
    internal readonly double Value = value;

    public int Count => 1;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ScalarLane operator +(ScalarLane left, ScalarLane right) => new(left.Value + right.Value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ScalarLane operator -(ScalarLane left, ScalarLane right) => new(left.Value - right.Value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ScalarLane operator *(ScalarLane left, ScalarLane right) => new(left.Value * right.Value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ScalarLane operator /(ScalarLane left, ScalarLane right) => new(left.Value / right.Value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ScalarLane operator -(ScalarLane number) => new(-number.Value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ScalarLane SquareRoot() => new(Math.Sqrt(Value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ScalarLane Abs() => new(Math.Abs(Value));

#if NET
    public bool IsFused => Fma.IsSupported || AdvSimd.IsSupported;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ScalarLane MultiplyAdd(ScalarLane factor, ScalarLane addend) => new(Math.FusedMultiplyAdd(Value, factor.Value, addend.Value));
#else
    public ScalarLane Negate() => -this;

    public ScalarLane Add(ScalarLane other) => this + other;

    public ScalarLane Subtract(ScalarLane other) => this - other;

    public ScalarLane Multiply(ScalarLane other) => this * other;

    public ScalarLane Divide(ScalarLane other) => this / other;

    public bool IsFused => false;

    public ScalarLane MultiplyAdd(ScalarLane factor, ScalarLane addend) => throw new NotSupportedException();
#endif

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ScalarLane PowerOfTwo() => new(BitConverter.Int64BitsToDouble(((long)Value + 1023) << 52));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ScalarLane Exponent() => new((BitConverter.DoubleToInt64Bits(Value) >> 52) - 1023);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool AllBelow(ScalarLane bound) => Value < bound.Value;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool AnyBelow(ScalarLane bound) => Value < bound.Value;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ScalarLane WhereBelow(ScalarLane bound, ScalarLane one, ScalarLane other) => Value < bound.Value ? one : other;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ScalarLane All(double value) => new(value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ScalarLane Sequence(double first, double stride) => new(first);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ScalarLane Load(ReadOnlySpan<double> values) => new(values[0]);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Store(Span<double> values) => values[0] = Value;
}
