using System;
using System.Collections.Generic;
using System.Linq;
using Schedules.Numerics;
using Schedules.Planning;
using Schedules.Text;

namespace Schedules;

/// <summary>A law with seven fitted parameters that predicts the loss curve of a pre-training run from its schedule.</summary>
/// <remarks>
/// <para>
/// With the rates r(1), ..., r(s) of the updates up to step s - 1 and their sum S(s), the loss after them is
/// <c>limit + a S(s)^-alpha + b * sum over k from 2 to s of (r(k) - r(k - 1)) (1 - (1 + c r(k)^-gamma (S(s) - S(k - 1)))^-beta)</c>. The
/// second term is that of a run at a constant rate; the sum is the further loss that each fall of the rate saves, or each rise costs, and it
/// runs over the steps at which the rate changes.
/// </para>
/// <para>
/// The parameters belong to one model, one batch size and one data set. They are fitted to the logged losses of two or three runs with
/// different schedules, and then predict those of further schedules, and of longer runs.
/// </para>
/// <para>Source: K. Luo et al., A multi-power law for loss curve prediction across learning rate schedules, 2025 (arXiv 2503.12811).</para>
/// </remarks>
/// <example>
/// <code>
/// var law = MultiPowerLaw.Llama100M;
/// var warmup = Warmup(3e-4, 2_160);
/// Math.Round(law.Loss(warmup.Hold(21_840), step: 23_999), 2)                // => 3.03
/// Math.Round(law.Loss(warmup.Decay(3e-5, 21_840, Curve.Cosine), 23_999), 2) // => 2.99
/// </code>
/// </example>
public sealed partial record MultiPowerLaw
{
    private const long MostSteps = 10_000_000;

    /// <summary>Makes a law from fitted parameters.</summary>
    /// <param name="limit">The loss that an endless run approaches (L0): finite, 0 or more.</param>
    /// <param name="a">The scale of the second term (A): finite, 0 or more.</param>
    /// <param name="alpha">Its exponent: finite, 0 or more.</param>
    /// <param name="b">The scale of what changes of the rate save or cost (B): finite, 0 or more.</param>
    /// <param name="c">How soon they do (C): finite, 0 or more.</param>
    /// <param name="beta">The exponent of that: finite, 0 or more.</param>
    /// <param name="gamma">The exponent of the rate: from 0 to 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">A parameter is out of its range.</exception>
    /// <example>
    /// <code>
    /// new MultiPowerLaw(limit: 3, a: 0.5, alpha: 0.5, b: 300, c: 2, beta: 0.6, gamma: 0.6).Loss(Constant(0.01), step: 99) // => 3.5
    /// </code>
    /// </example>
    public MultiPowerLaw(double limit, double a, double alpha, double b, double c, double beta, double gamma)
    {
        Limit = Check.NotNegative(limit);
        A = Check.NotNegative(a);
        Alpha = Check.NotNegative(alpha);
        B = Check.NotNegative(b);
        C = Check.NotNegative(c);
        Beta = Check.NotNegative(beta);
        Gamma = Check.Share(gamma);
    }

    /// <summary>The parameters published for a Llama-2 model with 25 million parameters.</summary>
    /// <example>
    /// <code>
    /// Math.Round(MultiPowerLaw.Llama25M.Loss(Warmup(3e-4, 2_160), step: 71_999), 3) // => 3.26
    /// </code>
    /// </example>
    public static MultiPowerLaw Llama25M { get; } =
        new(3.04045406, 0.52468604, 0.50786857, 363.78751622, 2.06560812, 0.58279013, 0.64142257);

    /// <summary>The parameters published for a Llama-2 model with 100 million parameters.</summary>
    public static MultiPowerLaw Llama100M { get; } =
        new(2.6514477, 0.60115152, 0.45295811, 437.9464276, 2.13245612, 0.59785199, 0.65523644);

    /// <summary>The loss that an endless run approaches.</summary>
    public double Limit { get; }

    /// <summary>The scale of the second term.</summary>
    public double A { get; }

    /// <summary>The exponent of the second term.</summary>
    public double Alpha { get; }

    /// <summary>The scale of what changes of the rate save or cost.</summary>
    public double B { get; }

    /// <summary>How soon changes of the rate save or cost.</summary>
    public double C { get; }

    /// <summary>The exponent of how soon they do.</summary>
    public double Beta { get; }

