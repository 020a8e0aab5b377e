using System;

namespace Schedules.Kernel;

// A binary operation on values: the verb that applies it, the kind of schedule that it makes in JSON, and the function if the user gave one.
internal abstract record Combination(string Verb, string Kind, Function? Function = null)
{
    internal abstract double Apply(double left, double right);

    // The largest value there may be, if the two have these.
    internal abstract double BoundOf(double left, double right);
}

internal sealed record Product() : Combination("Times", "product")
{
    internal static Product Instance { get; } = new();

    internal override double Apply(double left, double right) => left * right;

    internal override double BoundOf(double left, double right) => left * right;
}

internal sealed record Sum() : Combination("Plus", "sum")
{
    internal static Sum Instance { get; } = new();

    internal override double Apply(double left, double right) => left + right;

    internal override double BoundOf(double left, double right) => left + right;
}

internal sealed record Lower() : Combination("Min", "min")
{
    internal static Lower Instance { get; } = new();

    internal override double Apply(double left, double right) => Math.Min(left, right);

    internal override double BoundOf(double left, double right) => Math.Max(left, right);
}

internal sealed record Higher() : Combination("Max", "max")
{
    internal static Higher Instance { get; } = new();

    internal override double Apply(double left, double right) => Math.Max(left, right);

    internal override double BoundOf(double left, double right) => Math.Max(left, right);
}

internal sealed record Zipping(Func<double, double, double> F, string Name) : Combination("Zip", "zip", new(Name))
{
    internal override double Apply(double left, double right) => F(left, right);

    internal override double BoundOf(double left, double right) => 0;

    public bool Equals(Zipping? other) => other is not null && F.Equals(other.F);

    public override int GetHashCode() => F.GetHashCode();
}
