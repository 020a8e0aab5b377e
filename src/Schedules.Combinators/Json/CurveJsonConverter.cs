using System;
using System.Text.Json;
using System.Text.Json.Serialization;
using Schedules.Json;

namespace Schedules;

/// <summary>Writes and reads curves for <see cref="JsonSerializer"/>, which finds the converter by an attribute.</summary>
/// <remarks>A curve is written as within a schedule: one without parameters as its name alone.</remarks>
/// <example>
/// <code>
/// using System.Text.Json;
///
/// JsonSerializer.Serialize(Curve.Cosine)                                 // => "cosine"
/// JsonSerializer.Serialize(Curve.Polynomial(3))                          // => {"kind":"polynomial","power":3}
/// JsonSerializer.Deserialize&lt;Curve&gt;("\"oneMinusSqrt\"")                  // => Curve.OneMinusSqrt
/// </code>
/// </example>
public sealed class CurveJsonConverter : JsonConverter<Curve>
{
    /// <summary>Creates the converter; <see cref="JsonSerializer"/> does so when it needs one.</summary>
    public CurveJsonConverter() { }

    /// <summary>Whether a type is <see cref="Curve"/> or derives from it.</summary>
    /// <param name="typeToConvert">The type.</param>
    /// <returns>True if it is.</returns>
    public override bool CanConvert(Type typeToConvert) => typeof(Curve).IsAssignableFrom(typeToConvert);

    /// <summary>Reads a curve.</summary>
    /// <param name="reader">The reader, at the curve's first token.</param>
    /// <param name="typeToConvert"><see cref="Curve"/>.</param>
    /// <param name="options">Ignored.</param>
    /// <returns>The curve.</returns>
    /// <exception cref="JsonException">It is not the JSON of a curve.</exception>
    public override Curve Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        JsonReading.Read(ref reader, JsonKinds.Curves.Read);

    /// <summary>Writes a curve.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="value">The curve.</param>
    /// <param name="options">Ignored.</param>
    /// <exception cref="NotSupportedException">The curve is one made from a function.</exception>
    public override void Write(Utf8JsonWriter writer, Curve value, JsonSerializerOptions options) => JsonText.Write(writer, value);
}
