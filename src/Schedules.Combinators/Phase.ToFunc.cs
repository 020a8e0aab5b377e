using System;
using Schedules.Text;

namespace Schedules;

public sealed partial class Phase
{
    /// <summary>Any phase is a <see cref="Func{T, TResult}"/>: the same as <see cref="Schedule.ToFunc"/>.</summary>
    /// <param name="phase">The phase.</param>
    /// <returns>A function with the same value at every step.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="phase"/> is null.</exception>
    /// <remarks>C# would also find the conversion that <see cref="Schedule"/> declares; F# looks at the argument's own type only.</remarks>
    /// <example>
    /// <code>
    /// Func&lt;long, double&gt; lr = Hold(0.1, 5);
    /// lr(3) // => 0.1
    /// </code>
    /// </example>
    public static implicit operator Func<long, double>(Phase phase) => Check.NotNull(phase).ToFunc();
}
