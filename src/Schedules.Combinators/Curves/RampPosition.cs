using System.Runtime.CompilerServices;
using Schedules.Numerics;

namespace Schedules.Curves;

// How far into a ramp: x, and the rest 1 - x, each accurate where it is small, so that nothing cancels near either end.
internal readonly struct RampPosition<T>(in SplitDouble<T> x, in SplitDouble<T> rest, double steps)
    where T : struct, ILane<T>
{
    internal readonly SplitDouble<T> X = x;

    internal readonly SplitDouble<T> Rest = rest;

    internal readonly double Steps = steps;

    // x - (1 - x): negative in the first half, positive in the second.
    internal T Side
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => X.High - Rest.High + (X.Low - Rest.Low);
    }

    // log2(x)
    internal DoubleDouble<T> LogX
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => Log2.Of(FromNearer);
    }

    // log2(1 - x)
    internal DoubleDouble<T> LogRest
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => Reversed.LogX;
    }

    // x, as 1 - (1 - x) in the second half.
    private DoubleDouble<T> FromNearer
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get
        {
            var rest = DoubleDouble.Of(Rest);
            T zero = rest.High.All(0);
            return DoubleDouble<T>.WhereBelow(zero, Side, DoubleDouble.Sum(rest.High.All(1), -rest.High) + -rest.Low, DoubleDouble.Of(X));
        }
    }

    // The same position, counted from the other end.
    internal RampPosition<T> Reversed
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => new(Rest, X, Steps);
    }

    // The position x^power.
    [MethodImpl(Jit.Apart)]
    internal RampPosition<T> Power(double power)
    {
        DoubleDouble<T> log = Pow.Times(LogX, power);
        DoubleDouble<T> x = Exp2.Of(log, out DoubleDouble<T> minusRest);
        return new(SplitDouble.Of(x), SplitDouble.Of(-minusRest), Steps);
    }
}

internal static class RampPosition
{
    // x = done / all. All is a multiple of the ramp's steps where the position is between two of them.
    internal static RampPosition<ScalarLane> Of(long done, long all, long steps) =>
        new(SplitDouble.Quotient(new ScalarLane(done), all), SplitDouble.Quotient(new ScalarLane(all - done), all), steps);

    // For a curve whose shape does not depend on the number of steps.
    internal static RampPosition<ScalarLane> Of(double x) =>
        new(SplitDouble.Of(new ScalarLane(x)), SplitDouble.Of(DoubleDouble.Sum(1, -x)), steps: 1);
}
