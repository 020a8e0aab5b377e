using System;
using Schedules.Text;

namespace Schedules.Kernel;

// A binary operation on values: its verb in code, its kind in JSON, the bound of its result given two bounds, and the user's function if it
// is one.
internal sealed record Combination(
    string Verb,
    string Kind,
    Func<double, double, double> Apply,
    Func<double, double, double> BoundOf,
    Function? Function = null
)
{
    internal static Combination Product { get; } = new("Times", "product", (left, right) => left * right, (left, right) => left * right);

    internal static Combination Sum { get; } = new("Plus", "sum", (left, right) => left + right, (left, right) => left + right);

    internal static Combination Lower { get; } = new("Min", "min", (left, right) => Math.Min(left, right), Math.Max);

    internal static Combination Higher { get; } = new("Max", "max", (left, right) => Math.Max(left, right), Math.Max);

    internal static Combination Zip(Func<double, double, double> f, string name) => new("Zip", "zip", f, (_, _) => 0, new(name));

    public bool Equals(Combination? other) => other is not null && Apply.Equals(other.Apply);

    public override int GetHashCode() => Apply.GetHashCode();
}
