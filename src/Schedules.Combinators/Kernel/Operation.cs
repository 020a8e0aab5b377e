using System;
using System.Text;
using Schedules.Numerics;
using Schedules.Text;

namespace Schedules.Kernel;

// An operation on every value of a piece.
internal abstract record Operation
{
    internal abstract double Apply(double value);

    internal virtual void ApplyTo(Span<double> values)
    {
        for (int i = 0; i < values.Length; i++)
        {
            values[i] = Apply(values[i]);
        }
    }

    internal virtual bool CallsUser => false;

    // The largest absolute value of the result, given that of the argument.
    internal abstract double BoundOf(double bound);

    internal Traits TraitsOf(in Traits traits) =>
        traits with
        {
            Bound = BoundOf(traits.Bound),
            CallsUser = traits.CallsUser || CallsUser,
            IsMonotone = traits.IsMonotone && !CallsUser,
        };

    // The sum of a number of values after it, given their sum before it and what a value of 1 adds to a sum, where there is a formula.
    internal virtual DoubleDouble<ScalarLane>? SumOf(in DoubleDouble<ScalarLane> sum, in DoubleDouble<ScalarLane> ones) => null;

    internal abstract Description Describe(IDescribed? source = null);

    // The call, after the code of the schedule.
    internal void WriteCode(StringBuilder code) => Describe().WriteCode(code.Append('.'));

    public sealed override string ToString() => Describe().Kind;
}

internal sealed record Multiplication(Number Factor) : Operation
{
    internal override double Apply(double value) => value * Factor.Value;

    internal override void ApplyTo(Span<double> values) => Bulk.Multiply(values, Factor.Value);

    internal override double BoundOf(double bound) => bound * Math.Abs(Factor.Value);

    internal override DoubleDouble<ScalarLane>? SumOf(in DoubleDouble<ScalarLane> sum, in DoubleDouble<ScalarLane> ones) =>
        Summation.Times(sum, Factor.Value);

    internal override Description Describe(IDescribed? source) => new("times", source, new Argument("factor", Factor.Value));
}

internal sealed record Addition(Number Offset) : Operation
{
    internal override double Apply(double value) => value + Offset.Value;

    internal override double BoundOf(double bound) => bound + Math.Abs(Offset.Value);

    internal override DoubleDouble<ScalarLane>? SumOf(in DoubleDouble<ScalarLane> sum, in DoubleDouble<ScalarLane> ones) =>
        sum + Summation.Times(ones, Offset.Value);

    internal override Description Describe(IDescribed? source) => new("plus", source, new Argument("offset", Offset.Value));
}

internal sealed record Clamping(Number Low, Number High) : Operation
{
    internal override double Apply(double value) => Math.Max(Low.Value, Math.Min(High.Value, value));

    internal override double BoundOf(double bound) => Math.Max(Math.Abs(Low.Value), Math.Abs(High.Value));

    internal override Description Describe(IDescribed? source) =>
        new("clamp", source, new Argument("low", Low.Value), new Argument("high", High.Value));
}

internal sealed record Mapping(Func<double, double> F, string Name) : Operation
{
    internal override double Apply(double value) => F(value);

    internal override bool CallsUser => true;

    internal override double BoundOf(double bound) => 0;

    internal override Description Describe(IDescribed? source) => new("map", source, new Argument("f", new Function(Name)));

    public bool Equals(Mapping? other) => other is not null && F.Equals(other.F);

    public override int GetHashCode() => F.GetHashCode();
}
