using Schedules.Text;

namespace Schedules;

/// <summary>The learning rates that a range test suggests; see <see cref="RangeTest.Suggest"/>.</summary>
/// <remarks>
/// In the formulas, r(i) and L(i) are the rates and the finite losses, i = 0, 1, ..., in the order of the rates. The rules are those of the
/// suggestions of the same names in fastai's <c>lr_find</c> (steep, valley, minimum). None depends on the scale of the loss. They are
/// starting points, not answers: the steepest descent needs a smooth loss, and the lowest loss is close to divergence.
/// </remarks>
/// <example>
/// <code>
/// var suggestion = RangeTest.Suggest([1e-4, 1e-3, 1e-2, 1e-1], [2.0, 1.9, 1.0, 9.0]);
/// suggestion.Steepest       // => 0.001
/// suggestion.Valley         // => 0.0001
/// suggestion.MinimumOverTen // => 0.001
/// </code>
/// </example>
public sealed record RangeTestSuggestion
{
    internal RangeTestSuggestion(double steepest, double valley, double minimumOverTen)
    {
        Steepest = steepest;
        Valley = valley;
        MinimumOverTen = minimumOverTen;
    }

    /// <summary>
    /// The rate from which the loss falls most steeply to the next point, over the logarithm of the rate: r(i) with the least
    /// (L(i+1) - L(i)) / (ln r(i+1) - ln r(i)); of several, the lowest.
    /// </summary>
    public double Steepest { get; }

    /// <summary>
    /// The rate in the middle of the longest descent, r(e - n + floor(n/3) + floor(n/6)), or r(0) if that is before the first point. The
    /// longest descent is the longest subsequence of points with falling losses: n points, of which e is the last; of several, the one that
    /// ends first.
    /// </summary>
    /// <remarks>
    /// e - n is where the descent would begin if its points were neighbours. The rule is robust against noise, and fastai's default.
    /// </remarks>
    public double Valley { get; }

    /// <summary>A tenth of the rate with the lowest loss: r(i) / 10 with the least L(i); of several, the lowest.</summary>
    public double MinimumOverTen { get; }

    /// <summary>The suggestions as text.</summary>
    /// <returns>For instance <c>steepest 0.001, valley 0.0001, minimum over ten 0.01</c>.</returns>
    /// <example>
    /// <code>
    /// RangeTest.Suggest([1, 2, 4], [3.0, 2.5, 1.0]).ToString() // => steepest 2.0, valley 1.0, minimum over ten 0.4
    /// </code>
    /// </example>
    public override string ToString() =>
        $"steepest {Literal.Of(Steepest)}, valley {Literal.Of(Valley)}, minimum over ten {Literal.Of(MinimumOverTen)}";
}
