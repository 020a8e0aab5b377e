#if NET
using System;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Schedules.Numerics;

// Eight doubles. Vector<double> has at most four, even where the processor has 512 bits.
internal readonly struct Vector512Lane(Vector512<double> value) : ILane<Vector512Lane>
{
    // 2^52 + 1023. Added to a whole number k, it leaves k + 1023 in the last bits.
    private const double Exponents = (1L << 52) + 1023;

    // The bits of 2^52, which has 0 in its last bits.
    private const long Whole = 0x433L << 52;

    internal readonly Vector512<double> Value = value;

    public int Count => Vector512<double>.Count;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512Lane operator +(Vector512Lane left, Vector512Lane right) => new(left.Value + right.Value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512Lane operator -(Vector512Lane left, Vector512Lane right) => new(left.Value - right.Value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512Lane operator *(Vector512Lane left, Vector512Lane right) => new(left.Value * right.Value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512Lane operator /(Vector512Lane left, Vector512Lane right) => new(left.Value / right.Value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512Lane operator -(Vector512Lane number) => new(-number.Value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Vector512Lane SquareRoot() => new(Vector512.Sqrt(Value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Vector512Lane Abs() => new(Vector512.Abs(Value));

    public bool IsFused => true;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Vector512Lane MultiplyAdd(Vector512Lane factor, Vector512Lane addend) =>
        new(Vector512.FusedMultiplyAdd(Value, factor.Value, addend.Value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Vector512Lane PowerOfTwo() => new(Vector512.ShiftLeft((Value + Vector512.Create(Exponents)).AsInt64(), 52).AsDouble());

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Vector512Lane Exponent()
    {
        var biased = Vector512.ShiftRightLogical(Value.AsInt64(), 52);
        return new((biased | Vector512.Create(Whole)).AsDouble() - Vector512.Create(Exponents));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool AllBelow(Vector512Lane bound) => Vector512.LessThanAll(Value, bound.Value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool AnyBelow(Vector512Lane bound) => Vector512.LessThanAny(Value, bound.Value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Vector512Lane WhereBelow(Vector512Lane bound, Vector512Lane one, Vector512Lane other) =>
        new(Vector512.ConditionalSelect(Vector512.LessThan(Value, bound.Value), one.Value, other.Value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Vector512Lane All(double value) => new(Vector512.Create(value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Vector512Lane Sequence(double first, double stride) => new(Vector512.Create(first) + (Vector512<double>.Indices * stride));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Vector512Lane Load(ReadOnlySpan<double> values) => new(Vector512.Create(values));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Store(Span<double> values) => Value.CopyTo(values);
}
#endif
