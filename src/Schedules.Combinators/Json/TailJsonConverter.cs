using System;
using System.Text.Json;
using System.Text.Json.Serialization;
using Schedules.Json;

namespace Schedules;

/// <summary>Writes and reads tails for <see cref="JsonSerializer"/>, which finds the converter by an attribute.</summary>
/// <remarks>A tail is written as within a schedule.</remarks>
/// <example>
/// <code>
/// using System.Text.Json;
///
/// JsonSerializer.Serialize(Tail.InverseSqrt(4_000)) // => {"kind":"inverseSqrt","timescale":4000}
/// </code>
/// </example>
public sealed class TailJsonConverter : JsonConverter<Tail>
{
    /// <summary>Creates the converter; <see cref="JsonSerializer"/> does so when it needs one.</summary>
    public TailJsonConverter() { }

    /// <summary>Whether a type is <see cref="Tail"/> or derives from it.</summary>
    /// <param name="typeToConvert">The type.</param>
    /// <returns>True if it is.</returns>
    public override bool CanConvert(Type typeToConvert) => typeof(Tail).IsAssignableFrom(typeToConvert);

    /// <summary>Reads a tail.</summary>
    /// <param name="reader">The reader, at the tail's first token.</param>
    /// <param name="typeToConvert"><see cref="Tail"/>.</param>
    /// <param name="options">Ignored.</param>
    /// <returns>The tail.</returns>
    /// <exception cref="JsonException">It is not the JSON of a tail.</exception>
    public override Tail Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        JsonReading.Read(ref reader, JsonKinds.Tails.Read);

    /// <summary>Writes a tail.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="value">The tail.</param>
    /// <param name="options">Ignored.</param>
    public override void Write(Utf8JsonWriter writer, Tail value, JsonSerializerOptions options) => JsonText.Write(writer, value);
}
