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

    // At step / grid of so many steps. At a whole step the grid does not matter, not even by a rounding.
    internal static Position Of(long step, long grid, long steps)
    {
        if (grid > 1 && step % grid == 0)
        {
            return Of(step / grid, 1, steps);
        }
        long all = steps * grid;
        return new((double)step / all, (double)(all - step) / all, steps);
    }

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
