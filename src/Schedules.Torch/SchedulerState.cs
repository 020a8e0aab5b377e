namespace Schedules.Torch;

/// <summary>
/// The state of a <see cref="Scheduler"/>: the step, the plateau, the base rates, and the schedules or some of their values.
/// </summary>
/// <remarks>
/// <c>JsonSerializer</c> writes and reads it, with the same names under any options; a missing, unknown or wrong field is a
/// <see cref="JsonException"/>. <see cref="Checkpoint"/> stores it together with the network and the optimizer.
/// </remarks>
/// <example>
/// <code>
/// SchedulerState state = optimizer.Follow(Hold(0.1, 900), firstStep: 500).state_dict();
/// string json = System.Text.Json.JsonSerializer.Serialize(state);
/// System.Text.Json.JsonSerializer.Deserialize&lt;SchedulerState>(json).Step // => 500
/// </code>
/// </example>
[JsonConverter(typeof(StateConverter))]
public sealed record SchedulerState
{
    internal SchedulerState(StateContent content) => Content = content;

    /// <summary>The 0-based index of the next update.</summary>
    public long Step => Content.Step;

    /// <summary>The state of the plateau; null if there is none.</summary>
    /// <example><code>optimizer.Follow(Constant(0.1)).state_dict().Plateau is null // => true</code></example>
    public PlateauState? Plateau => Content.Plateau;

    internal StateContent Content { get; }

    /// <summary>Whether another state has the same JSON.</summary>
    /// <param name="other">The other state.</param>
    /// <returns>True if it has.</returns>
    /// <example><code>optimizer.Follow(Constant(1)).state_dict() == optimizer.Follow(Constant(1)).state_dict() // => true</code></example>
    public bool Equals(SchedulerState? other) => other is not null && ToJson() == other.ToJson();

    /// <summary>A hash of the step.</summary>
    /// <returns>The hash.</returns>
    public override int GetHashCode() => Step.GetHashCode();

    internal static SchedulerState Parse(string json)
    {
        var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(json));
        reader.Read();
        SchedulerState state = new StateConverter().Read(ref reader, typeof(SchedulerState), StateJson.Default.Options);
        reader.Read(); // throws if more follows
        return state;
    }

    internal string ToJson() => JsonSerializer.Serialize(Content, StateJson.Default.StateContent);
}
