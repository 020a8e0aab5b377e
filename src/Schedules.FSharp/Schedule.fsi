namespace Schedules.FSharp

open Schedules

/// <summary>
/// The verbs as curried functions for pipes: each is the method of the same name, with the schedule as its last argument, and throws the
/// method's exceptions when the schedule is built.
/// </summary>
/// <remarks>
/// A ramp takes its curve first; a warmup is linear. For other optional arguments, such as the tolerance of <c>FirstDifference</c>, call
/// the method. A phase can be passed wherever a schedule is expected. Of the functions that both modules have, those of <c>Schedule</c>
/// return a schedule and those of <c>Phase</c> a phase. A composition of these functions gets its type from its first use; with a type
/// annotation, <c>Schedule -&gt; Schedule</c>, it takes schedules and phases.
/// </remarks>
/// <example>
/// <code>
/// let lr = Schedule.warmup 1e-3 100L |> Phase.hold 10L |> Phase.decay Curve.Cosine 0.0 890L
/// lr |> Schedule.at 105L                             // => 0.001
/// [ 50L; 1000L ] |> List.map (Schedule.toFun lr)     // => [0.0005, 0.0]
///
/// let halved: Schedule -> Schedule = Schedule.times 0.5 >> Schedule.max (Schedule.constant 1e-4)
/// [ halved lr |> Schedule.at 105L; halved lr |> Schedule.at 1000L ] // => [0.0005, 0.0001]
/// </code>
/// </example>
[<RequireQualifiedAccess>]
module Schedule =

    /// <summary>One value for ever: v.</summary>
    val constant: value: float -> Schedule

    /// <summary>One value for a number of steps: v.</summary>
    val hold: value: float -> steps: int64 -> Phase

    /// <summary>A linear warmup from 0 to a peak: peak t / n. For another start or curve use <c>ramp</c>.</summary>
    val warmup: peak: float -> steps: int64 -> Phase

    /// <summary>A ramp from one value to another along a curve: the curve's equation at x = t / n.</summary>
    val ramp: curve: Curve -> start: float -> target: float -> steps: int64 -> Phase

    /// <summary>Many phases, one after another.</summary>
    val sequence: phases: seq<Phase> -> Phase

    /// <summary>Any function of the step: f(floor(t)).</summary>
    /// <remarks>
    /// Its text has the compiler's name for the function, as in <c>Of(decay@12)</c>; <c>Schedule.Of(f, name = "decay")</c> gives it another
    /// name. Each call returns a schedule that is equal to no other.
    /// </remarks>
    val ofFun: f: (int64 -> float) -> Schedule

    /// <summary>The schedule that <c>toJson</c> wrote.</summary>
    val fromJson: text: string -> Schedule

    /// <summary>The first steps, as a phase: p(t) on [0, k].</summary>
    val take: steps: int64 -> schedule: Schedule -> Phase

    /// <summary>The rest after the first steps: p(t + k).</summary>
    val skip: steps: int64 -> schedule: Schedule -> Schedule

    /// <summary>The first value for a number of steps, then the schedule: p(max(0, t - k)).</summary>
    val delay: steps: int64 -> schedule: Schedule -> Schedule

    /// <summary>Each k-th step only: p(k t).</summary>
    val every: stride: int64 -> schedule: Schedule -> Schedule

    /// <summary>A schedule written in examples, read step by step: p(E(t)), where E(t) examples come before step t in the plan.</summary>
    val over: plan: BatchPlan -> schedule: Schedule -> Schedule

    /// <summary>A schedule that counts epochs, as one that counts steps: p(floor(t / k)).</summary>
    val perEpoch: stepsPerEpoch: int64 -> schedule: Schedule -> Schedule

    /// <summary>Each value times a number: c p(t).</summary>
    val times: factor: float -> schedule: Schedule -> Schedule

    /// <summary>Each value times that of another schedule: p(t) q(t).</summary>
    val multiply: other: Schedule -> schedule: Schedule -> Schedule

    /// <summary>Each value plus a number: p(t) + c.</summary>
    val plus: offset: float -> schedule: Schedule -> Schedule

    /// <summary>Each value plus that of another schedule: p(t) + q(t).</summary>
    val add: other: Schedule -> schedule: Schedule -> Schedule

    /// <summary>The lower value of two schedules: min(p(t), q(t)).</summary>
    val min: other: Schedule -> schedule: Schedule -> Schedule

    /// <summary>The higher value of two schedules: max(p(t), q(t)).</summary>
    val max: other: Schedule -> schedule: Schedule -> Schedule

    /// <summary>Each value kept within bounds: min(max(p(t), low), high).</summary>
    val clamp: low: float -> high: float -> schedule: Schedule -> Schedule

    /// <summary>A function of each value: f (p t).</summary>
    /// <remarks>Its text has the compiler's name for the function; <c>lr.Map(f, name = "square")</c> gives it another name.</remarks>
    val map: f: (float -> float) -> schedule: Schedule -> Schedule

    /// <summary>
    /// A function of the values of two schedules, as <c>List.map2</c>: f (p t) (q t), where p is the first one. The method is <c>Zip</c>.
    /// </summary>
    /// <remarks>Its text has the compiler's name for the function; <c>p.Zip(q, f, name = "mean")</c> gives it another name.</remarks>
    /// <example>
    /// <code>
    /// Schedule.map2 (-) (Schedule.constant 3.0) (Schedule.constant 1.0) |> Schedule.at 0L // => 2.0
    /// </code>
    /// </example>
    val map2: f: (float -> float -> float) -> first: Schedule -> second: Schedule -> Schedule

    /// <summary>The value at a step.</summary>
    val at: step: int64 -> schedule: Schedule -> float

    /// <summary>The values at the first steps.</summary>
    val sample: count: int -> schedule: Schedule -> float[]

    /// <summary>The schedule as an F# function of the step. The method <c>ToFunc</c> gives a delegate.</summary>
    val toFun: schedule: Schedule -> (int64 -> float)

    /// <summary>The first step in a range at which two schedules differ, with the values of this one and the other.</summary>
    /// <example>
    /// <code>
    /// let plan = Schedule.hold 0.5 10L
    /// plan |> Schedule.firstDifference (plan |> Phase.decay Curve.Linear 0.0 5L) 0L 100L |> Option.map _.Step // => Some(11)
    /// plan |> Schedule.firstDifference (Schedule.constant 0.5) 0L 100L |> Option.isNone                       // => true
    /// </code>
    /// </example>
    val firstDifference: other: Schedule -> first: int64 -> count: int64 -> schedule: Schedule -> Difference option

    /// <summary>The sum of the values at a number of steps.</summary>
    val sum: first: int64 -> count: int64 -> schedule: Schedule -> float

    /// <summary>The largest value at a number of steps, and the first step that has it.</summary>
    val maximum: first: int64 -> count: int64 -> schedule: Schedule -> StepValue

    /// <summary>The smallest value at a number of steps, and the first step that has it.</summary>
    val minimum: first: int64 -> count: int64 -> schedule: Schedule -> StepValue

    /// <summary>The first of a number of steps whose value is at most a bound.</summary>
    /// <example>
    /// <code>
    /// Schedule.hold 0.5 10L |> Phase.decay Curve.Linear 0.0 5L |> Schedule.firstStepAtOrBelow 0.25 0L 100L // => Some(13)
    /// </code>
    /// </example>
    val firstStepAtOrBelow: value: float -> first: int64 -> count: int64 -> schedule: Schedule -> int64 option

    /// <summary>The first of a number of steps whose value is at least a bound.</summary>
    val firstStepAtOrAbove: value: float -> first: int64 -> count: int64 -> schedule: Schedule -> int64 option

    /// <summary>The points that a picture is drawn through, with NaN as a gap at each jump; at most a thousand.</summary>
    val polyline: first: int64 -> last: int64 -> schedule: Schedule -> StepValue list

    /// <summary>The points of <c>polyline</c> as comma-separated values.</summary>
    val toCsv: first: int64 -> last: int64 -> schedule: Schedule -> string

    /// <summary>The parts of a schedule, in the order of the steps, for the patterns of <c>Patterns</c>.</summary>
    val phases: schedule: Schedule -> Segment list

    /// <summary>The boundaries between parts at which the value jumps.</summary>
    val jumps: schedule: Schedule -> Jump list

    /// <summary>Whether all parts join without a jump.</summary>
    val isContinuous: schedule: Schedule -> bool

    /// <summary>Small, readable JSON.</summary>
    val toJson: schedule: Schedule -> string

    /// <summary>A picture with a title; the method <c>ToSvg</c> has more options.</summary>
    val toSvg: title: string -> schedule: Schedule -> string
