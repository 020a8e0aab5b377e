using System;
using System.Collections.Generic;
using System.Linq;
using Schedules.Text;
using static Schedules.Schedule;

namespace Schedules;

public static partial class Recipes
{
    /// <summary>A staircase: at the end of each stair the value is multiplied by the same factor.</summary>
    /// <param name="peak">The value of the first stair: finite.</param>
    /// <param name="stairSteps">How many steps a stair has, step_size: 1 or more.</param>
    /// <param name="gamma">The factor from one stair to the next: above 0, at most 1.</param>
    /// <returns>
    /// A schedule that never ends: peak gamma^k from step k stairSteps on.
    /// <c>Take(steps)</c> of it is a phase, which <c>Hold</c> and <c>Decay</c> can follow.
    /// </returns>
    /// <remarks>
    /// It is <c>Hold(peak, 0).Decay(Tail.Exponential(gamma)).PerEpoch(stairSteps)</c>. Each value is the double nearest to peak gamma^k,
    /// with both read as decimals (see <see cref="Tail.Exponential"/>): 0.1, 0.01, 0.001. Source: PyTorch, StepLR.
    /// </remarks>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="peak"/> is not finite, <paramref name="stairSteps"/> is below 1, or <paramref name="gamma"/> is not in (0, 1].
    /// </exception>
    /// <example>
    /// <code>
    /// Recipes.StepDecay(peak: 1, stairSteps: 2, gamma: 0.5).Sample(5) // => [1.0, 1.0, 0.5, 0.5, 0.25]
    /// Recipes.StepDecay(peak: 0.1, stairSteps: 30, gamma: 0.1).At(30) // => 0.01
    /// </code>
    /// </example>
    public static Schedule StepDecay(double peak, long stairSteps, double gamma)
    {
        Check.AboveZero(gamma);
        Check.NotAbove(gamma, 1, "or the stairs go up");
        Check.Positive(stairSteps);
        return Hold(Check.Finite(peak), 0).Decay(Tail.Exponential(gamma)).PerEpoch(stairSteps);
    }

    /// <summary>A value that is multiplied by the same factor at each of several milestones.</summary>
    /// <param name="peak">The value before the first milestone: finite.</param>
    /// <param name="milestones">The steps at which it is multiplied, ascending; one that comes twice counts twice.</param>
    /// <param name="gamma">The factor: above 0, at most 1.</param>
    /// <returns>A phase that ends at the last milestone, and stays at its last value.</returns>
    /// <remarks>
    /// It is <see cref="PiecewiseConstant"/> of the values <c>Hold(peak, 0).Decay(Tail.Exponential(gamma)).Sample(milestones + 1)</c>, the
    /// doubles nearest to peak gamma^k. Source: PyTorch, MultiStepLR.
    /// </remarks>
    /// <exception cref="ArgumentNullException"><paramref name="milestones"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="milestones"/> is empty or does not ascend.</exception>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="peak"/> is not finite, or <paramref name="gamma"/> is not in (0, 1].
    /// </exception>
    /// <example>
    /// <code>
    /// var lr = Recipes.MultiStep(peak: 1, milestones: [30, 60], gamma: 0.5);
    /// lr.At(29) // => 1.0
    /// lr.At(30) // => 0.5
    /// lr.At(60) // => 0.25
    /// </code>
    /// </example>
    public static Phase MultiStep(double peak, IEnumerable<long> milestones, double gamma)
    {
        Check.Finite(peak);
        Check.AboveZero(gamma);
        Check.NotAbove(gamma, 1, "or the stairs go up");
        long[] steps = Check.Ascending(milestones);
        Schedule drops = Hold(peak, 0).Decay(Tail.Exponential(gamma));
        return PiecewiseConstant(drops.Sample(steps.Length + 1), steps);
    }

    /// <summary>One value after another, each from its milestone on.</summary>
    /// <param name="values">The values: finite, one more than there are milestones. The first is in force from step 0.</param>
    /// <param name="milestones">The steps at which the next value comes into force, ascending.</param>
    /// <returns>A phase that ends at the last milestone, and stays at the last value.</returns>
    /// <remarks>
    /// For values a, b, c and milestones m, n it is <c>Hold(a, m).Then(Hold(b, n - m)).Then(Hold(c, 0))</c>. The new value is in force at
    /// the milestone itself, as in PyTorch and optax. Keras's PiecewiseConstantDecay still has the old one there, so its boundaries are one
    /// lower.
    /// </remarks>
    /// <exception cref="ArgumentNullException"><paramref name="values"/> or <paramref name="milestones"/> is null.</exception>
    /// <exception cref="ArgumentException">
    /// <paramref name="milestones"/> is empty or does not ascend, or <paramref name="values"/> has a different count or is not all finite.
    /// </exception>
    /// <example>
    /// <code>
    /// Recipes.PiecewiseConstant(values: [1, 0.5, 0.1], milestones: [2, 3]).Sample(5) // => [1.0, 1.0, 0.5, 0.1, 0.1]
    /// </code>
    /// </example>
    public static Phase PiecewiseConstant(IEnumerable<double> values, IEnumerable<long> milestones)
    {
        long[] steps = Check.Ascending(milestones);
        double[] levels = Check.AllFinite(values, steps.Length + 1, "one more than milestones");
        return Sequence(levels.Select((level, k) => Hold(level, k == steps.Length ? 0 : steps[k] - (k == 0 ? 0 : steps[k - 1]))));
    }

    /// <summary>Ramps from knot to knot, linear unless another curve is given.</summary>
    /// <param name="values">The value of each knot: finite, as many as there are steps.</param>
    /// <param name="steps">
    /// The step of each knot, ascending, each above the one before. Before the first knot its value is in force.
    /// </param>
    /// <param name="curve">The shape of the ramp from each knot to the next; linear if left out.</param>
    /// <returns>A continuous phase that ends, and stays, at the last knot.</returns>
    /// <remarks>
    /// For values a, b, c at steps l, m, n it is <c>Hold(a, l).RampUntil(m, b, curve).RampUntil(n, c, curve)</c>. Source: NumPy's interp;
    /// ignite, PiecewiseLinear.
    /// </remarks>
    /// <exception cref="ArgumentNullException"><paramref name="values"/> or <paramref name="steps"/> is null.</exception>
    /// <exception cref="ArgumentException">
    /// <paramref name="steps"/> is empty or does not ascend, <paramref name="values"/> has a different count or is not all finite, or
    /// <paramref name="curve"/> cannot join two of them.
    /// </exception>
    /// <example>
    /// <code>
    /// Recipes.PiecewiseLinear(values: [0, 1, 0], steps: [0, 2, 6]).Sample(7) // => [0.0, 0.5, 1.0, 0.75, 0.5, 0.25, 0.0]
    /// </code>
    /// </example>
    public static Phase PiecewiseLinear(IEnumerable<double> values, IEnumerable<long> steps, Curve? curve = null)
    {
        long[] knots = Check.Ascending(steps, strictly: true);
        double[] levels = Check.AllFinite(values, knots.Length, "as many as steps");
        return Sequence(
            levels.Select((level, k) => k == 0 ? Hold(level, knots[0]) : Ramp(levels[k - 1], level, knots[k] - knots[k - 1], curve))
        );
    }
}
