using System;
using System.Numerics;

namespace Schedules.Kernel;

// How a piece reads its source: at From + (Rest + Rate t) / Divisor, with 0 <= Rest < Divisor, in lowest terms. Take, Skip, Stretch, Every and
// Reverse are such views. A rate and a divisor that are both above 1 make a view of a view instead, so that each is one verb and a shift.
internal readonly record struct View(long From, long Rest, long Rate, long Divisor)
{
    internal static View Whole => new(0, 0, 1, 1);

    internal static View Skip(long steps) => new(steps, 0, 1, 1);

    internal static View Slower(long factor) => new(0, 0, 1, factor);

    internal static View Faster(long stride) => new(0, 0, stride, 1);

    internal static View Back(long length) => new(length, 0, -1, 1);

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

    // The time at which it reads there, or null before 0.
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

    // The value that a source has at a whole step of this view.
    internal double Read(Source source, long step)
    {
        if (Divisor == 1 && Rate > 0)
        {
            // The numbers are nearly always too small for the product to overflow.
            long distance = (ulong)(step | Rate) < 1UL << 31 ? step * Rate : Steps.Multiply(step, Rate);
            return source.At(Steps.Add(From, distance));
        }
        if (Rate == -1 && Divisor == 1)
        {
            return source.At(Math.Max(0, From - step));
        }
        if (Rate < 0 || step > long.MaxValue - Rest)
        {
            Time time = Of(new Time(step));
            return time.Part == 0 ? source.At(time.Whole) : source.At(time);
        }
        step += Rest;
        long whole = step / Divisor;
        long part = step - (whole * Divisor);
        return part == 0 || source is Stairs ? source.At(From + whole) : source.At(new Time(From + whole, part, Divisor));
    }

    // This view of what the other one reads, or null where it is no view.
    internal View? After(View other)
    {
        if (this == Whole || other == Whole)
        {
            return this == Whole ? other : this;
        }
        BigInteger divisor = (BigInteger)Divisor * other.Divisor;
        BigInteger rate = (BigInteger)Rate * other.Rate;
        BigInteger offset =
            (((BigInteger)From * Divisor) + Rest) * other.Divisor + (Rate * (((BigInteger)other.From * other.Divisor) + other.Rest));
        return Of(offset, rate, divisor);
    }

    // A time before 0 is none that a view of a piece reads; a step beyond the last there is stays there.
    internal static View? Of(BigInteger offset, BigInteger rate, BigInteger divisor)
    {
        BigInteger common = BigInteger.GreatestCommonDivisor(BigInteger.GreatestCommonDivisor(offset, rate), divisor);
        (offset, rate, divisor) = (offset / common, rate / common, divisor / common);
        BigInteger from = BigInteger.DivRem(offset, divisor, out BigInteger rest);
        return (divisor.IsOne || BigInteger.Abs(rate).IsOne) && BigInteger.Max(BigInteger.Abs(rate), divisor) <= long.MaxValue
            ? new((long)BigInteger.Min(from, long.MaxValue), (long)rest, (long)rate, (long)divisor)
            : null;
    }
}
