#if NET
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Schedules;

// Eight lanes, where a processor works on them at once.
internal readonly struct Eight(Vector512<double> value) : ILane<Eight>
{
    // 2^52 + 1023. Added to a whole number k, it leaves k + 1023 in the last bits.
    private const double Exponents = (1L << 52) + 1023;

    internal Vector512<double> Value { get; } = value;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Eight Add(Eight other) => new(Value + other.Value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Eight Subtract(Eight other) => new(Value - other.Value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Eight Multiply(Eight other) => new(Value * other.Value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Eight Divide(Eight other) => new(Value / other.Value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Eight SquareRoot() => new(Vector512.Sqrt(Value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Eight PowerOfTwo() => new(Vector512.ShiftLeft((Value + Vector512.Create(Exponents)).AsInt64(), 52).AsDouble());

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Eight All(double value) => new(Vector512.Create(value));
}
#endif
