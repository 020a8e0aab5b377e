using System;
using System.Collections.Generic;
using System.Linq;

namespace Schedules.Properties.Peers;

/// <summary>The checks of the rows, a file for each library or two; here are the shapes that their formulas share.</summary>
internal static partial class RowChecks
{
    private static double Lin(double from, double to, double x) => from + ((to - from) * Math.Clamp(x, 0, 1));

    private static double Poly(double from, double to, double x, double power) =>
        to + ((from - to) * Math.Pow(1 - Math.Clamp(x, 0, 1), power));

    private static double Cos(double from, double to, double x) => CosOn(from, to, Math.Clamp(x, 0, 1));

    // It rises again past its end.
    private static double CosOn(double from, double to, double x) => to + ((from - to) * (1 + Math.Cos(Math.PI * x)) / 2);

    private static double Exp(double from, double to, double x) => from * Math.Pow(to / from, Math.Clamp(x, 0, 1));

    // A ramp that is looked at up to its end, and what comes after it.
    private static double Warm(double step, double from, double to, double steps, Func<double, double> after) =>
        step < steps ? Lin(from, to, step / steps) : after(step - steps);

    // The share of a triangle's height, which PyTorch and its likes compute from the cycle, counted from 1.
    private static double Triangle(double step, double up, double down)
    {
        double x = (step % (up + down)) / (up + down);
        double ratio = up / (up + down);
        return x <= ratio ? x / ratio : (x - 1) / (ratio - 1);
    }

    private static double CycleOf(double step, double up, double down) => Math.Floor(1 + (step / (up + down)));

    // The rule of TensorFlow, PaddlePaddle, MindSpore and ML.NET: the decay is as long as all cycles up to this one.
    private static double PolyCycle(double step, double from, double to, double steps, double power) =>
        Poly(from, to, step / (steps * Math.Max(1, Math.Ceiling(step / steps))), power);

    // The phases of a one-cycle, each annealed from its first value to its last; the end of the last phase is not looked at.
    private static double Phases(
        double step,
        Func<double, double, double, double> anneal,
        params (double End, double From, double To)[] phases
    )
    {
        double start = 0;
        foreach ((double end, double from, double to) in phases)
        {
            if (step <= end || end == phases[^1].End)
            {
                return anneal(from, to, (step - start) / (end - start));
            }
            start = end;
        }
        throw new InvalidOperationException();
    }

    private static double Stairs(double step, double[] values, long[] milestones) =>
        values[milestones.Count(milestone => milestone <= step)];

    private static IEnumerable<double> PyTorchPlateau(
        IEnumerable<double> metrics,
        double lr,
        string mode,
        double factor,
        long patience,
        double threshold,
        string threshold_mode,
        long cooldown,
        double min_lr,
        double eps,
        bool lookInCooldown = true
    )
    {
        (double rate, double best, long bad, long wait) = (lr, mode == "min" ? double.PositiveInfinity : double.NegativeInfinity, 0, 0);
        foreach (double metric in metrics)
        {
            double limit = (mode, threshold_mode) switch
            {
                ("min", "rel") => best * (1 - threshold),
                ("min", _) => best - threshold,
                (_, "rel") => best * (1 + threshold),
                _ => best + threshold,
            };
            bool improves = mode == "min" ? metric < limit : metric > limit;
            if (lookInCooldown || wait == 0)
            {
                (best, bad) = improves ? (metric, 0) : (best, bad + 1);
            }
            if (wait > 0)
            {
                (wait, bad) = (wait - 1, 0);
            }
            if (bad > patience)
            {
                double lower = Math.Max(rate * factor, min_lr);
                (rate, wait, bad) = (rate - lower > eps ? lower : rate, cooldown, 0);
            }
            yield return rate / lr;
        }
    }
}
