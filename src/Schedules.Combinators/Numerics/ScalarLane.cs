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
    internal double Value { get; } = value;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ScalarLane Add(ScalarLane other) => new(Value + other.Value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ScalarLane Subtract(ScalarLane other) => new(Value - other.Value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ScalarLane Multiply(ScalarLane other) => new(Value * other.Value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ScalarLane Divide(ScalarLane other) => new(Value / other.Value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ScalarLane SquareRoot() => new(Math.Sqrt(Value));

#if NET
    public bool IsFused => Fma.IsSupported || AdvSimd.IsSupported;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ScalarLane MultiplyAdd(ScalarLane factor, ScalarLane addend) => new(Math.FusedMultiplyAdd(Value, factor.Value, addend.Value));
#else
    public bool IsFused => false;

    public ScalarLane MultiplyAdd(ScalarLane factor, ScalarLane addend) => throw new NotSupportedException();
#endif

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ScalarLane PowerOfTwo() => new(BitConverter.Int64BitsToDouble(((long)Value + 1023) << 52));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ScalarLane All(double value) => new(value);
}
