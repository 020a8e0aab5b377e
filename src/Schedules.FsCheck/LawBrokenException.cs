using System;

namespace Schedules.Laws;

/// <summary>A law does not hold: the message names it, the first step at which it fails, both values, and the schedule.</summary>
/// <example>
/// <code>
/// string message = "";
/// try
/// {
///     ScheduleLaws.For(Warmup(1, 4)).HitsTarget(0).Check();
/// }
/// catch (LawBrokenException broken)
/// {
///     message = broken.Message;
/// }
/// message.Split('\n')[0] // => hits 0.0 at step 4: it has 1.0
/// message.Split('\n')[1].Trim() // => of Warmup(1.0, 4)
/// </code>
/// </example>
public sealed class LawBrokenException : Exception
{
    internal LawBrokenException(string message, Exception? cause = null)
        : base(message, cause) { }

    /// <summary>The result of a call; if it throws, the law is broken at that step.</summary>
    internal static T Unless<T>(long step, Func<T> call)
    {
        try
        {
            return call();
        }
        catch (Exception error)
        {
            throw new LawBrokenException($"at step {step} it throws {error.GetType().Name}: {error.Message}", error);
        }
    }
}
