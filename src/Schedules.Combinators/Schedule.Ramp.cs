using System;
using System.Text;

namespace Schedules;

public abstract partial class Schedule
{
    /// <summary>Creates a phase that goes from one value to another, up or down.</summary>
    /// <param name="start">The value at step 0: any finite number.</param>
    /// <param name="target">The value at step <paramref name="steps"/>: any finite number.</param>
    /// <param name="steps">How many steps it takes to arrive: 0 or more. With 0 it is <paramref name="target"/> from the first step.</param>
    /// <param name="curve">The shape of the way; linear if left out.</param>
    /// <returns>The phase, whose <see cref="Phase.Start"/> and <see cref="Phase.End"/> are exact to the bit.</returns>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="start"/> or <paramref name="target"/> is not finite, or <paramref name="steps"/> is negative.
    /// </exception>
    /// <exception cref="ArgumentException">
    /// <paramref name="curve"/> cannot join the two values: <see cref="Curve.Exponential"/> wants the same sign, and no 0.
    /// </exception>
    /// <example>
    /// <code>
    /// Ramp(0.1, 0.2, steps: 4).At(1)                       // => 0.125
    /// Ramp(1, 1e-4, steps: 4, Curve.Exponential).Sample(5) // => [1.0, 0.1, 0.01, 0.001, 0.0001]
    /// </code>
    /// </example>
    public static Phase Ramp(double start, double target, long steps, Curve? curve = null)
    {
        Check.Finite(start);
        Check.Finite(target);
        Check.NotNegative(steps);
        curve ??= Curve.Linear;
        curve.CheckEnds(start, target, nameof(curve));
        return RampPhase.Of(start, target, steps, curve);
    }
}

[ScheduleJson]
internal sealed class RampPhase : Phase
{
    private readonly Curve curve;
    private readonly Way way;

    private RampPhase(double start, double target, long length, Curve curve)
    {
        Length = length;
        this.curve = curve;
        way = curve.WayOf(start, target);
    }

    // A ramp that takes no step is nothing but the level it arrives at.
    internal static Phase Of(double start, double target, long length, Curve curve) =>
        length == 0 ? new HoldPhase(target, 0) : new RampPhase(start, target, length, curve);

    public override long Length { get; }

    public override double Start => way.From;

    public override double End => way.To;

    internal override Curve? Shape => curve;

    internal override double ValueAt(long step) =>
        step >= Length ? End
        : step == 0 ? Start
        : curve.At(way, step, Length, Length);

    // What a double holds is the same fraction in any terms; what it does not hold, in the lowest.
    internal override double ValueAt(long step, long grid)
    {
        if (step / grid >= Length || step == 0)
        {
            return step == 0 ? Start : End;
        }
        long common = Length * grid > 1L << 53 ? Steps.CommonDivisor(step, grid) : 1;
        return curve.At(way, step / common, Length * (grid / common), Length);
    }

    internal override void Write(long first, Span<double> values)
    {
        var before = (int)Math.Min(values.Length, Math.Max(0, Length - first));
        values.Slice(before).Fill(End);
        values = values.Slice(0, before);
        if (first == 0 && before > 0)
        {
            values[0] = Start;
            values = values.Slice(1);
            first = 1;
        }
        curve.Write(way, first, Length, Length, values);
    }

    internal override Phase Stretched(long factor) =>
        curve.DependsOnLength ? base.Stretched(factor) : Of(Start, End, Length * factor, curve);

    internal override Phase Reversed() => Of(End, Start, Length, curve.Mirror());

    private protected override bool IsBuiltLike(Schedule other) =>
        other is RampPhase that
        && Length == that.Length
        && Bits.Same(Start, that.Start)
        && Bits.Same(End, that.End)
        && curve.Equals(that.curve);

    public override int GetHashCode() => (nameof(Ramp), Start, End, Length, curve).GetHashCode();

    internal override Description Describe() => new("ramp", null, [new Argument("start", Start), .. Rest("target")]);

    internal override void WriteCode(StringBuilder code)
    {
        bool rises = Start < End;
        Argument[] arguments = rises && Bits.Same(Start, 0.0) ? Rest("peak") : [new("start", Start), .. Rest("target")];
        new Description(rises ? "warmup" : "ramp", null, arguments).WriteCode(code);
    }

    internal override void WriteChained(StringBuilder code, double level)
    {
        if (!Bits.Same(level, Start))
        {
            base.WriteChained(code, level);
            return;
        }
        string verb =
            Start < End ? "warmup"
            : Start > End ? "decay"
            : "ramp";
        new Description(verb, null, Rest("target")).WriteCode(code.Append('.'));
    }

    private Argument[] Rest(string target) => [new(target, End), new("steps", Length), new("curve", curve, Default: Curve.Linear)];
}
