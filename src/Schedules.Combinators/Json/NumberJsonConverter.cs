using System;
using System.Text.Json;
using System.Text.Json.Serialization;
using Schedules.Json;

namespace Schedules;

/// <summary>Writes a number so that the same bits are read back; <see cref="JsonSerializer"/> itself can write a digit too few.</summary>
/// <remarks>.NET 10 writes 2^-25 as text that reads back as a different number; a plateau that halves the rate can reach it.</remarks>
/// <example>
/// <code>
/// using System.Text.Json;
///
/// var state = new PlateauState(factor: Math.Pow(0.5, 25), best: null, badInARow: 0, cooldownLeft: 0);
/// JsonSerializer.Deserialize&lt;PlateauState&gt;(JsonSerializer.Serialize(state)) == state // => true
/// </code>
/// </example>
public sealed class NumberJsonConverter : JsonConverter<double>
{
    /// <summary>Creates the converter; <see cref="JsonSerializer"/> does so when it needs one.</summary>
    public NumberJsonConverter() { }

    /// <summary>Reads a number.</summary>
    /// <param name="reader">The reader, at the number.</param>
    /// <param name="typeToConvert"><see cref="double"/>.</param>
    /// <param name="options">Ignored.</param>
    /// <returns>The number.</returns>
    public override double Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.GetDouble();

    /// <summary>Writes a number.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="value">The number.</param>
    /// <param name="options">Ignored.</param>
    /// <exception cref="NotSupportedException">The number is not finite.</exception>
    public override void Write(Utf8JsonWriter writer, double value, JsonSerializerOptions options) =>
        writer.WriteRawValue(JsonText.NumberText(nameof(value), value), skipInputValidation: true);
}
