using System;
using System.Text.Json;
using Schedules.Json;
using Schedules.Text;

namespace Schedules;

public partial class Schedule
{
    /// <summary>Reads a schedule that <see cref="ToJson"/> has written.</summary>
    /// <param name="text">The JSON: one object, and nothing before or after it.</param>
    /// <returns>A schedule that is equal to the one that was written; a <see cref="Phase"/> if that was one.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="JsonException">
    /// <paramref name="text"/> is not JSON, or not the JSON of a schedule: a kind or a field is unknown, missing, given twice or of the
    /// wrong type, a number is out of its range, the version is a later one, or objects and arrays are nested more than 64 levels deep. The
    /// message, and <see cref="JsonException.Path"/>, say where.
    /// </exception>
    /// <example>
    /// <code>
    /// var lr = Warmup(1e-3, 100).Hold(10).Decay(0, 890, Curve.Cosine);
    /// FromJson(lr.ToJson()) == lr // => true
    /// </code>
    /// </example>
    public static Schedule FromJson(string text) => JsonReading.Read(Check.NotNull(text), JsonKinds.Schedules.Read);
}

public sealed partial class Phase
{
    /// <summary>Reads a phase that <see cref="Schedule.ToJson"/> has written.</summary>
    /// <param name="text">The JSON: one object, and nothing before or after it.</param>
    /// <returns>A phase that is equal to the one that was written.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="JsonException">
    /// <paramref name="text"/> is not the JSON of a schedule (see <see cref="Schedule.FromJson"/>), or is that of a schedule that never
    /// ends.
    /// </exception>
    /// <example>
    /// <code>
    /// Phase.FromJson(Hold(0.1, 30).ToJson()).Length // => 30
    /// </code>
    /// </example>
    public static new Phase FromJson(string text) => JsonReading.Read(Check.NotNull(text), JsonKinds.ReadPhase);
}
