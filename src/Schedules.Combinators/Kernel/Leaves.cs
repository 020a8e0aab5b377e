using System;
using System.Text;
using Schedules.Curves;
using Schedules.Numerics;
using Schedules.Text;

namespace Schedules.Kernel;

// One value for a number of steps, or for ever.
internal sealed record Level(Number Value, long Length) : Source
{
    internal override double At(in Time time) => Value.Value;

    internal override double At(long step) => Value.Value;

    internal override void Fill(long first, Span<double> values) => values.Fill(Value.Value);

    internal override void FillBetween(long first, long divisor, Span<double> values) => values.Fill(Value.Value);

    internal override long Length { get; } = Length;

    internal override Traits Traits => new(IsContinuous: true, Bound: Math.Abs(Value.Value));

    internal override Source? InSteps(long all, long rate) => Length < 0 ? this : new Level(Value, StepMath.DivideUp(all, rate));

    internal override Source? Mirrored => this;

    internal override Description Describe() =>
        Length < 0
            ? new("constant", null, new Argument("value", Value.Value))
            : new("hold", null, new Argument("value", Value.Value), new Argument("steps", Length));

    internal override string Caption => "hold";

    internal override bool WriteChained(StringBuilder code, double level)
    {
        if (Length <= 0 || !Bits.Same(level, Value.Value))
        {
            return false;
        }
        code.Append(".Hold(").AppendSteps(Length).Append(')');
        return true;
    }
}

// From one value to another along a curve: Ramp, Warmup and Decay.
internal sealed record Ramp : Source
{
    private readonly RampEnds ends;

    internal Ramp(double start, double target, long steps, Curve curve) =>
        (ends, Length, Curve) = (curve.EndsOf(start, target), steps, curve);

    internal override long Length { get; }

    internal override Curve Curve { get; }

    internal override Traits Traits =>
        new(IsContinuous: true, Bound: Math.Max(Math.Abs(ends.From), Math.Abs(ends.To)), IsMonotone: Curve.IsMonotone);

    internal override DoubleDouble<ScalarLane>? SumOf(in Time first, in Time last, long count, Summation sum)
    {
        // Past its end it is a level, which the caller adds by itself.
        if (last.Whole >= Length || !Summation.IsModerate(ends.From) || !Summation.IsModerate(ends.To))
        {
            return null;
        }
        DoubleDouble<ScalarLane> steps = Whole.Of(Length);
        return Curve.SumOf(ends, Summation.Exact(first) / steps, Summation.Exact(last) / steps, count) is { } total
            ? total * sum.Scale
            : null;
    }

    internal override double At(long step) =>
        step >= Length ? ends.To
        : step == 0 ? ends.From
        : Curve.At(ends, step, Length, Length);

    internal override double At(in Time time)
    {
        if (time.Part == 0 || time.Whole >= Length)
        {
            return At(time.Whole);
        }
        (long part, long grid) = (time.Part, time.Grid);
        // Above 2^53 the numerator is no exact double unless the fraction is reduced; if it still overflows, the grid is coarser.
        if (Length > (1L << 53) / grid)
        {
            long common = StepMath.CommonDivisor(part, grid);
            (part, grid) = (part / common, grid / common);
            if (Length > long.MaxValue / grid)
            {
                long coarser = long.MaxValue / Length;
                (part, grid) = ((long)((double)part / grid * coarser), coarser);
            }
        }
        return (time.Whole | part) == 0 ? ends.From : Curve.At(ends, (time.Whole * grid) + part, Length * grid, Length);
    }

    internal override void Fill(long first, Span<double> values) => Write(first, Length, values);

    internal override void FillBetween(long first, long divisor, Span<double> values)
    {
        if (Length > (1L << 53) / divisor)
        {
            base.FillBetween(first, divisor, values);
            return;
        }
        Write(first, Length * divisor, values);
    }

