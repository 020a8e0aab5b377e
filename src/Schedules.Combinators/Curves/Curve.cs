using System;
using System.Text;
using Schedules.Curves;
using Schedules.Numerics;
using Schedules.Text;

namespace Schedules;

/// <summary>The shape of a ramp, apart from where it is placed: how it goes from its start to its target.</summary>
/// <remarks>
/// <para>
/// In the formulas the ramp goes from a start a to a target b in n steps, and x = i / n is how far step i is into it. A curve is defined as
/// it is drawn for a decay; <see cref="Mirror"/> turns it around for a warmup.
/// </para>
/// <para>
/// Every value is computed from the nearer end, with n - i taken in whole steps: both ends are exact to the bit, and nothing cancels near
/// them. Two curves are equal when they are the same shape, and <see cref="ToString"/> is the code that makes one.
/// </para>
/// </remarks>
/// <example>
/// <code>
/// Ramp(1, 0, steps: 4, Curve.Cosine).At(2) // => 0.5
/// </code>
/// </example>
public abstract partial class Curve : IEquatable<Curve>, IDescribed
{
    private protected Curve() { }

    internal virtual RampEnds EndsOf(double start, double target) => RampEnds.OfDifference(start, target);

    // The value strictly between the ends.
    internal abstract double Between(in RampEnds ends, in RampPosition<ScalarLane> at);

    // Many at once.
    internal virtual void Between(in RampEnds ends, in RampPositions at)
    {
        for (int i = 0; i < at.Values.Length; i++)
        {
            at.Values[i] = Between(ends, at.At<ScalarLane>(i));
        }
    }

    // The value strictly between the ends, at x = done / all, in a ramp of that number of steps.
    internal virtual double At(in RampEnds ends, long done, long all, long steps) => Between(ends, RampPosition.Of(done, all, steps));

    // The values at done / all, (done + 1) / all, ...
    internal virtual void Write(in RampEnds ends, long done, long all, long steps, Span<double> values)
    {
        // Up to 2^53 every step is a double.
        if (all <= 1L << 53)
        {
            WriteBlocks(ends, done, all, steps, values);
            return;
        }
        for (int i = 0; i < values.Length; i++)
        {
            values[i] = At(ends, done + i, all, steps);
        }
    }

    private void WriteBlocks(in RampEnds ends, long done, long all, long steps, Span<double> values)
    {
        Span<double> room = stackalloc double[RampPositions.Room];
        while (values.Length > 0)
        {
            var at = RampPositions.Of(done, all, steps, Math.Min(RampPositions.Most, values.Length), room);
            Between(ends, at);
            at.Values.CopyTo(values);
            values = values.Slice(at.Values.Length);
            done += at.Values.Length;
        }
    }

    // The sum of its values at a number of equally spaced fractions of the steps, where there is a formula for it.
    internal virtual DoubleDouble<ScalarLane>? SumOf(
        in RampEnds ends,
        in DoubleDouble<ScalarLane> first,
        in DoubleDouble<ScalarLane> last,
        long count
    ) => null;

    // Whether it surely never turns back.
    internal virtual bool IsMonotone => true;

    // Whether the shape depends on the number of steps.
    internal virtual bool DependsOnLength => false;

    // Throws if the curve cannot go from the one to the other.
    internal virtual void CheckEnds(double start, double target, string name) { }

    // Whether the fraction of the way is one function of x, for any ends and any number of steps.
    internal virtual bool IsEasing => true;

    /// <summary>The easing function: the fraction of the way that is done after a fraction of the steps.</summary>
    /// <param name="x">The fraction of the steps: from 0 to 1.</param>
    /// <returns>The fraction of the way, as <c>Ramp(0, 1, steps, curve)</c> has it: exactly 0 at 0 and 1 at 1.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="x"/> is not from 0 to 1.</exception>
    /// <exception cref="InvalidOperationException">
    /// The curve is <see cref="Exponential"/>, whose shape depends on the values it joins, or <see cref="Logarithmic"/>, whose shape
    /// depends on the number of steps, or made of one.
    /// </exception>
    /// <example>
    /// <code>
    /// Curve.Cosine.At(0.25)    // => 0.14644660940672624
    /// Curve.Polynomial(2).At(1) // => 1.0
    /// </code>
    /// </example>
    public double At(double x)
    {
        Check.Share(x);
        return !IsEasing ? throw new InvalidOperationException($"{this} has no easing function: its shape depends on what it joins.")
            : x == 0 ? 0
            : x == 1 ? 1
            : Between(EndsOf(0, 1), RampPosition.Of(x));
    }

    /// <summary>Whether two curves are the same shape.</summary>
    /// <param name="other">The curve to compare with.</param>
    /// <returns>True if they are; false for null.</returns>
    /// <example>
    /// <code>
    /// Curve.Polynomial(2).Equals(Curve.Polynomial(2)) // => true
    /// </code>
    /// </example>
    public bool Equals(Curve? other) => ReferenceEquals(this, other) || (other is not null && IsAlike(other));

    /// <inheritdoc cref="Equals(Curve)"/>
    /// <param name="obj">The object to compare with.</param>
    public sealed override bool Equals(object? obj) => Equals(obj as Curve);

    /// <summary>A hash code that equal curves share.</summary>
    /// <returns>The hash code; it may differ from one run of a program to the next.</returns>
    public abstract override int GetHashCode();

    /// <summary>The code that makes this curve, valid in C# and in F#.</summary>
    /// <returns>For instance <c>Curve.Polynomial(2.0).Mirror()</c>.</returns>
    /// <example>
    /// <code>
    /// Curve.Polynomial(2).Mirror().ToString() // => Curve.OneMinusSquare
    /// </code>
    /// </example>
    public sealed override string ToString() => Describe().WriteCode(new StringBuilder(), home: "Curve.").ToString();

    internal abstract Description Describe();

    Description IDescribed.Describe() => Describe();

    void IDescribed.WriteCode(StringBuilder code) => code.Append(ToString());

    /// <summary>Whether two curves are the same shape.</summary>
    /// <param name="left">One curve, or null.</param>
    /// <param name="right">The other curve, or null.</param>
    /// <returns>True if they are, or both are null.</returns>
    /// <example>
    /// <code>
    /// Curve.Cosine.Mirror() == Curve.Cosine // => true
    /// </code>
    /// </example>
    public static bool operator ==(Curve? left, Curve? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether two curves are different shapes.</summary>
    /// <param name="left">One curve, or null.</param>
    /// <param name="right">The other curve, or null.</param>
    /// <returns>True unless they are the same, or both are null.</returns>
    /// <example>
    /// <code>
    /// Curve.Cosine != Curve.Linear // => true
    /// </code>
    /// </example>
    public static bool operator !=(Curve? left, Curve? right) => !(left == right);

    private protected abstract bool IsAlike(Curve other);
}
