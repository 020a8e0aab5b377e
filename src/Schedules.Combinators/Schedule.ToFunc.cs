using System;
using System.Threading;
using Schedules.Text;

namespace Schedules;

public partial class Schedule
{
    /// <summary>This schedule as a plain function, for code that knows nothing of schedules.</summary>
    /// <returns>
    /// A function with the same value at every step; the same object at every call. <see cref="Of"/> turns it back into this schedule.
    /// </returns>
    /// <remarks>
    /// In C# the conversion is implicit. In F# it is implicit for the arguments of methods only; elsewhere, call this method.
    /// </remarks>
    /// <example>
    /// <code>
    /// Func&lt;long, double&gt; lr = Hold(0.1, 5).ToFunc();
    /// lr(3)  // => 0.1
    /// Of(lr) // => Hold(0.1, 5)
    /// </code>
    /// </example>
    public Func<long, double> ToFunc() => function ?? Interlocked.CompareExchange(ref function, At, null) ?? function;

    /// <summary>Any schedule is a <see cref="Func{T, TResult}"/>: the same as <see cref="ToFunc"/>.</summary>
    /// <param name="schedule">The schedule.</param>
    /// <returns>A function with the same value at every step.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="schedule"/> is null.</exception>
    /// <example>
    /// <code>
    /// Func&lt;long, double&gt; lr = Hold(0.1, 5);
    /// lr(3) // => 0.1
    /// </code>
    /// </example>
    public static implicit operator Func<long, double>(Schedule schedule) => Check.NotNull(schedule).ToFunc();
}