    private void Write(long first, long all, Span<double> values)
    {
        int before = (int)Math.Min(values.Length, Math.Max(0, all - first));
        values.Slice(before).Fill(ends.To);
        values = values.Slice(0, before);
        if (first == 0 && before > 0)
        {
            values[0] = ends.From;
            values = values.Slice(1);
            first = 1;
        }
        Curve.Write(ends, first, all, Length, values);
    }

    // Above 2^53 steps, a step is no exact double, and the shorter ramp would have other bits.
    internal override Source? InSteps(long all, long rate) =>
        Curve.DependsOnLength || all % rate != 0 || all / rate > 1L << 53 ? null : new Ramp(ends.From, ends.To, all / rate, Curve);

    internal override Source? Mirrored => new Ramp(ends.To, ends.From, Length, Curve.Mirror());

    internal override Description Describe() => new("ramp", null, [new Argument("start", ends.From), .. Rest("target")]);

    internal override string Caption =>
        ends.From < ends.To ? "warmup"
        : ends.From > ends.To ? "decay"
        : "ramp";

    internal override void WriteCode(StringBuilder code)
    {
        bool rises = ends.From < ends.To;
        Argument[] arguments = rises && Bits.Same(ends.From, 0.0) ? Rest("peak") : [new("start", ends.From), .. Rest("target")];
        new Description(rises ? "warmup" : "ramp", null, arguments).WriteCode(code);
    }

    internal override bool WriteChained(StringBuilder code, double level)
    {
        if (!Bits.Same(level, ends.From))
        {
            return false;
        }
        new Description(Caption, null, Rest("target")).WriteCode(code.Append('.'));
        return true;
    }

    private Argument[] Rest(string target) => [new(target, ends.To), new("steps", Length), new("curve", Curve, Default: Curve.Linear)];

    public bool Equals(Ramp? other) =>
        other is not null
        && Length == other.Length
        && Bits.Same(ends.From, other.ends.From)
        && Bits.Same(ends.To, other.ends.To)
        && Curve.Equals(other.Curve);

    public override int GetHashCode() => (ends.From, ends.To, Length, Curve).GetHashCode();
}

// A level that falls for ever along a tail.
internal sealed record Falling(Number Start, Tail Tail) : Source
{
    private readonly DoubleDouble<ScalarLane> written = DoubleDouble.AsWritten(Start.Value);

    internal override double At(in Time time) => time.Part == 0 ? At(time.Whole) : Start.Value * Tail.FactorAt(time.Value);

    internal override double At(long step) => Tail.ValueAt(written, step);

    internal override void Fill(long first, Span<double> values) => Tail.Write(written, first, values);

    public bool Equals(Falling? other) => other is not null && Start.Equals(other.Start) && Tail.Equals(other.Tail);

    public override int GetHashCode() => (Start, Tail).GetHashCode();

    internal override Traits Traits => new(IsContinuous: true, Bound: Math.Abs(Start.Value));

    internal override Description Describe() => new("decay", null, new Argument("start", Start.Value), new Argument("tail", Tail));

    internal override string Caption => "decay";

    internal override void WriteCode(StringBuilder code) =>
        code.Append("Hold(").AppendNumber(Start.Value).Append(", 0).Decay(").Append(Tail).Append(')');

    internal override bool WriteChained(StringBuilder code, double level)
    {
        if (!Bits.Same(level, Start.Value))
        {
            return false;
        }
        code.Append(".Decay(").Append(Tail).Append(')');
        return true;
    }
}

// A user's function: known at whole steps, and held between them. It counts as continuous, since nothing is known of it.
internal sealed record UserFunction(Func<long, double> Function, string Name) : Source
{
    internal override double At(in Time time) => Function(time.Whole);

    internal override double At(long step) => Function(step);

    internal override double Read(in View view, long step) => Function(view.FloorOf(step));

    internal override Traits Traits => new(IsContinuous: true, CallsUser: true, IsMonotone: false);

    internal override bool IsHeld => true;

    internal override Description Describe() => new("of", null, new Argument("f", new Function(Name)));

    // The name does not count.
    public bool Equals(UserFunction? other) => other is not null && Function.Equals(other.Function);

    public override int GetHashCode() => Function.GetHashCode();
}
