#if NET
using System;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics.Arm;
using System.Runtime.Intrinsics.X86;

namespace Schedules.Numerics;

// Two of Vector<double>, each of two or four doubles by the processor: while it waits for the result of one, it computes the other.
internal readonly struct VectorLane(Vector<double> first, Vector<double> second) : ILane<VectorLane>
{
    // 2^52 + 1023. Added to a whole number k, it leaves k + 1023 in the last bits.
    private const double Exponents = (1L << 52) + 1023;

    // The bits of 2^52, which has 0 in its last bits.
    private const long Whole = 0x433L << 52;

    private readonly Vector<double> first = first;
    private readonly Vector<double> second = second;

    public int Count => 2 * Vector<double>.Count;

    public bool IsFused => Fma.IsSupported || AdvSimd.IsSupported;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static VectorLane operator -(VectorLane number) => new(-number.first, -number.second);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static VectorLane operator +(VectorLane left, VectorLane right) => new(left.first + right.first, left.second + right.second);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static VectorLane operator -(VectorLane left, VectorLane right) => new(left.first - right.first, left.second - right.second);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static VectorLane operator *(VectorLane left, VectorLane right) => new(left.first * right.first, left.second * right.second);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static VectorLane operator /(VectorLane left, VectorLane right) => new(left.first / right.first, left.second / right.second);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public VectorLane SquareRoot() => new(Vector.SquareRoot(first), Vector.SquareRoot(second));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public VectorLane Abs() => new(Vector.Abs(first), Vector.Abs(second));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public VectorLane MultiplyAdd(VectorLane factor, VectorLane addend) =>
        new(Vector.FusedMultiplyAdd(first, factor.first, addend.first), Vector.FusedMultiplyAdd(second, factor.second, addend.second));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public VectorLane PowerOfTwo() => new(PowerOfTwo(first), PowerOfTwo(second));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public VectorLane Exponent() => new(Exponent(first), Exponent(second));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool AllBelow(VectorLane bound) => Vector.LessThanAll(first, bound.first) & Vector.LessThanAll(second, bound.second);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool AnyBelow(VectorLane bound) => Vector.LessThanAny(first, bound.first) | Vector.LessThanAny(second, bound.second);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public VectorLane WhereBelow(VectorLane bound, VectorLane one, VectorLane other) =>
        new(
            Vector.ConditionalSelect(Vector.LessThan(first, bound.first), one.first, other.first),
            Vector.ConditionalSelect(Vector.LessThan(second, bound.second), one.second, other.second)
        );

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public VectorLane All(double value)
    {
        var all = new Vector<double>(value);
        return new(all, all);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public VectorLane Sequence(double first, double stride)
    {
        Vector<double> some = new Vector<double>(first) + (Vector<double>.Indices * stride);
        return new(some, some + new Vector<double>(stride * Vector<double>.Count));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public VectorLane Load(ReadOnlySpan<double> values) =>
        new(new Vector<double>(values), new Vector<double>(values.Slice(Vector<double>.Count)));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Store(Span<double> values)
    {
        first.CopyTo(values);
        second.CopyTo(values.Slice(Vector<double>.Count));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector<double> PowerOfTwo(Vector<double> k) =>
        Vector.AsVectorDouble(Vector.ShiftLeft(Vector.AsVectorInt64(k + new Vector<double>(Exponents)), 52));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector<double> Exponent(Vector<double> x) =>
        Vector.AsVectorDouble(Vector.ShiftRightLogical(Vector.AsVectorInt64(x), 52) | new Vector<long>(Whole))
        - new Vector<double>(Exponents);
}
#endif
