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
    /// What <see cref="ToString"/> and error messages call the function; left out, the compiler gives the source text of the argument.
    /// </param>
    /// <returns>
    /// A schedule whose value at time t is f(floor(t)): it is known at whole steps only. If the function came from a schedule, by <see cref="ToFunc"/> or by
    /// conversion, it is that very schedule.
    /// </returns>
    /// <remarks>
    /// The function is never called with a negative step, and what it returns or throws is passed on as it is. Two such schedules
    /// are equal when their functions are.
    /// </remarks>
    /// <exception cref="ArgumentNullException"><paramref name="f"/> is null.</exception>
    /// <exception cref="ArgumentException">
    /// <paramref name="f"/> is several functions joined by <c>+</c>, of which a call would keep the last value only.
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
