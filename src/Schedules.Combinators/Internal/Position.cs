using System;

namespace Schedules;

// How far into a ramp of so many steps: the part x that is behind and the rest 1 - x that lies ahead, each right to the last digits where
// it is small, so that nothing cancels near either end.
internal readonly struct Position
{
    private Position(double x, double rest, double steps)
    {
        X = x;
        Rest = rest;
        Steps = steps;
    }

    internal static Position Of(long step, long steps) => new((double)step / steps, (double)(steps - step) / steps, steps);

    internal double X { get; }

    internal double Rest { get; }

    internal double Steps { get; }

    // ln(x)
    internal double LogX => X <= 0.5 ? Math.Log(X) : Accurate.Log1P(-Rest);

    // ln(1 - x)
    internal double LogRest => Reversed.LogX;

    // The same place, seen from the other end.
    internal Position Reversed => new(Rest, X, Steps);

    // The place x^power. Near the end the rest knows more digits of x than x does.
    internal Position Power(double power)
    {
        double log = power * LogX;
        return new(X <= 0.5 ? Math.Pow(X, power) : Math.Exp(log), -Accurate.ExpM1(log), Steps);
    }
}
