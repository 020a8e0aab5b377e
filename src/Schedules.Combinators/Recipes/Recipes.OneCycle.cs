using System;
using Schedules.Text;
using static Schedules.Schedule;

namespace Schedules;

public static partial class Recipes
{
    /// <summary>
    /// The 1cycle policy: the learning rate rises to the peak and falls far below its start, while the momentum falls and rises again.
    /// </summary>
    /// <param name="peak">The highest learning rate, PyTorch's max_lr: above 0, finite.</param>
    /// <param name="lastStep">The step at which the last rate is in force: 0 or more. PyTorch's total_steps is one more.</param>
    /// <param name="warmupShare">The share of the run that the rise takes, pct_start: from 0 to 1; in three phases at most 0.5.</param>
    /// <param name="divFactor">The peak divided by the first rate: 1 or more, finite.</param>
    /// <param name="finalDivFactor">The first rate divided by the last: 1 or more, finite.</param>
    /// <param name="minMomentum">The momentum at the peak, base_momentum: finite.</param>
    /// <param name="maxMomentum">The momentum at both ends: finite, not below <paramref name="minMomentum"/>.</param>
    /// <param name="curve">The shape of all ramps; cosine if left out.</param>
    /// <param name="threePhase">
    /// Whether the rate returns to its first value in as many steps as it rose, and only then falls to the last: the policy as published.
    /// </param>
    /// <returns>
    /// Learning rate and momentum, phases of <paramref name="lastStep"/> steps.
    /// </returns>
    /// <remarks>
    /// <para>
    /// The phases are placed as PyTorch places them with total_steps = lastStep + 1: the peak at
    /// <c>p = warmupShare * (lastStep + 1) - 1</c> (not before step 0), in three phases the first rate again at 2 p, and the last rate at
    /// <paramref name="lastStep"/>. If p falls between two steps, the phases are built on a grid that is 10, 100, ... times finer and read
    /// by <see cref="Phase.Every"/>: every step has the exact value, and none has the peak itself. The grid is at most 10^9 times as fine:
    /// a share such as 1 / 3 is off by at most half a billionth of a step.
    /// </para>
    /// <para>
    /// With s = peak / divFactor, the learning rate is <c>Ramp(s, peak, p, curve).RampUntil(lastStep, s / finalDivFactor, curve)</c>, in
    /// three phases with <c>.Ramp(s, p, curve)</c> in between; the momentum moves in the opposite direction, and stays constant in the
    /// third phase.
    /// </para>
    /// <para>
    /// Source: L. Smith and N. Topin, Super-Convergence, 2019; PyTorch, OneCycleLR; two phases and the cosine are fastai's.
    /// </para>
    /// </remarks>
    /// <exception cref="ArgumentOutOfRangeException">
    /// A number is not within its range, or <paramref name="warmupShare"/> is above 0.5 in three phases.
    /// </exception>
    /// <exception cref="ArgumentException"><paramref name="curve"/> cannot join the values.</exception>
    /// <example>
    /// <code>
    /// var cycle = Recipes.OneCycle(peak: 1, lastStep: 10, warmupShare: 0.5, finalDivFactor: 100, curve: Curve.Linear);
    /// cycle.LearningRate // => Warmup(0.04, 1.0, 45).Decay(0.0004, 55).Every(10)
    /// cycle.Momentum     // => Ramp(0.95, 0.85, 45).Warmup(0.95, 55).Every(10)
    /// </code>
    /// </example>
    public static OneCycle OneCycle(
        double peak,
        long lastStep,
        double warmupShare = 0.3,
        double divFactor = 25,
        double finalDivFactor = 1e4,
        double minMomentum = 0.85,
        double maxMomentum = 0.95,
        Curve? curve = null,
        bool threePhase = false
    )
    {
        Check.NotBelow(divFactor, 1, "or the first rate is above the peak");
        Check.NotBelow(finalDivFactor, 1, "or the last rate is above the first");
        Check.Finite(minMomentum);
        Check.NotBelow(maxMomentum, minMomentum, "the momentum at the peak");
        Check.Between(warmupShare, 0, threePhase ? 0.5 : 1);
        double start = Check.AboveZero(peak) / divFactor;
        curve ??= Curve.Cosine;

        (long warmup, long grid) = PeakOnGrid(Check.NotNegative(lastStep), (decimal)warmupShare);
        Phase rate = Ramp(start, peak, warmup, curve);
        Phase momentum = Ramp(maxMomentum, minMomentum, warmup, curve);
        if (threePhase)
        {
            rate = rate.Ramp(start, warmup, curve);
            momentum = momentum.Ramp(maxMomentum, warmup, curve);
        }
        long last = lastStep * grid;
        rate = rate.RampUntil(last, start / finalDivFactor, curve);
        momentum = threePhase ? momentum.HoldUntil(last) : momentum.RampUntil(last, maxMomentum, curve);
        return new(rate.Every(grid), momentum.Every(grid));
    }

    // Where the peak is, share * (lastStep + 1) - 1, on the coarsest decimal grid that has a point there.
    private static (long Peak, long Grid) PeakOnGrid(long lastStep, decimal share)
    {
        long grid = 1;
        decimal end = share * (lastStep + 1m);
        while (end * grid % 1 != 0 && grid < 1_000_000_000 && lastStep < long.MaxValue / grid / 10)
        {
            grid *= 10;
        }
        return (Math.Max(0, (long)(Math.Round(end * grid) - grid)), grid);
    }
}
