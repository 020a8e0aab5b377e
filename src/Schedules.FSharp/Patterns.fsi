namespace Schedules.FSharp

open Schedules

/// <summary>Patterns for the parts of a timeline; <c>open Schedules.FSharp</c> brings them into scope.</summary>
/// <example>
/// <code>
/// let words segment =
///     match segment with
///     | Holds(steps, value) -> $"{steps} at {value}"
///     | Rises(steps, _, peak, _) -> $"{steps} up to {peak}"
///     | Falls(steps, _, target, curve) -> $"{steps} down to {target} by {curve}"
///     | Varies phase -> $"{phase.Length} of {phase}"
///     | Endless schedule -> $"then {schedule}"
///
/// let lr = Schedule.warmup 1.0 100L |> Phase.hold 10L |> Phase.decay Curve.Cosine 0.5 90L |> Phase.andThenForever (Schedule.constant 0.25)
/// lr |> Schedule.phases |> List.map words // => [100 up to 1, 10 at 1, 90 down to 0.5 by Curve.Cosine, then Constant(0.25)]
/// [ for Jump(step, before, after) in Schedule.jumps lr -> step, after / before ] // => [(200, 0.5)]
/// </code>
/// </example>
[<AutoOpen>]
module Patterns =

    /// <summary>
    /// The kinds of parts of a timeline. <c>Holds(steps, value)</c>: one value. <c>Rises(steps, start, peak, curve)</c> and
    /// <c>Falls(steps, start, target, curve)</c>: ramps. <c>Varies phase</c>: any other part that ends, such as cycles, a function or a
    /// combination of schedules. <c>Endless schedule</c>: a part that never ends.
    /// </summary>
    /// <remarks>
    /// A ramp between equal ends is a hold. One that was cut, as by <c>skip</c>, has the curve of the whole ramp.
    /// </remarks>
    val (|Holds|Rises|Falls|Varies|Endless|):
        segment: Segment -> Choice<int64 * float, int64 * float * float * Curve, int64 * float * float * Curve, Phase, Schedule>

    /// <summary>A jump is <c>Jump(step, before, after)</c>.</summary>
    val (|Jump|): jump: Jump -> int64 * float * float

    /// <summary>A difference is <c>Difference(step, value, other)</c>.</summary>
    val (|Difference|): difference: Difference -> int64 * float * float
