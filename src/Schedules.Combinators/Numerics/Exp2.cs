using System.Runtime.CompilerServices;

namespace Schedules.Numerics;

// 2^x.
//
// The whole number k next to x goes into the exponent. What is left, f from -1/2 to 1/2, is carried in parts, and
// 2^f = 1 + f ln 2 + f^2 Q(f), of which f ln 2 is exact but for its last bits, by the parts of ln 2. Q is the minimax polynomial of degree
// 10; tools/coefficients.py finds it. With u = 2^-53 the polynomial is off by at the most 0.02 u of the result, and the rounding of Q and
// of f^2 Q by 2.5 u of a term that is 0.07 at the most, of a result of 0.7 at the least: together below 0.3 u, before the result is
// rounded.
internal static class Exp2
{
    private const double Ln2High = 0.6931471824645996;
    private const double Ln2Low = -1.904654299957768e-09;

    // Added and subtracted again, it leaves a number below 2^51 rounded to a whole one.
    private const double Rounder = 3L << 51;

    // A whole number below 4096 times this, rounded, is its half towards 0.
    private const double HalfDown = 0.5 - (1.0 / 8192);

    // A power of 2 as 2^Exponent (1 + Head + Tail). The tail is the smaller.
    internal readonly struct Power<T>(T exponent, T head, T tail)
        where T : struct, ILane<T>
    {
        internal readonly T Exponent = exponent;

        internal readonly T Head = head;

        internal readonly T Tail = tail;

        // 1 + Head + Tail, from 0.7 to 1.42.
        internal T Factor
        {
            [MethodImpl(MethodImplOptions.AggressiveInlining)]
            get => 1 + (Head + Tail);
        }
    }

    // 2^(head + tail), for a head below 2^51 and a tail below half a unit in its last place.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static Power<T> Of<T>(T head, T tail)
        where T : struct, ILane<T>
    {
        T k = head + Rounder - Rounder;
        T rest = head - k;
        T high = SplitDouble.HighPart(rest);
        T low = rest - high + tail;
        T f = high + low;
        T q = (f * C10) + C9;
        q = (f * q) + C8;
        q = (f * q) + C7;
        q = (f * q) + C6;
        q = (f * q) + C5;
        q = (f * q) + C4;
        q = (f * q) + C3;
        q = (f * q) + C2;
        q = (f * q) + C1;
        q = (f * q) + C0;
        return new(k, high * Ln2High, (high * Ln2Low) + (low * (Ln2High + Ln2Low)) + (f * f * q));
    }

    // 2^x. From -1074 down it is 0, from 1024 up infinite.
    [MethodImpl(Jit.Apart)]
    internal static DoubleDouble<T> Of<T>(in DoubleDouble<T> x)
        where T : struct, ILane<T> => Whole(x, Of(x.High, x.Low));

    // 2^x - 1, accurate near x = 0.
    [MethodImpl(Jit.Apart)]
    internal static DoubleDouble<T> MinusOne<T>(in DoubleDouble<T> x)
        where T : struct, ILane<T>
    {
        Power<T> power = Of(x.High, x.Low);
        return x.High.Abs().AllBelow(x.High.All(0.5)) ? Slight(power) : MinusOne(x, power, Whole(x, power));
    }

    // 2^x and 2^x - 1.
    [MethodImpl(Jit.Apart)]
    internal static DoubleDouble<T> Of<T>(in DoubleDouble<T> x, out DoubleDouble<T> minusOne)
        where T : struct, ILane<T>
    {
        Power<T> power = Of(x.High, x.Low);
        DoubleDouble<T> whole = Whole(x, power);
        minusOne = MinusOne(x, power, whole);
        return whole;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static DoubleDouble<T> MinusOne<T>(in DoubleDouble<T> x, in Power<T> power, in DoubleDouble<T> whole)
        where T : struct, ILane<T> => DoubleDouble<T>.WhereBelow(x.High.Abs(), x.High.All(0.5), Slight(power), whole + -1);

    // The power less 1, for an exponent of 0.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static DoubleDouble<T> Slight<T>(in Power<T> power)
        where T : struct, ILane<T> => DoubleDouble.OfSum(power.Head, power.Tail);

    // The power in two numbers.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static DoubleDouble<T> Whole<T>(in DoubleDouble<T> x, in Power<T> power)
        where T : struct, ILane<T>
    {
        var sum = DoubleDouble.OfSum(power.Head.All(1), power.Head);
        sum = DoubleDouble.OfSum(sum.High, sum.Low + power.Tail);
        DoubleDouble<T> whole = new(Scale(sum.High, power.Exponent), Scale(sum.Low, power.Exponent));
        T size = x.High.Abs();
        T limit = size.All(1100);
        T zero = size.All(0);
        return size.AllBelow(limit)
            ? whole
            : DoubleDouble<T>.WhereBelow(size, limit, whole, zero.WhereBelow(x.High, size.All(double.PositiveInfinity), zero));
    }

    // number 2^k for |k| < 4096, in two factors, since 2^k itself may overflow: k / 2 towards 0, and the rest.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static T Scale<T>(T number, T k)
        where T : struct, ILane<T>
    {
        T half = (k * HalfDown) + Rounder - Rounder;
        return number * half.PowerOfTwo() * (k - half).PowerOfTwo();
    }

    private const double C0 = 0.24022650695910072;
    private const double C1 = 0.05550410866482164;
    private const double C2 = 0.009618129107628345;
    private const double C3 = 0.001333355814640249;
    private const double C4 = 0.00015403530393631883;
    private const double C5 = 1.5252733846276102e-05;
    private const double C6 = 1.321548659105938e-06;
    private const double C7 = 1.0178054925311717e-07;
    private const double C8 = 7.054978697303812e-09;
    private const double C9 = 4.4561599381408667e-10;
    private const double C10 = 2.5616844976412863e-11;
}
