namespace Schedules.Torch;

// A followed function as it is saved in a state, to detect a different one on loading: as a schedule if it has JSON, otherwise as its
// values at some steps.
[method: JsonConstructor]
internal readonly record struct FollowedFunction(
    [property: JsonConverter(typeof(ScheduleJsonConverter))] Schedule? Schedule,
    ImmutableArray<KnownValue> Values
)
{
    // JsonSerializer reads 64 levels; half of them are left for the state, and for a document around it.
    private static readonly JsonDocumentOptions depth = new() { MaxDepth = 32 };

    // The number of steps over which two schedules are compared: more than nearly all runs have.
    private const long MaxCompared = 1 << 22;

    internal static FollowedFunction Of(Func<long, double> function, long step)
    {
        try
        {
            Schedule schedule = AsSchedule(function);
            JsonDocument.Parse(schedule.ToJson(), depth).Dispose();
            return new(schedule, []);
        }
        catch (Exception error) when (error is NotSupportedException or JsonException)
        {
            // At this step, and 1, 2, 4, ... 2^30 steps later.
            IEnumerable<long> steps = Enumerable
                .Range(0, 31)
                .Select(power => step + (1L << power))
                .Where(after => after > step)
                .Prepend(step);
            return new(null, [.. steps.Where(at => ValueAt(function, at) is not null).Select(at => new KnownValue(at, function(at)))]);
        }
    }

    // The first difference of a function to this one from a step on, as text; null if there is none.
    internal string? Difference(Func<long, double> function, long from)
    {
        (Schedule? schedule, ImmutableArray<KnownValue> values) = (Schedule, Values);
        // A function that reads a table throws beyond its end; from there on it counts as equal.
        bool isOver = false;
        long? first = schedule is not null
            ? schedule.FirstDifference(Of(function, from).Schedule ?? Schedules.Schedule.Of(Now), from, MaxCompared)?.Step
            : values
                .Where(known => ValueAt(function, known.Step)?.Equals(known.Value) == false)
                .Select(known => (long?)known.Step)
                .FirstOrDefault();
        return first is not { } step ? null
            : step == from ? $"{At(step)}, where it continues."
            : $"{At(step)}; {At(from)}, where it continues.";

        double Now(long step)
        {
            double? value = isOver ? null : ValueAt(function, step);
            isOver = value is null;
            return value ?? schedule!.At(step);
        }

        string At(long step)
        {
            double? was = schedule is null ? values.First(known => known.Step == step).Value : schedule.At(step);
            return FormattableString.Invariant($"at step {step} it is {ValueAt(function, step) ?? double.NaN:R} and was {was:R}");
        }
    }

    private static Schedule AsSchedule(Func<long, double> function) =>
        function.GetInvocationList().Length == 1 ? Schedules.Schedule.Of(function) : Schedules.Schedule.Of(step => function(step));

    // Null if the function throws or its value is not finite.
    private static double? ValueAt(Func<long, double> function, long step)
    {
        try
        {
            return function(step) is var value && Math.Abs(value) <= double.MaxValue ? value : null;
        }
        catch
        {
            return null;
        }
    }
}

[method: JsonConstructor]
internal readonly record struct KnownValue(long Step, double Value);
