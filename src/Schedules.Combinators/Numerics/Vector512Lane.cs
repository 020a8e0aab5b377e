#if NET
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Schedules.Numerics;

// Eight doubles. Vector<double> has at most four, even where the processor has 512 bits.
internal readonly struct Vector512Lane(Vector512<double> value) : ILane<Vector512Lane>
{
    // 2^52 + 1023. Added to a whole number k, it leaves k + 1023 in the last bits.
    private const double Exponents = (1L << 52) + 1023;

    internal Vector512<double> Value { get; } = value;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Vector512Lane Add(Vector512Lane other) => new(Value + other.Value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Vector512Lane Subtract(Vector512Lane other) => new(Value - other.Value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Vector512Lane Multiply(Vector512Lane other) => new(Value * other.Value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Vector512Lane Divide(Vector512Lane other) => new(Value / other.Value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Vector512Lane SquareRoot() => new(Vector512.Sqrt(Value));

    public bool IsFused => true;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Vector512Lane MultiplyAdd(Vector512Lane factor, Vector512Lane addend) =>
        new(Vector512.FusedMultiplyAdd(Value, factor.Value, addend.Value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Vector512Lane PowerOfTwo() => new(Vector512.ShiftLeft((Value + Vector512.Create(Exponents)).AsInt64(), 52).AsDouble());

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Vector512Lane All(double value) => new(Vector512.Create(value));
}
#endif
