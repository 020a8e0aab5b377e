using System;
using System.Runtime.CompilerServices;
using Schedules.Kernel;
using Schedules.Text;

namespace Schedules;

public partial class Schedule
{
    /// <summary>Applies a function to every value.</summary>
    /// <param name="f">The function to apply. It should be pure.</param>
    /// <param name="name">
    /// The function's name in <see cref="ToString"/> and error messages; if left out, the argument's source text, which the compiler
    /// supplies.
    /// </param>
    /// <returns>A schedule whose value at each step is the function of this one's; a phase if this is one.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="f"/> is null.</exception>
    /// <example>
    /// <code>
    /// Constant(9).Map(rate => Math.Sqrt(rate)).At(0) // => 3.0
    /// </code>
    /// </example>
    public Schedule Map(Func<double, double> f, [CallerArgumentExpression(nameof(f))] string? name = null) =>
        With(new Mapping(Check.NotNull(f), name ?? Literal.Of(f)));

    /// <summary>Combines the values of two schedules at each step by a function.</summary>
    /// <param name="other">The other schedule.</param>
    /// <param name="f">The function of this schedule's value and the other's. It should be pure.</param>
    /// <param name="name">
    /// The function's name in <see cref="ToString"/> and error messages; if left out, the argument's source text, which the compiler
    /// supplies.
    /// </param>
    /// <returns>
    /// A schedule whose value at each step is the function of both. Two phases give a phase as long as the longer one; the shorter one
    /// stays at its end.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> or <paramref name="f"/> is null.</exception>
    /// <example>
    /// <code>
    /// Constant(4).Zip(Constant(9), (a, b) => Math.Sqrt(a * b)).At(0) // => 6.0
    /// </code>
    /// </example>
    public Schedule Zip(Schedule other, Func<double, double, double> f, [CallerArgumentExpression(nameof(f))] string? name = null) =>
        Combine(Check.NotNull(other), Combination.Zip(Check.NotNull(f), name ?? Literal.Of(f)));
}

public sealed partial class Phase
{
    /// <summary>Applies a function to every value.</summary>
    /// <param name="f">The function to apply. It should be pure.</param>
    /// <param name="name">
    /// The function's name in <see cref="Schedule.ToString"/> and error messages; if left out, the argument's source text, which the
    /// compiler supplies.
    /// </param>
    /// <returns>A phase of the same length, whose value at each step is the function of this one's.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="f"/> is null.</exception>
    /// <example>
    /// <code>
    /// Ramp(1, 9, 2).Map(rate => rate * rate).Sample(3) // => [1.0, 25.0, 81.0]
    /// </code>
    /// </example>
    public new Phase Map(Func<double, double> f, [CallerArgumentExpression(nameof(f))] string? name = null) => (Phase)base.Map(f, name);

    /// <summary>Combines the values of two phases at each step by a function.</summary>
    /// <param name="other">The other phase.</param>
    /// <param name="f">The function of this phase's value and the other's. It should be pure.</param>
    /// <param name="name">
    /// The function's name in <see cref="Schedule.ToString"/> and error messages; if left out, the argument's source text, which the
    /// compiler supplies.
    /// </param>
    /// <returns>A phase as long as the longer of the two; the shorter one stays at its end.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> or <paramref name="f"/> is null.</exception>
    /// <example>
    /// <code>
    /// Hold(4, 2).Zip(Ramp(9, 25, 2), (a, b) => Math.Sqrt(a * b)).At(2) // => 10.0
    /// </code>
    /// </example>
    public Phase Zip(Phase other, Func<double, double, double> f, [CallerArgumentExpression(nameof(f))] string? name = null) =>
        (Phase)base.Zip(other, f, name);
}
