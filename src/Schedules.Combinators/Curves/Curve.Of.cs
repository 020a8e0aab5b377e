using System;
using System.Runtime.CompilerServices;
using Schedules.Curves;
using Schedules.Numerics;
using Schedules.Text;

namespace Schedules;

public abstract partial class Curve
{
    /// <summary>Creates a curve from an easing function.</summary>
    /// <param name="easing">
    /// The fraction of the way that is done at x, for x from 0 to 1: 0 at 0 and 1 at 1, to within 1e-9. In between it may have any value.
    /// It should be pure.
    /// </param>
    /// <param name="name">
    /// The function's name in <see cref="ToString"/> and in error messages; if left out, the source text of the argument.
    /// </param>
    /// <returns>The curve a + (b - a) easing(x). At the ends of a ramp the function is not called: they are exact.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="easing"/> is null.</exception>
    /// <exception cref="ArgumentException">
    /// <paramref name="easing"/> is not 0 at 0 and 1 at 1. A factor that falls from 1 to 0 is given as <c>x => 1 - factor(x)</c>.
    /// </exception>
    /// <example>
    /// <code>
    /// Curve smooth = Curve.Of(x => x * x * (3 - 2 * x));
    /// Ramp(0, 1, steps: 4, smooth).At(1) // => 0.15625
    /// </code>
    /// </example>
    public static Curve Of(Func<double, double> easing, [CallerArgumentExpression(nameof(easing))] string? name = null)
    {
        Check.NotNull(easing);
        CheckEnd(easing, 0);
        CheckEnd(easing, 1);
        return new EasingCurve(easing, name ?? Literal.Of(easing));
    }

    private static void CheckEnd(Func<double, double> easing, double x)
    {
        double value = easing(x);
        if (!(Math.Abs(value - x) <= 1e-9))
        {
            throw new ArgumentException(
                $"easing is {Literal.Of(value)} at {x}; it must be 0 at 0 and 1 at 1, the fraction of the way that is done.",
                nameof(easing)
            );
        }
    }
}

internal sealed partial class EasingCurve(Func<double, double> easing, string name) : Curve
{
    private readonly Func<double, double> easing = easing;
    private readonly string name = name;

    internal override double Between(in RampEnds ends, in RampPosition<ScalarLane> at)
    {
        double done = easing(at.X.Value.Value);
        return done <= 0.5 ? RampEnds.Interpolate(ends.From, ends.To, done) : RampEnds.Interpolate(ends.To, ends.From, 1 - done);
    }

    internal override bool IsMonotone => false;

    private protected override bool IsAlike(Curve other) => other is EasingCurve that && easing.Equals(that.easing);

    public override int GetHashCode() => easing.GetHashCode();

    internal override Description Describe() => new("of", null, new Argument("easing", new Function(name)));
}