    /// <summary>The exponent of the rate.</summary>
    public double Gamma { get; }

    /// <summary>The predicted loss after the update of a step.</summary>
    /// <param name="lr">The schedule: finite and 0 or more at each step up to this one.</param>
    /// <param name="step">The step: from 0 to 9,999,999.</param>
    /// <returns>The loss; infinite while no rate was above 0.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="lr"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="lr"/> is negative or not finite at a step.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="step"/> is out of its range.</exception>
    /// <example>
    /// <code>
    /// Phase wsd = Warmup(3e-4, 2_159).Hold(17_841).Decay(3e-5, 4_000, Curve.Exponential);
    /// Math.Round(MultiPowerLaw.Llama100M.Loss(wsd, step: 23_904), 4) // => 2.936
    /// </code>
    /// </example>
    public double Loss(Schedule lr, long step) => Losses(lr, [Step(step, nameof(step))])[0];

    /// <summary>The predicted losses after the updates of several steps.</summary>
    /// <param name="lr">The schedule: finite and 0 or more at each step up to the last one.</param>
    /// <param name="steps">The steps, in any order: each from 0 to 9,999,999.</param>
    /// <returns>The loss at each of them.</returns>
    /// <remarks>
    /// Its time grows with the number of steps asked for, times the number of steps before them at which the rate changes.
    /// </remarks>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="lr"/> is negative or not finite at a step.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A step is out of its range.</exception>
    /// <example>
    /// <code>
    /// var law = new MultiPowerLaw(limit: 3, a: 0.5, alpha: 0.5, b: 300, c: 2, beta: 0.6, gamma: 0.6);
    /// law.Losses(Constant(0.01), steps: [24, 99]) // => [4.0, 3.5]
    /// </code>
    /// </example>
    public double[] Losses(Schedule lr, IEnumerable<long> steps)
    {
        Check.NotNull(lr);
        long[] asked = [.. Check.NotNull(steps).Select(step => Step(step, nameof(steps)))];
        double[] losses = new double[asked.Length];
        int[] order = [.. Enumerable.Range(0, asked.Length).OrderBy(i => asked[i])];
        var changes = new RateChanges();
        var rates = new RateReader(lr, asked.Length == 0 ? 0 : asked.Max() + 1);
        DoubleDouble<ScalarLane> sum = 0;
        double before = double.NaN;
        int next = 0;
        for (long index = 0; index < rates.BlockCount; index++)
        {
            ReadOnlySpan<double> block = rates.Block(index, out long firstStep);
            for (int i = 0; i < block.Length; i++)
            {
                double rate = block[i];
                if (rate != before && firstStep + i > 0)
                {
                    changes.Add(rate - before, C == 0 ? 0 : C * Power(rate, -Gamma), sum);
                }
                (sum, before) = (sum + rate, rate);
                for (; next < order.Length && asked[order[next]] == firstStep + i; next++)
                {
                    losses[order[next]] = Limit + (A * Power(sum.High.Value, -Alpha)) + (B * changes.Effect(sum, Beta));
                }
            }
        }
        return losses;
    }

    /// <summary>The parameters, by name.</summary>
    /// <returns>One line; with <c>new</c> before it, it is the C# that makes the law.</returns>
    /// <example>
    /// <code>
    /// new MultiPowerLaw(3, 0.5, 0.5, 300, 2, 0.6, 0.7).ToString() // => MultiPowerLaw(limit: 3.0, a: 0.5, alpha: 0.5, b: 300.0, c: 2.0, beta: 0.6, gamma: 0.7)
    /// </code>
    /// </example>
    public override string ToString() => Argument.Call(nameof(MultiPowerLaw), Fields);

    internal Argument[] Fields =>
        [new("limit", Limit), new("a", A), new("alpha", Alpha), new("b", B), new("c", C), new("beta", Beta), new("gamma", Gamma)];

    // 0 and infinity have no logarithm, and the same powers everywhere.
    private static double Power(double x, double y) =>
        x > 0 && x < double.PositiveInfinity ? Pow.Of<ScalarLane>(x, y).High.Value : Math.Pow(x, y);

    private static long Step(long step, string name) =>
        step >= 0 && step < MostSteps
            ? step
            : throw new ArgumentOutOfRangeException(name, step, $"{name} has {step}; a step must be from 0 to {MostSteps - 1}.");
}
