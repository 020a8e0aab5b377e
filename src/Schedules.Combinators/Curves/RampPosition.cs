using Schedules.Numerics;

namespace Schedules.Curves;

// How far into a ramp of so many steps: the part x that is behind and the rest 1 - x that lies ahead, each right to the last digits where
// it is small, so that nothing cancels near either end.
internal readonly struct RampPosition
{
    private RampPosition(in SplitDouble<ScalarLane> x, in SplitDouble<ScalarLane> rest, double steps)
    {
        X = x;
        Rest = rest;
        Steps = steps;
    }

    // With so much done of all, in a ramp of so many steps.
    internal static RampPosition Of(long done, long all, long steps) =>
        new(SplitDouble.Quotient(new ScalarLane(done), all), SplitDouble.Quotient(new ScalarLane(all - done), all), steps);

    // At a part of the steps, whose number does not count.
    internal static RampPosition Of(double x) => new(SplitDouble.Of(new ScalarLane(x)), SplitDouble.Of(DoubleDouble.Sum(1, -x)), steps: 1);

    internal SplitDouble<ScalarLane> X { get; }

    internal SplitDouble<ScalarLane> Rest { get; }

    internal double Steps { get; }

    // Which is the nearer end: negative for the start, 0 for neither.
    internal double Side => X.High.Value - Rest.High.Value + (X.Low.Value - Rest.Low.Value);

    // log2(x)
    internal DoubleDouble LogX => Side <= 0 ? Log2.Of(DoubleDouble.Of(X)) : Log2.OnePlus(-DoubleDouble.Of(Rest));

    // log2(1 - x)
    internal DoubleDouble LogRest => Reversed.LogX;

    // The same place, seen from the other end.
    internal RampPosition Reversed => new(Rest, X, Steps);

    // The place x^power. Near the end the rest knows more digits of x than x does.
    internal RampPosition Power(double power)
    {
        DoubleDouble log = Pow.Times(LogX, power);
        return new(SplitDouble.Of(Exp2.Of(log)), SplitDouble.Of(-Exp2.MinusOne(log)), Steps);
    }
}
