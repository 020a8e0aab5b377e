using Schedules.Numerics;

namespace Schedules.Curves;

// How far into a ramp: x, and the rest 1 - x, each accurate where it is small, so that nothing cancels near either end.
internal readonly struct RampPosition
{
    private RampPosition(in SplitDouble<ScalarLane> x, in SplitDouble<ScalarLane> rest, double steps)
    {
        X = x;
        Rest = rest;
        Steps = steps;
    }

    // x = done / all. All is a multiple of the ramp's steps where the position is between two of them.
    internal static RampPosition Of(long done, long all, long steps) =>
        new(SplitDouble.Quotient(new ScalarLane(done), all), SplitDouble.Quotient(new ScalarLane(all - done), all), steps);

    // For a curve whose shape does not depend on the number of steps.
    internal static RampPosition Of(double x) => new(SplitDouble.Of(new ScalarLane(x)), SplitDouble.Of(DoubleDouble.Sum(1, -x)), steps: 1);

    internal SplitDouble<ScalarLane> X { get; }

    internal SplitDouble<ScalarLane> Rest { get; }

    internal double Steps { get; }

    // x - (1 - x): negative in the first half, positive in the second.
    internal double Side => X.High.Value - Rest.High.Value + (X.Low.Value - Rest.Low.Value);

    // log2(x)
    internal DoubleDouble LogX => Side <= 0 ? Log2.Of(DoubleDouble.Of(X)) : Log2.OnePlus(-DoubleDouble.Of(Rest));

    // log2(1 - x)
    internal DoubleDouble LogRest => Reversed.LogX;

    // The same position, counted from the other end.
    internal RampPosition Reversed => new(Rest, X, Steps);

    // The position x^power.
    internal RampPosition Power(double power)
    {
        DoubleDouble log = Pow.Times(LogX, power);
        return new(SplitDouble.Of(Exp2.Of(log)), SplitDouble.Of(-Exp2.MinusOne(log)), Steps);
    }
}
