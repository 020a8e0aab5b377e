using System;
using System.Runtime.CompilerServices;
using Schedules.Kernel;
using Schedules.Text;

namespace Schedules;

public partial class Schedule
{
    /// <summary>Puts every value through a function of the user's own.</summary>
    /// <param name="f">The function of the value. It should be pure.</param>
    /// <param name="name">
    /// What <see cref="ToString"/> and error messages call the function; left out, the compiler gives the source text of the argument.
    /// </param>
    /// <returns>A schedule whose value at each step is the function's of this one's; of a phase, a phase.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="f"/> is null.</exception>
    /// <example>
    /// <code>
    /// Constant(9).Map(rate => Math.Sqrt(rate)).At(0) // => 3.0
    /// </code>
    /// </example>
    public Schedule Map(Func<double, double> f, [CallerArgumentExpression(nameof(f))] string? name = null) =>
        With(new Mapping(Check.NotNull(f), name ?? Literal.Of(f)));

    /// <summary>Puts the values of two schedules at every step together by a function of the user's own.</summary>
    /// <param name="other">The other schedule.</param>
    /// <param name="f">The function of this schedule's value and the other's. It should be pure.</param>
    /// <param name="name">
    /// What <see cref="ToString"/> and error messages call the function; left out, the compiler gives the source text of the argument.
    /// </param>
    /// <returns>
    /// A schedule whose value at each step is the function's of both. Of two phases it is a phase as long as the longer, of which the
    /// shorter stays at its end.
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
    /// <summary>Puts every value through a function of the user's own.</summary>
    /// <param name="f">The function of the value. It should be pure.</param>
    /// <param name="name">
    /// What <see cref="Schedule.ToString"/> and error messages call the function; left out, the compiler gives the source text of the
    /// argument.
    /// </param>
    /// <returns>A phase of the same length, whose value at each step is the function's of this one's.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="f"/> is null.</exception>
    /// <example>
    /// <code>
    /// Ramp(1, 9, 2).Map(rate => rate * rate).Sample(3) // => [1.0, 25.0, 81.0]
    /// </code>
    /// </example>
    public new Phase Map(Func<double, double> f, [CallerArgumentExpression(nameof(f))] string? name = null) => (Phase)base.Map(f, name);

    /// <summary>Puts the values of two phases at every step together by a function of the user's own.</summary>
    /// <param name="other">The other phase.</param>
    /// <param name="f">The function of this phase's value and the other's. It should be pure.</param>
    /// <param name="name">
    /// What <see cref="Schedule.ToString"/> and error messages call the function; left out, the compiler gives the source text of the
    /// argument.
    /// </param>
    /// <returns>A phase as long as the longer of the two, of which the shorter stays at its end.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> or <paramref name="f"/> is null.</exception>
    /// <example>
    /// <code>
    /// Hold(4, 2).Zip(Ramp(9, 25, 2), (a, b) => Math.Sqrt(a * b)).At(2) // => 10.0
    /// </code>
    /// </example>
    public Phase Zip(Phase other, Func<double, double, double> f, [CallerArgumentExpression(nameof(f))] string? name = null) =>
        (Phase)base.Zip(other, f, name);
}
