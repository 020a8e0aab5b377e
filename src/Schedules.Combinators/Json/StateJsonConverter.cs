using System;
using System.Collections.Generic;
using System.Text.Json;
using System.Text.Json.Serialization;
using Schedules.Json;
using Schedules.Text;

namespace Schedules;

/// <summary>
/// Writes and reads <see cref="BatchPlan"/>, <see cref="MultiPowerLaw"/>, <see cref="Plateau"/>, <see cref="PlateauState"/> and
/// <see cref="TrainingRun"/> for <see cref="JsonSerializer"/>, which finds the converter by an attribute.
/// </summary>
/// <remarks>
/// The fields are the parameters of the constructor, or of <see cref="BatchPlan.Piecewise"/>, whatever naming policy the serializer has. Each
/// must be given exactly once, and no other field may be.
/// </remarks>
/// <example>
/// <code>
/// using System.Text.Json;
///
/// string json = JsonSerializer.Serialize(new TrainingRun(examples: 60_000, batchSize: 128, epochs: 5));
/// json // => {"examples":60000,"batchSize":128,"epochs":5,"dropLast":false,"accumulation":1}
/// JsonSerializer.Deserialize&lt;TrainingRun&gt;(json)!.TotalSteps // => 2345
/// </code>
/// </example>
public sealed class StateJsonConverter : JsonConverterFactory
{
    private static readonly Dictionary<Type, JsonConverter> converters = new()
    {
        [typeof(BatchPlan)] = new Converter<BatchPlan>(
            BatchPlan.Constant(1),
            plan => plan.Fields,
            f => BatchPlan.Piecewise(f.ManySteps(0), f.ManySteps(1))
        ),
        [typeof(Plateau)] = new Converter<Plateau>(
            new(),
            plateau => plateau.Fields,
            f => new(f.Number(0), f.Steps(1), f.Number(2), f.Steps(3), f.Number(4), f.Number(5), f.Truth(6), f.Truth(7))
        ),
        [typeof(PlateauState)] = new Converter<PlateauState>(
            new Plateau().Start,
            state => state.Fields,
            f => new(f.Number(0), f.NumberOrNull(1), f.Steps(2), f.Steps(3))
        ),
        [typeof(TrainingRun)] = new Converter<TrainingRun>(
            new(1, 1, 1),
            run => run.Fields,
            f => new(f.Steps(0), f.Steps(1), f.Steps(2), f.Truth(3), f.Steps(4))
        ),
        [typeof(MultiPowerLaw)] = new Converter<MultiPowerLaw>(
            MultiPowerLaw.Llama25M,
            law => law.Fields,
            f => new(f.Number(0), f.Number(1), f.Number(2), f.Number(3), f.Number(4), f.Number(5), f.Number(6))
        ),
    };

    /// <summary>Creates the converter; <see cref="JsonSerializer"/> does so when it needs one.</summary>
    public StateJsonConverter() { }

    /// <summary>Whether a type is one of the five.</summary>
    /// <param name="typeToConvert">The type.</param>
    /// <returns>True if it is.</returns>
    public override bool CanConvert(Type typeToConvert) => converters.ContainsKey(typeToConvert);

    /// <summary>The converter of a type.</summary>
    /// <param name="typeToConvert">One of the five types.</param>
    /// <param name="options">Ignored.</param>
    /// <returns>Its converter; null for any other type.</returns>
    public override JsonConverter? CreateConverter(Type typeToConvert, JsonSerializerOptions options) =>
        converters.TryGetValue(typeToConvert, out JsonConverter? converter) ? converter : null;

    private sealed class Converter<T>(T example, Func<T, Argument[]> fieldsOf, Func<JsonPart, T> make) : JsonConverter<T>
        where T : class
    {
        private readonly JsonField[] fields = JsonField.Of(fieldsOf(example));

        public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            JsonReading.Read(ref reader, Read);

        private T Read(JsonElement json)
        {
            var place = new JsonPlace(typeof(T).Name);
            try
            {
                return json.ValueKind == JsonValueKind.Object
                    ? new JsonPart(json, place, typeof(T).Name, fields, heading: []).Whole(make)
                    : throw place.Wrong(json, "an object");
            }
            catch (Exception refusal) when (refusal is ArgumentException or InvalidOperationException)
            {
                throw place.Refused(json, refusal);
            }
        }

        public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
        {
            writer.WriteStartObject();
            foreach (Argument field in fieldsOf(value))
            {
                writer.WritePropertyName(field.Name);
                JsonText.WriteValue(writer, field.Name, field.Value, level: 0);
            }
            writer.WriteEndObject();
        }
    }
}
