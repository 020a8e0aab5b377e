#if NET
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics.Arm;
using System.Runtime.Intrinsics.X86;

namespace Schedules.Numerics;

// A Vector<double>: two or four doubles, by the processor.
internal readonly struct VectorLane(Vector<double> value) : ILane<VectorLane>
{
    // 2^52 + 1023. Added to a whole number k, it leaves k + 1023 in the last bits.
    private const double Exponents = (1L << 52) + 1023;

    internal Vector<double> Value { get; } = value;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public VectorLane Add(VectorLane other) => new(Value + other.Value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public VectorLane Subtract(VectorLane other) => new(Value - other.Value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public VectorLane Multiply(VectorLane other) => new(Value * other.Value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public VectorLane Divide(VectorLane other) => new(Value / other.Value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public VectorLane SquareRoot() => new(Vector.SquareRoot(Value));

    public bool IsFused => Fma.IsSupported || AdvSimd.IsSupported;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public VectorLane MultiplyAdd(VectorLane factor, VectorLane addend) => new(Vector.FusedMultiplyAdd(Value, factor.Value, addend.Value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public VectorLane PowerOfTwo() =>
        new(Vector.AsVectorDouble(Vector.ShiftLeft(Vector.AsVectorInt64(Value + new Vector<double>(Exponents)), 52)));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public VectorLane All(double value) => new(new Vector<double>(value));
}
#endif
