using System;

namespace Schedules.Numerics;

// Equality to the bit, by which schedules are compared: 0.0 is not -0.0, and NaN is NaN.
internal static class Bits
{
    internal static bool Same(double left, double right) => BitConverter.DoubleToInt64Bits(left) == BitConverter.DoubleToInt64Bits(right);
}

// A double with equality to the bit.
internal readonly record struct Number(double Value)
{
    public bool Equals(Number other) => Bits.Same(Value, other.Value);

    public override int GetHashCode() => Value.GetHashCode();
}
