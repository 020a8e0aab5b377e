using System;
using System.Text;
using System.Text.Json.Serialization;
using Schedules.Notebook;

namespace Schedules;

/// <summary>A decay without end: the factor, from 1 down, by which a level is multiplied t steps after it was left.</summary>
/// <remarks>Two tails are equal when they are the same, and <see cref="ToString"/> is the code that makes one.</remarks>
/// <example>
/// <code>
/// Schedule lr = Warmup(1e-3, 4_000).Decay(Tail.InverseSqrt(4_000));
/// lr.At(4_000)  // => 0.001
/// lr.At(16_000) // => 0.0005
/// </code>
/// </example>
[JsonConverter(typeof(TailJsonConverter))]
[TypeFormatterSource(typeof(TailDisplay))]
public abstract record Tail
{
    private protected Tail() { }

    internal abstract double FactorAt(double step);

    /// <summary>sqrt(timescale / (timescale + t)): the inverse square root, as fairseq, T5 and Hugging Face have it.</summary>
    /// <param name="timescale">After how many steps the value is 1 / sqrt(2) of what it was: above 0, finite.</param>
    /// <returns>The tail.</returns>
    /// <remarks>After a warmup of w steps with timescale w the value at step s is peak sqrt(w / s).</remarks>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="timescale"/> is not finite, or not above 0.</exception>
    /// <example>
    /// <code>
    /// Hold(1, 0).Decay(Tail.InverseSqrt(100)).At(300) // => 0.5
    /// </code>
    /// </example>
    public static Tail InverseSqrt(double timescale) => new InverseSqrtTail(new(Check.AboveZero(timescale)));

    /// <summary>1 / (1 + rate t)^power: the inverse time decay of Keras, and of ParameterSchedulers.jl's Inv with a power.</summary>
    /// <param name="rate">How fast, per step: 0 or more, finite.</param>
    /// <param name="power">The exponent: above 0, finite.</param>
    /// <returns>The tail.</returns>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="rate"/> is negative or not finite, or <paramref name="power"/> is not finite or not above 0.
    /// </exception>
    /// <example>
    /// <code>
    /// Hold(1, 0).Decay(Tail.InverseTime(0.5)).At(2) // => 0.5
    /// </code>
    /// </example>
    public static Tail InverseTime(double rate, double power = 1)
    {
        Check.NotBelow(rate, 0, "since a tail does not rise");
        return new InverseTimeTail(new(rate), new(Check.AboveZero(power)));
    }

    /// <summary>rate^t: the same factor at every step, PyTorch's gamma.</summary>
    /// <param name="rate">The factor of one step: above 0, at most 1.</param>
    /// <returns>The tail. A factor for every k steps is a staircase: <c>PerEpoch(k)</c>.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="rate"/> is not above 0, or above 1.</exception>
    /// <example>
    /// <code>
    /// Hold(1, 0).Decay(Tail.Exponential(0.5)).At(3)              // => 0.125
    /// Hold(1, 0).Decay(Tail.Exponential(0.5)).PerEpoch(30).At(89) // => 0.25
    /// </code>
    /// </example>
    public static Tail Exponential(double rate)
    {
        Check.AboveZero(rate);
        Check.NotAbove(rate, 1, "since a tail does not rise");
        return new ExponentialTail(new(rate));
    }

    /// <summary>(1 + t / timescale)^-exponent: a power law.</summary>
    /// <param name="exponent">The exponent: above 0, finite.</param>
    /// <param name="timescale">After how many steps the value is 2^-exponent of what it was: above 0, finite.</param>
    /// <returns>The tail. After a warmup of w steps with timescale w the value at step s is peak (w / s)^exponent.</returns>
    /// <exception cref="ArgumentOutOfRangeException">An argument is not finite, or not above 0.</exception>
    /// <example>
    /// <code>
    /// Hold(1, 0).Decay(Tail.Power(2, timescale: 10)).At(10) // => 0.25
    /// </code>
    /// </example>
    public static Tail Power(double exponent, double timescale) =>
        new PowerTail(new(Check.AboveZero(exponent)), new(Check.AboveZero(timescale)));

    /// <summary>The code that makes this tail, valid in C# and in F#.</summary>
    /// <returns>For instance <c>Tail.InverseSqrt(4000.0)</c>.</returns>
    public sealed override string ToString() => Describe().WriteCode(new StringBuilder(), home: "Tail.").ToString();

    internal abstract Description Describe();
}

[TailJson]
internal sealed record InverseSqrtTail(Number Timescale) : Tail
{
    internal override double FactorAt(double step) => Math.Sqrt(Timescale.Value / (Timescale.Value + step));

    internal override Description Describe() => new("inverseSqrt", null, new Argument("timescale", Timescale.Value));
}

[TailJson]
internal sealed record InverseTimeTail(Number Rate, Number Exponent) : Tail
{
    internal override double FactorAt(double step)
    {
        double ratio = Rate.Value * step;
        return Exponent.Value == 1 ? 1 / (1 + ratio)
            : ratio < 1e280 ? Pow.Of((Rate.Value < 1e280 ? DoubleDouble.Product(Rate.Value, step) : ratio) + 1, -Exponent.Value).High
            : Exp2.Of(Pow.Times(Log2.Of(Rate.Value) + Log2.Of(step), -Exponent.Value)).High;
    }

    internal override Description Describe() =>
        new("inverseTime", null, new Argument("rate", Rate.Value), new Argument("power", Exponent.Value, Default: 1.0));
}

[TailJson]
internal sealed record ExponentialTail(Number Rate) : Tail
{
    internal override double FactorAt(double step) => Pow.Of(Rate.Value, step);

    internal override Description Describe() => new("exponential", null, new Argument("rate", Rate.Value));
}

[TailJson]
internal sealed record PowerTail(Number Exponent, Number Timescale) : Tail
{
    internal override double FactorAt(double step)
    {
        double ratio = step / Timescale.Value;
        return ratio < 1e280
            ? Pow.Of((Timescale.Value < 1e280 ? (DoubleDouble)step / Timescale.Value : ratio) + 1, -Exponent.Value).High
            : Exp2.Of(Pow.Times(Log2.Of(step) - Log2.Of(Timescale.Value), -Exponent.Value)).High;
    }

    internal override Description Describe() =>
        new("power", null, new Argument("exponent", Exponent.Value), new Argument("timescale", Timescale.Value));
}
