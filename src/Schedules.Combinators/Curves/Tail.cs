using System;
using System.Runtime.CompilerServices;
using System.Text;
using Schedules.Curves;
using Schedules.Numerics;
using Schedules.Text;
#if NET
using System.Numerics;
using System.Runtime.Intrinsics;
#endif

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
public abstract partial class Tail : IEquatable<Tail>, IDescribed
{
    private readonly (Number, Number) arguments;

    private protected Tail(double first, double second = 0) => arguments = (new(first), new(second));

    internal abstract double FactorAt(double step);

    // The value at a step counted from the level.
    internal virtual double ValueAt(in DoubleDouble<ScalarLane> level, long step) => level.High.Value * FactorAt(step);

    // The values at step, step + 1 and so on.
    internal abstract void Write(in DoubleDouble<ScalarLane> level, long step, Span<double> values);

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
    public static Tail InverseSqrt(double timescale) => new InverseSqrtTail(Check.AboveZero(timescale));

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
        return new InverseTimeTail(rate, Check.AboveZero(power));
    }

    /// <summary>rate^t: the same factor at every step, PyTorch's gamma.</summary>
    /// <param name="rate">The factor of one step: above 0, at most 1.</param>
    /// <returns>The tail. A factor for every k steps is a staircase: <c>PerEpoch(k)</c>.</returns>
    /// <remarks>
    /// The value at each step is the double nearest to level rate^t, down to 1e-280. There a level or a rate of at most 15 digits is the
    /// decimal that it is written as, and any other the double that it is: 0.1 with the rate 0.1 is 0.01 after one step, and not
    /// 0.010000000000000002.
    /// </remarks>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="rate"/> is not above 0, or above 1.</exception>
    /// <example>
    /// <code>
    /// Hold(1, 0).Decay(Tail.Exponential(0.5)).At(3)              // => 0.125
    /// Hold(1, 0).Decay(Tail.Exponential(0.5)).PerEpoch(30).At(89) // => 0.25
    /// Hold(0.1, 0).Decay(Tail.Exponential(0.1)).Sample(4)        // => [0.1, 0.01, 0.001, 0.0001]
    /// </code>
    /// </example>
    public static Tail Exponential(double rate)
    {
        Check.AboveZero(rate);
        Check.NotAbove(rate, 1, "since a tail does not rise");
        return new ExponentialTail(rate);
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
    public static Tail Power(double exponent, double timescale) => new PowerTail(Check.AboveZero(exponent), Check.AboveZero(timescale));

    /// <summary>Whether two tails are the same formula with the same numbers.</summary>
    /// <param name="other">The tail to compare with.</param>
    /// <returns>True if they are; false for null.</returns>
    /// <example>
    /// <code>
    /// Tail.InverseTime(0.1).Equals(Tail.InverseTime(0.1, power: 1)) // => true
    /// </code>
    /// </example>
    public bool Equals(Tail? other) => other is not null && GetType() == other.GetType() && arguments.Equals(other.arguments);

    /// <inheritdoc cref="Equals(Tail)"/>
    /// <param name="obj">The object to compare with.</param>
    public sealed override bool Equals(object? obj) => Equals(obj as Tail);

    /// <summary>A hash code that equal tails share.</summary>
    /// <returns>The hash code; it may differ from one run of a program to the next.</returns>
    public sealed override int GetHashCode() => (GetType(), arguments).GetHashCode();

    /// <summary>Whether two tails are the same.</summary>
    /// <param name="left">One tail, or null.</param>
    /// <param name="right">The other tail, or null.</param>
    /// <returns>True if they are, or both are null.</returns>
    /// <example>
    /// <code>
    /// Tail.Exponential(0.9) == Tail.Exponential(0.9) // => true
    /// </code>
    /// </example>
    public static bool operator ==(Tail? left, Tail? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether two tails differ.</summary>
    /// <param name="left">One tail, or null.</param>
    /// <param name="right">The other tail, or null.</param>
    /// <returns>True unless they are the same, or both are null.</returns>
    /// <example>
    /// <code>
    /// Tail.Exponential(0.9) != Tail.Exponential(0.8) // => true
    /// </code>
    /// </example>
    public static bool operator !=(Tail? left, Tail? right) => !(left == right);

    /// <summary>The code that makes this tail, valid in C# and in F#.</summary>
    /// <returns>For instance <c>Tail.InverseSqrt(4000.0)</c>.</returns>
    public sealed override string ToString() => Describe().WriteCode(new StringBuilder(), home: "Tail.").ToString();

    internal abstract Description Describe();

    Description IDescribed.Describe() => Describe();

    void IDescribed.WriteCode(StringBuilder code) => code.Append(ToString());
}

internal abstract class FormulaTail<TFormula>(TFormula formula, double first, double second = 0) : Tail(first, second)
    where TFormula : struct, IOfStep
{
    private readonly TFormula formula = formula;

    internal sealed override double FactorAt(double step) => formula.At(new ScalarLane(step)).Value;

    internal sealed override void Write(in DoubleDouble<ScalarLane> level, long step, Span<double> values)
    {
        VectorFill.Write(formula, step, 1, values);
        Bulk.Multiply(values, level.High.Value);
    }
}

internal sealed partial class InverseSqrtTail(double timescale) : FormulaTail<InverseSqrt>(new(timescale), timescale)
{
    private readonly double timescale = timescale;

    internal override Description Describe() => new("inverseSqrt", null, new Argument("timescale", timescale));
}

internal readonly struct InverseSqrt(double timescale) : IOfStep
{
    private readonly double timescale = timescale;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public T At<T>(T step)
        where T : struct, ILane<T> => (step.All(timescale) / (timescale + step)).SquareRoot();
}

internal sealed partial class InverseTimeTail(double rate, double power) : FormulaTail<InverseTime>(new(rate, power), rate, power)
{
    private readonly double rate = rate;
    private readonly double power = power;

    internal override Description Describe() =>
        new("inverseTime", null, new Argument("rate", rate), new Argument("power", power, Default: 1.0));
}

internal readonly struct InverseTime(double rate, double power) : IOfStep
{
    private readonly double rate = rate;
    private readonly double power = power;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public T At<T>(T step)
        where T : struct, ILane<T>
    {
        T ratio = rate * step;
        return power == 1 ? ratio.All(1) / (1 + ratio) : PowerAt(step, ratio);
    }

    [MethodImpl(Jit.Apart)]
    private T PowerAt<T>(T step, T ratio)
        where T : struct, ILane<T>
    {
        T huge = ratio.All(1e280);
        T factor = Pow.Of((rate < 1e280 ? DoubleDouble.Product(step.All(rate), step) : ratio) + 1, -power).High;
        return ratio.AllBelow(huge)
            ? factor
            : ratio.WhereBelow(huge, factor, Exp2.Of(Pow.Times(Log2.Of<T>(rate) + Log2.Of<T>(step), -power)).High);
    }
}

internal sealed partial class ExponentialTail(double rate) : Tail(rate)
{
    // Outside of them the error term of a product may underflow or overflow.
    private const double Least = 1e-280;
    private const double Most = 1e280;

    private readonly double rate = rate;
    private readonly DoubleDouble<ScalarLane> written = DoubleDouble.AsWritten(rate);

    internal override double FactorAt(double step) => Pow.Of(written, step).High.Value;

    // By squaring, in double-double; where that underflows, by the formula for any time.
    internal override double ValueAt(in DoubleDouble<ScalarLane> level, long step)
    {
        DoubleDouble<ScalarLane> power = RateTo(step);
        DoubleDouble<ScalarLane> value = Math.Abs(level.High.Value) < Most ? level * power : 0;
        return power.High.Value > Least && Math.Abs(value.High.Value) > Least ? value.High.Value : level.High.Value * FactorAt(step);
    }

    [MethodImpl(Jit.Apart)]
    private DoubleDouble<ScalarLane> RateTo(long step)
    {
        DoubleDouble<ScalarLane> power = 1;
        DoubleDouble<ScalarLane> square = written;
        for (long left = step; left > 0 && power.High.Value > Least; left >>= 1)
        {
            power = (left & 1) == 1 ? power * square : power;
            square *= square;
        }
        return power;
    }

    internal override void Write(in DoubleDouble<ScalarLane> level, long step, Span<double> values)
    {
#if NET
        if (Vector512.IsHardwareAccelerated)
        {
            WriteVectors<Vector512Lane>(level, step, values);
        }
        else
        {
            WriteVectors<VectorLane>(level, step, values);
        }
#else
        for (int i = 0; i < values.Length; i++)
        {
            values[i] = ValueAt(level, step + i);
        }
#endif
    }
#if NET

    // Steps that differ in their last bits only have all but the first factors in common.
    [MethodImpl(Jit.Apart)]
    private void WriteVectors<T>(in DoubleDouble<ScalarLane> level, long step, Span<double> values)
        where T : struct, ILane<T>
    {
        int count = default(T).Count;
        Span<double> some = stackalloc double[2 * count];
        Span<double> squares = stackalloc double[2 * 64];
        for (int i = 0; i < count; i++)
        {
            DoubleDouble<ScalarLane> power = RateTo(i);
            (some[i], some[count + i]) = (power.High.Value, power.Low.Value);
        }
        DoubleDouble<T> first = new(default(T).Load(some), default(T).Load(some.Slice(count)));
        DoubleDouble<ScalarLane> square = written;
        for (int bit = 0; (step + values.Length) >> bit > 0; bit++)
        {
            (squares[bit], squares[64 + bit]) = (square.High.Value, square.Low.Value);
            square *= square;
        }
        T least = default(T).All(Least);
        while (values.Length > 0)
        {
            int skipped = (int)(step % count);
            long begin = step - skipped;
            DoubleDouble<T> power = first;
            for (int bit = BitOperations.Log2((uint)count); begin >> bit > 0; bit++)
            {
                power = (begin >> bit & 1) == 1 ? power * DoubleDouble.All<T>(squares[bit], squares[64 + bit]) : power;
            }
            DoubleDouble<T> value = DoubleDouble.All<T>(level) * power;
            value.High.Store(some);
            if (!(Math.Abs(level.High.Value) < Most && least.AllBelow(power.High) && least.AllBelow(value.High.Abs())))
            {
                for (int i = 0; i < count; i++)
                {
                    some[i] = ValueAt(level, begin + i);
                }
            }
            int filled = Math.Min(count - skipped, values.Length);
            some.Slice(skipped, filled).CopyTo(values);
            values = values.Slice(filled);
            step += filled;
        }
    }
#endif

    internal override Description Describe() => new("exponential", null, new Argument("rate", rate));
}

internal sealed partial class PowerTail(double exponent, double timescale)
    : FormulaTail<PowerLaw>(new(exponent, timescale), exponent, timescale)
{
    private readonly double exponent = exponent;
    private readonly double timescale = timescale;

    internal override Description Describe() =>
        new("power", null, new Argument("exponent", exponent), new Argument("timescale", timescale));
}

internal readonly struct PowerLaw(double exponent, double timescale) : IOfStep
{
    private readonly double exponent = exponent;
    private readonly double timescale = timescale;

    [MethodImpl(Jit.Apart)]
    public T At<T>(T step)
        where T : struct, ILane<T>
    {
        T ratio = step / timescale;
        T huge = ratio.All(1e280);
        T factor = Pow.Of((timescale < 1e280 ? (DoubleDouble<T>)step / timescale : ratio) + 1, -exponent).High;
        return ratio.AllBelow(huge)
            ? factor
            : ratio.WhereBelow(huge, factor, Exp2.Of(Pow.Times(Log2.Of<T>(step) - Log2.Of<T>(timescale), -exponent)).High);
    }
}
