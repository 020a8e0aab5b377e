#if NET
using System.Numerics;
using System.Runtime.CompilerServices;

namespace Schedules;

// As many lanes as the processor's vectors have.
internal readonly struct Wide(Vector<double> value) : ILane<Wide>
{
    // 2^52 + 1023. Added to a whole number k, it leaves k + 1023 in the last bits.
    private const double Exponents = (1L << 52) + 1023;

    internal Vector<double> Value { get; } = value;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Wide Add(Wide other) => new(Value + other.Value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Wide Subtract(Wide other) => new(Value - other.Value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Wide Multiply(Wide other) => new(Value * other.Value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Wide Divide(Wide other) => new(Value / other.Value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Wide SquareRoot() => new(Vector.SquareRoot(Value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Wide PowerOfTwo() =>
        new(Vector.AsVectorDouble(Vector.ShiftLeft(Vector.AsVectorInt64(Value + new Vector<double>(Exponents)), 52)));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Wide All(double value) => new(new Vector<double>(value));
}
#endif
