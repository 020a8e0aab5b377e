using System;
using System.Text;

namespace Schedules.Kernel;

// One value: for a number of steps, as Hold has it, or for ever.
internal sealed class Level(double value, long length) : Source
{
    private readonly double value = value;
    private readonly long length = length;

    internal override double At(in Time time) => value;

    internal override double At(long step) => value;

    internal override void Fill(long first, Span<double> values) => values.Fill(value);

    internal override long Length => length;

    internal override Traits Traits => new(IsContinuous: true, Bound: Math.Abs(value));

    internal override Source? InSteps(long all, long rate) => length < 0 ? this : new Level(value, Steps.DivideUp(all, rate));

    internal override Source? Mirrored => this;

    internal override Description Describe() =>
        length < 0
            ? new("constant", null, new Argument("value", value))
            : new("hold", null, new Argument("value", value), new Argument("steps", length));

    internal override string Caption => "hold";

    internal override bool WriteChained(StringBuilder code, double level)
    {
        if (length <= 0 || !Bits.Same(level, value))
        {
            return false;
        }
        code.Append(".Hold(").AppendSteps(length).Append(')');
        return true;
    }

    public override bool Equals(Source? other) => other is Level that && length == that.length && Bits.Same(value, that.value);

    public override int GetHashCode() => (nameof(Level), value, length).GetHashCode();
}

// From one value to another along a curve, as Ramp, Warmup and Decay go.
internal sealed class Ramp : Source
{
    private readonly Way way;

    internal Ramp(double start, double target, long steps, Curve curve) =>
        (way, Length, Curve) = (curve.WayOf(start, target), steps, curve);

    internal override long Length { get; }

    internal override Curve Curve { get; }

    internal override Traits Traits => new(IsContinuous: true, Bound: Math.Max(Math.Abs(way.From), Math.Abs(way.To)));

    internal override double At(long step) =>
        step >= Length ? way.To
        : step == 0 ? way.From
        : Curve.At(way, step, Length, Length);

    internal override double At(in Time time)
    {
        if (time.Part == 0 || time.Whole >= Length)
        {
            return At(time.Whole);
        }
        var (part, grid) = (time.Part, time.Grid);
        // A double holds the fraction in any terms up to 2^53, and beyond that only in the lowest.
        if (Length > (1L << 53) / grid)
        {
            long common = Steps.CommonDivisor(part, grid);
            (part, grid) = (part / common, grid / common);
            if (Length > long.MaxValue / grid)
            {
                long coarser = long.MaxValue / Length;
                (part, grid) = ((long)((double)part / grid * coarser), coarser);
            }
        }
        return (time.Whole | part) == 0 ? way.From : Curve.At(way, (time.Whole * grid) + part, Length * grid, Length);
    }

    internal override void Fill(long first, Span<double> values)
    {
        var before = (int)Math.Min(values.Length, Math.Max(0, Length - first));
        values.Slice(before).Fill(way.To);
        values = values.Slice(0, before);
        if (first == 0 && before > 0)
        {
            values[0] = way.From;
            values = values.Slice(1);
            first = 1;
        }
        Curve.Write(way, first, Length, Length, values);
    }

    // Longer ones than a double counts would not have the values of this one at their steps.
    internal override Source? InSteps(long all, long rate) =>
        Curve.DependsOnLength || all % rate != 0 || all / rate > 1L << 53 ? null : new Ramp(way.From, way.To, all / rate, Curve);

    internal override Source? Mirrored => new Ramp(way.To, way.From, Length, Curve.Mirror());

    internal override Description Describe() => new("ramp", null, [new Argument("start", way.From), .. Rest("target")]);

    internal override string Caption =>
        way.From < way.To ? "warmup"
        : way.From > way.To ? "decay"
        : "ramp";

    internal override void WriteCode(StringBuilder code)
    {
        bool rises = way.From < way.To;
        Argument[] arguments = rises && Bits.Same(way.From, 0.0) ? Rest("peak") : [new("start", way.From), .. Rest("target")];
        new Description(rises ? "warmup" : "ramp", null, arguments).WriteCode(code);
    }

    internal override bool WriteChained(StringBuilder code, double level)
    {
        if (!Bits.Same(level, way.From))
        {
            return false;
        }
        new Description(Caption, null, Rest("target")).WriteCode(code.Append('.'));
        return true;
    }

    private Argument[] Rest(string target) => [new(target, way.To), new("steps", Length), new("curve", Curve, Default: Curve.Linear)];

    public override bool Equals(Source? other) =>
        other is Ramp that
        && Length == that.Length
        && Bits.Same(way.From, that.way.From)
        && Bits.Same(way.To, that.way.To)
        && Curve.Equals(that.Curve);

    public override int GetHashCode() => (nameof(Ramp), way.From, way.To, Length, Curve).GetHashCode();
}

// A level that falls for ever.
internal sealed class Falling(double start, Tail tail) : Source
{
    private readonly double start = start;
    private readonly Tail tail = tail;

    internal override double At(in Time time) => start * tail.FactorAt(time.Value);

    internal override double At(long step) => start * tail.FactorAt(step);

    internal override Traits Traits => new(IsContinuous: true, Bound: Math.Abs(start));

    internal override Description Describe() => new("decay", null, new Argument("start", start), new Argument("tail", tail));

    internal override string Caption => "decay";

    internal override void WriteCode(StringBuilder code) =>
        code.Append("Hold(").AppendNumber(start).Append(", 0).Decay(").Append(tail).Append(')');

    internal override bool WriteChained(StringBuilder code, double level)
    {
        if (!Bits.Same(level, start))
        {
            return false;
        }
        code.Append(".Decay(").Append(tail).Append(')');
        return true;
    }

    public override bool Equals(Source? other) => other is Falling that && Bits.Same(start, that.start) && tail.Equals(that.tail);

    public override int GetHashCode() => (start, tail).GetHashCode();
}

// A function that the user gave: known at whole steps, and held between them. It counts as continuous, since nothing is known of it.
internal sealed class UserFunction(Func<long, double> function, string name) : Source
{
    private readonly Func<long, double> function = function;
    private readonly string name = name;

    internal override double At(in Time time) => function(time.Whole);

    internal override double At(long step) => function(step);

    internal override double Read(in View view, long step) => function(view.FloorOf(step));

    internal override Traits Traits => new(IsContinuous: true, CallsUser: true);

    internal override bool IsHeld => true;

    internal override Description Describe() => new("of", null, new Argument("f", new Function(name)));

    public override bool Equals(Source? other) => other is UserFunction that && function.Equals(that.function);

    public override int GetHashCode() => function.GetHashCode();
}
