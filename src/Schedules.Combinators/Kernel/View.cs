using System;
using System.Numerics;
using System.Runtime.CompilerServices;
using Schedules.Numerics;

namespace Schedules.Kernel;

// How a piece reads its source: at From + (Rest + Rate t) / Divisor, with 0 <= Rest < Divisor, in lowest terms. Take, Skip, Stretch, Every
// and Reverse are such views. A rate and a divisor that are both above 1 make a view of a view instead, so that each is one verb and a
// shift.
internal readonly record struct View(long From, long Rest, long Rate, long Divisor)
{
    internal static View Whole => new(0, 0, 1, 1);

    internal static View Skip(long steps) => new(steps, 0, 1, 1);

    internal static View Slower(long factor) => new(0, 0, 1, factor);

    internal static View Faster(long stride) => new(0, 0, stride, 1);

    internal static View Back(long length) => new(length, 0, -1, 1);

    internal bool IsShift => Rate == 1 && Divisor == 1;

    // The last step of the source at or before the time that it reads.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal long FloorOf(long step) => Rate == 1 ? StepMath.Add(From, (long)((ulong)(Rest + step) / (ulong)Divisor)) : FloorOfOther(step);

    private long FloorOfOther(long step) =>
        Divisor > 1 ? Of(new Time(step)).Whole
        : Rate > 0 ? StepMath.Add(From, StepMath.Multiply(step, Rate))
        : Math.Max(0, From - StepMath.Multiply(step, -Rate));

    internal Time Of(in Time time)
    {
        if (Rate > 0)
        {
            return (Rate == 1 ? time.Plus(Rest).Over(Divisor) : time.Times(Rate)).Plus(From);
        }
        return Rate < -1 ? time.Times(-Rate).Until(From)
            : time.Whole < Rest ? time.Until(Rest).Over(Divisor).Plus(From)
            : time.Minus(Rest).Over(Divisor).Until(From);
    }

    // The time at which the view reads the given time of the source; null if that is before 0.
    internal Time? Inverse(in Time time)
    {
        bool isLater = time.Whole >= From;
        if (Rate > 0)
        {
            Time since = isLater ? time.Minus(From) : default;
            Time at = Rate == 1 ? since.Times(Divisor) : since.Over(Rate);
            return isLater && at.Whole >= Rest ? at.Minus(Rest) : null;
        }
        if (!isLater || time.IsStep && time.Whole == From)
        {
            return Rate == -1 ? time.Until(From).Times(Divisor).Plus(Rest) : time.Until(From).Over(-Rate);
        }
        Time past = time.Minus(From).Times(Divisor);
        return past.Whole < Rest || (past.IsStep && past.Whole == Rest) ? past.Until(Rest) : null;
    }

    // This view composed with another: what it reads of what the other reads, or null if that is no view.
    internal View? After(View other)
    {
        if (IsShift || other == Whole)
        {
            return IsShift ? other with { From = StepMath.Add(From, other.From) } : this;
        }
        BigInteger divisor = (BigInteger)Divisor * other.Divisor;
        BigInteger rate = (BigInteger)Rate * other.Rate;
        BigInteger offset =
            (((BigInteger)From * Divisor) + Rest) * other.Divisor + (Rate * (((BigInteger)other.From * other.Divisor) + other.Rest));
        return Of(offset, rate, divisor);
    }

    // From saturates at the last step there is.
    internal static View? Of(BigInteger offset, BigInteger rate, BigInteger divisor)
    {
        var common = BigInteger.GreatestCommonDivisor(BigInteger.GreatestCommonDivisor(offset, rate), divisor);
        (offset, rate, divisor) = (offset / common, rate / common, divisor / common);
        var from = BigInteger.DivRem(offset, divisor, out BigInteger rest);
        return (divisor.IsOne || BigInteger.Abs(rate).IsOne) && BigInteger.Max(BigInteger.Abs(rate), divisor) <= long.MaxValue
            ? new((long)BigInteger.Min(from, long.MaxValue), (long)rest, (long)rate, (long)divisor)
            : null;
    }
}
