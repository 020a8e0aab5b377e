namespace Schedules.FSharp

open Schedules

/// <summary>
/// The verbs of phases as curried functions: each is the method of the same name, with the phase as its last argument, so that functions
/// that return a phase compose with <c>>></c>.
/// </summary>
/// <remarks>
/// n is the length of the phase. To create a phase, or to read its values, use the functions of <c>Schedule</c>, which take phases too. The
/// functions whose names end in <c>Forever</c> return a schedule without an end. <c>repeatWith</c> and <c>repeatForeverWith</c> take the
/// arguments that are optional for the methods.
/// </remarks>
/// <example>
/// <code>
/// let cooldown = Phase.hold 10L >> Phase.decayUntil Curve.Cosine 999L 0.0
/// Schedule.warmup 1e-3 100L |> cooldown // => Warmup(0.001, 100).Hold(10).Decay(0.0, 889, Curve.Cosine)
/// </code>
/// </example>
[<RequireQualifiedAccess>]
module Phase =

    /// <summary>Continues at the end value for k steps: p(n).</summary>
    val hold: steps: int64 -> phase: Phase -> Phase

    /// <summary>Continues at the end value up to a step of the whole chain.</summary>
    val holdUntil: step: int64 -> phase: Phase -> Phase

    /// <summary>A linear warmup from the end to a peak. For another curve use <c>ramp</c>.</summary>
    val warmup: peak: float -> steps: int64 -> phase: Phase -> Phase

    /// <summary>A decay from the end to a target along a curve: the curve's equation at x = (t - n) / k.</summary>
    val decay: curve: Curve -> target: float -> steps: int64 -> phase: Phase -> Phase

    /// <summary>A decay from the end to a target that is in force at a given step of the whole chain.</summary>
    val decayUntil: curve: Curve -> step: int64 -> target: float -> phase: Phase -> Phase

    /// <summary>A decay from the end that never ends: p(n) times the factor of the tail at t - n.</summary>
    val decayForever: tail: Tail -> phase: Phase -> Schedule

    /// <summary>A ramp from the end to a target, up or down, along a curve: the curve's equation at x = (t - n) / k.</summary>
    val ramp: curve: Curve -> target: float -> steps: int64 -> phase: Phase -> Phase

    /// <summary>A ramp from the end to a target, up or down, that is in force at a given step of the whole chain.</summary>
    val rampUntil: curve: Curve -> step: int64 -> target: float -> phase: Phase -> Phase

    /// <summary>
    /// Another phase after this one: p(t) for t below n, q(t - n) from n on. The method is <c>Then</c>; in F# <c>then</c> is a keyword.
    /// </summary>
    /// <example>
    /// <code>
    /// Schedule.hold 0.1 30L |> Phase.andThen (Schedule.hold 0.01 30L) |> Schedule.sample 31 |> Array.last // => 0.01
    /// </code>
    /// </example>
    val andThen: next: Phase -> phase: Phase -> Phase

    /// <summary>A schedule without an end after this phase: p(t) for t below n, q(t - n) from n on.</summary>
    val andThenForever: next: Schedule -> phase: Phase -> Schedule

    /// <summary>Repeated several times: cycle j has p(t - j n).</summary>
    val repeat: count: int64 -> phase: Phase -> Phase

    /// <summary>
    /// Repeated several times, each cycle <c>stretch</c> times as long and <c>scale</c> times as high above a floor as the one before:
    /// cycle j has floor + (p((t - b) / stretch^j) - floor) scale^j, where b is the time at which it begins.
    /// </summary>
    /// <example>
    /// <code>
    /// Schedule.ramp Curve.Linear 1.0 0.0 2L |> Phase.repeatWith 2L 0.5 0.0 2L |> Schedule.sample 5 // => [1.0, 0.5, 0.5, 0.375, 0.25]
    /// </code>
    /// </example>
    val repeatWith: stretch: int64 -> scale: float -> floor: float -> count: int64 -> phase: Phase -> Phase

    /// <summary>Repeated for ever: p(t mod n).</summary>
    val repeatForever: phase: Phase -> Schedule

    /// <summary>Repeated for ever, with cycles like those of <c>repeatWith</c>.</summary>
    val repeatForeverWith: stretch: int64 -> scale: float -> floor: float -> phase: Phase -> Schedule

    /// <summary>Backwards: p(n - t).</summary>
    val reverse: phase: Phase -> Phase

    /// <summary>Slowed down by a factor k: p(t / k).</summary>
    val stretch: factor: int64 -> phase: Phase -> Phase

    /// <summary>The rest after the first steps: p(t + k).</summary>
    val skip: steps: int64 -> phase: Phase -> Phase

    /// <summary>The first value for a number of steps, then the phase: p(max(0, t - k)).</summary>
    val delay: steps: int64 -> phase: Phase -> Phase

    /// <summary>Each k-th step only: p(k t).</summary>
    val every: stride: int64 -> phase: Phase -> Phase

    /// <summary>A phase written in examples, read step by step: p(E(t)), where E(t) examples come before step t in the plan.</summary>
    val over: plan: BatchPlan -> phase: Phase -> Phase

    /// <summary>A phase that counts epochs, as one that counts steps: p(floor(t / k)).</summary>
    val perEpoch: stepsPerEpoch: int64 -> phase: Phase -> Phase

    /// <summary>Each value times a number: c p(t).</summary>
    val times: factor: float -> phase: Phase -> Phase

    /// <summary>Each value times that of another phase: p(t) q(t), as long as the longer of the two.</summary>
    val multiply: other: Phase -> phase: Phase -> Phase

    /// <summary>Each value plus a number: p(t) + c.</summary>
    val plus: offset: float -> phase: Phase -> Phase

    /// <summary>Each value plus that of another phase: p(t) + q(t), as long as the longer of the two.</summary>
    val add: other: Phase -> phase: Phase -> Phase

    /// <summary>The lower value of two phases: min(p(t), q(t)), as long as the longer of the two.</summary>
    val min: other: Phase -> phase: Phase -> Phase

    /// <summary>The higher value of two phases: max(p(t), q(t)), as long as the longer of the two.</summary>
    val max: other: Phase -> phase: Phase -> Phase

    /// <summary>Each value kept within bounds: min(max(p(t), low), high).</summary>
    val clamp: low: float -> high: float -> phase: Phase -> Phase

    /// <summary>A function of each value: f (p t).</summary>
    /// <remarks>Its text has the compiler's name for the function; <c>p.Map(f, name = "square")</c> gives it another name.</remarks>
    val map: f: (float -> float) -> phase: Phase -> Phase

    /// <summary>
    /// A function of the values of two phases, as <c>List.map2</c>: f (p t) (q t), where p is the first one; as long as the longer of the
    /// two. The method is <c>Zip</c>.
    /// </summary>
    /// <remarks>Its text has the compiler's name for the function; <c>p.Zip(q, f, name = "mean")</c> gives it another name.</remarks>
    val map2: f: (float -> float -> float) -> first: Phase -> second: Phase -> Phase

    /// <summary>The number of steps: n.</summary>
    val length: phase: Phase -> int64

    /// <summary>The value that it starts from: p(0).</summary>
    val start: phase: Phase -> float

    /// <summary>The value that it arrives at: p(n). The property is <c>End</c>; in F# <c>end</c> is a keyword.</summary>
    val endValue: phase: Phase -> float

    /// <summary>The phase that <c>Schedule.toJson</c> wrote.</summary>
    val fromJson: text: string -> Phase
