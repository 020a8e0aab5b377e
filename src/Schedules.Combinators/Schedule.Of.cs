using System;
using System.Runtime.CompilerServices;
using Schedules.Kernel;
using Schedules.Text;

namespace Schedules;

public partial class Schedule
{
    /// <summary>Creates a schedule from any function of the step.</summary>
    /// <param name="f">
    /// The value at each step from 0 on. It should be pure: the same value for the same step, whenever and wherever it is called.
    /// </param>
    /// <param name="name">
    /// The function's name in <see cref="ToString"/> and error messages; if left out, the argument's source text, which the compiler
    /// supplies.
    /// </param>
    /// <returns>
    /// A schedule whose value at time t is f(floor(t)): the function is known at whole steps only. For a function that came from a
    /// schedule, by <see cref="ToFunc"/> or by conversion, it is that schedule itself.
    /// </returns>
    /// <remarks>
    /// The function is never called with a negative step. Its results and exceptions are passed on unchanged. Two such schedules are equal
    /// when their functions are.
    /// </remarks>
    /// <exception cref="ArgumentNullException"><paramref name="f"/> is null.</exception>
    /// <exception cref="ArgumentException">
    /// <paramref name="f"/> is several functions joined by <c>+</c>; a call would return only the last one's value.
    /// </exception>
    /// <example>
    /// <code>
    /// var lr = Of(step => 1 / Math.Sqrt(step + 1));
    /// lr.At(3) // => 0.5
    /// lr       // => Of(step => 1 / Math.Sqrt(step + 1))
    /// </code>
    /// </example>
    public static Schedule Of(Func<long, double> f, [CallerArgumentExpression(nameof(f))] string? name = null)
    {
        Check.NotNull(f);
        if (f.GetInvocationList().Length > 1)
        {
            throw new ArgumentException(
                "f is several functions joined by +; a call would run them all and keep only the last one's value. Give one function.",
                nameof(f)
            );
        }
        return f.Target is Schedule schedule && f.Equals(schedule.ToFunc())
            ? schedule
            : new(Piece.Of(new UserFunction(f, name ?? Literal.Of(f))));
    }
}
