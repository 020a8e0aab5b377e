using System;
using System.Text.Json;
using System.Text.Json.Serialization;
using Schedules.Json;

namespace Schedules;

/// <summary>Writes and reads schedules and phases for <see cref="JsonSerializer"/>, which finds the converter by an attribute.</summary>
/// <remarks>
/// A schedule is written as by <see cref="Schedule.ToJson"/>, wherever it is in a document. If it cannot be read, the exception's
/// <see cref="JsonException.Path"/> is the path of the schedule, and the message has the path within it.
/// </remarks>
/// <example>
/// <code>
/// using System.Text.Json;
///
/// var plan = new Dictionary&lt;string, Schedule&gt; { ["lr"] = Warmup(1e-3, 100), ["momentum"] = Constant(0.9) };
/// string text = JsonSerializer.Serialize(plan);
/// JsonSerializer.Deserialize&lt;Dictionary&lt;string, Schedule&gt;&gt;(text)["lr"] == plan["lr"] // => true
/// </code>
/// </example>
public sealed class ScheduleJsonConverter : JsonConverter<Schedule>
{
    /// <summary>Creates the converter; <see cref="JsonSerializer"/> does so when it needs one.</summary>
    public ScheduleJsonConverter() { }

    /// <summary>Whether a type is <see cref="Schedule"/>, <see cref="Phase"/> or derives from them.</summary>
    /// <param name="typeToConvert">The type.</param>
    /// <returns>True if it is.</returns>
    public override bool CanConvert(Type typeToConvert) => typeof(Schedule).IsAssignableFrom(typeToConvert);

    /// <summary>Reads a schedule.</summary>
    /// <param name="reader">The reader, at the schedule's first token.</param>
    /// <param name="typeToConvert"><see cref="Schedule"/> or <see cref="Phase"/>.</param>
    /// <param name="options">Ignored.</param>
    /// <returns>The schedule.</returns>
    /// <exception cref="JsonException">It is not the JSON of a schedule, or the schedule never ends and a phase is required.</exception>
    public override Schedule Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        typeToConvert == typeof(Phase)
            ? JsonReading.Read(ref reader, JsonKinds.ReadPhase)
            : JsonReading.Read(ref reader, JsonKinds.Schedules.Read);

    /// <summary>Writes a schedule.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="value">The schedule.</param>
    /// <param name="options">Ignored.</param>
    /// <exception cref="NotSupportedException">The schedule has no JSON; see <see cref="Schedule.ToJson"/>.</exception>
    public override void Write(Utf8JsonWriter writer, Schedule value, JsonSerializerOptions options) => JsonText.Write(writer, value);
}
