namespace Schedules.Torch;

// The JSON of a SchedulerState.
internal sealed record StateContent(long Step, PlateauState? Plateau, ImmutableArray<GroupState> Groups);

// The state of one param group, with its base rate if the rates are relative.
[method: JsonConstructor]
internal readonly record struct GroupState(
    string? Name,
    double? BaseRate,
    FollowedFunction LearningRate,
    FollowedFunction? Momentum,
    FollowedFunction? WeightDecay
);

// Strict, and independent of the caller's options: each field exactly once, and no other.
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    Converters = [typeof(NumberJsonConverter)],
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    RespectRequiredConstructorParameters = true,
    RespectNullableAnnotations = true,
    AllowDuplicateProperties = false
)]
[JsonSerializable(typeof(StateContent))]
internal sealed partial class StateJson : JsonSerializerContext;

internal sealed class StateConverter : JsonConverter<SchedulerState>
{
    public override void Write(Utf8JsonWriter writer, SchedulerState value, JsonSerializerOptions options) =>
        JsonSerializer.Serialize(writer, value.Content, StateJson.Default.StateContent);

    public override SchedulerState Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        try
        {
            StateContent content =
                JsonSerializer.Deserialize(ref reader, StateJson.Default.StateContent)
                ?? throw new JsonException("The state is null; it must be an object.");
            return content.Step >= 0 ? new(content) : throw new JsonException($"The step is {content.Step}; it must be 0 or more.");
        }
        catch (ArgumentException outOfRange)
        {
            throw new JsonException(outOfRange.Message, outOfRange);
        }
    }
}
