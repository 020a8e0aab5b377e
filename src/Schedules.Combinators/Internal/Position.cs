namespace Schedules;

// How far into a ramp of so many steps: the part x that is behind and the rest 1 - x that lies ahead, each right to the last digits where
// it is small, so that nothing cancels near either end.
internal readonly struct Position
{
    private Position(in Parts<Scalar> x, in Parts<Scalar> rest, double steps)
    {
        X = x;
        Rest = rest;
        Steps = steps;
    }

    // With so much done of all, in a ramp of so many steps.
    internal static Position Of(long done, long all, long steps) =>
        new(Parts.Quotient(new Scalar(done), all), Parts.Quotient(new Scalar(all - done), all), steps);

    // At a part of the steps, whose number does not count.
    internal static Position Of(double x) => new(Parts.Of(new Scalar(x)), Parts.Of(DoubleDouble.Sum(1, -x)), steps: 1);

    internal Parts<Scalar> X { get; }

    internal Parts<Scalar> Rest { get; }

    internal double Steps { get; }

    // Which is the nearer end: negative for the start, 0 for neither.
    internal double Side => X.High.Value - Rest.High.Value + (X.Low.Value - Rest.Low.Value);

    // log2(x)
    internal DoubleDouble LogX => Side <= 0 ? Log2.Of(DoubleDouble.Of(X)) : Log2.OnePlus(-DoubleDouble.Of(Rest));

    // log2(1 - x)
    internal DoubleDouble LogRest => Reversed.LogX;

    // The same place, seen from the other end.
    internal Position Reversed => new(Rest, X, Steps);

    // The place x^power. Near the end the rest knows more digits of x than x does.
    internal Position Power(double power)
    {
        DoubleDouble log = Pow.Times(LogX, power);
        return new(Parts.Of(Exp2.Of(log)), Parts.Of(-Exp2.MinusOne(log)), Steps);
    }
}
