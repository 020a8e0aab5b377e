/// Patterns on timelines.
module Patterns

open System
open Expect
open FsCheck.Xunit
open Schedules
open Schedules.FSharp
open type Schedules.Schedule
open Xunit

let words segment =
    match segment with
    | Holds(steps, value) -> $"{steps} steps at {value}"
    | Rises(steps, _, peak, _) -> $"{steps} steps up to {peak}"
    | Falls(steps, _, target, curve) -> $"{steps} steps down to {target} by {curve}"
    | Varies phase -> $"{phase.Length} steps of {phase}"
    | Endless tail -> $"from {tail.At 0} without end"

[<Fact>]
let ``a timeline is read phase by phase`` () =
    let lr = Warmup(1, 100).Hold(10).Decay(0.5, 890, Curve.Cosine).Decay(Tail.InverseSqrt 1000)

    lr
    |> Schedule.phases
    |> List.map words
    |> shouldBe [ "100 steps up to 1"; "10 steps at 1"; "890 steps down to 0.5 by Curve.Cosine"; "from 0.5 without end" ]

[<Fact>]
let ``a hold is one value at every step, not only at both ends`` () =
    let wordsOf (phase: Phase) = phase |> Schedule.phases |> List.map words
    wordsOf (Warmup(1, 5).Decay(0, 5).Repeat 2) |> shouldBe [ "20 steps of Warmup(1.0, 5).Decay(0.0, 5).Repeat(2)" ]
    wordsOf (Of((fun step -> float (step % 2L)), name = "f").Take 4) |> shouldBe [ "4 steps of Of(f).Take(4)" ]
    wordsOf (Of((fun _ -> infinity), name = "f").Take 4) |> shouldBe [ "4 steps of Of(f).Take(4)" ]
    wordsOf (Of((fun _ -> nan), name = "f").Take 4) |> shouldBe [ "4 steps of Of(f).Take(4)" ]
    wordsOf (Warmup(0, 5)) |> shouldBe [ "5 steps at 0" ]
    wordsOf (Ramp(0.5, 0.5, 5, Curve.Cosine)) |> shouldBe [ "5 steps at 0.5" ]

[<Property>]
let ``the numbers of a pattern are those of the values`` (phase: Phase) =
    let holds (segment: Segment) =
        let schedule = segment.Schedule
        let ends steps = schedule.At 0, schedule.At steps

        match segment with
        | Holds(steps, value) -> schedule.Sample(int steps + 2) |> Array.forall ((=) value)
        | Rises(steps, start, peak, curve) -> ends steps = (start, peak) && start < peak && obj.Equals(curve, segment.Curve)
        | Falls(steps, start, target, curve) -> ends steps = (start, target) && start > target && obj.Equals(curve, segment.Curve)
        | Varies part -> obj.ReferenceEquals(part, schedule) && isNull segment.Curve && part.Phases.Count = 1
        | Endless rest -> obj.ReferenceEquals(rest, schedule) && not segment.Length.HasValue

    phase.Then(Constant 0.1) |> Schedule.phases |> List.forall holds

[<Fact>]
let ``a timeline is a list to match on`` () =
    match Schedule.phases (Warmup(1, 100).Decay(0, 900)) with
    | [ Rises(warmup, _, peak, _); Falls _ as decay ] ->
        warmup |> shouldBe 100L
        peak |> shouldBe 1.0
        decay.FirstStep |> shouldBe 100L
    | other -> Assert.Fail $"{other}"

[<Fact>]
let ``a length that is there or not is an option`` () =
    let lengths (schedule: Schedule) = [ for segment in schedule.Phases -> Option.ofNullable segment.Length ]
    lengths (Hold(0.1, 30).Then(Constant 0.01)) |> shouldBe [ Some 30L; None ]
    lengths (Hold(0.1, 30)) |> shouldBe [ Some 30L ]

[<Fact>]
let ``jumps are taken apart in a pattern`` () =
    let steps = [ for Jump(step, before, after) in Recipes.MultiStep(1, [ 30; 60 ], gamma = 0.5).Jumps -> step, after / before ]
    steps |> shouldBe [ 30L, 0.5; 60L, 0.5 ]
    let step, before, after = Hold(1, 30).Then(Hold(0.1, 30)).Jumps[0].Deconstruct()
    (step, before, after) |> shouldBe (30L, 1.0, 0.1)

[<Fact>]
let ``a difference that is there or not is an option`` () =
    let parts (other: Schedule) =
        Hold(0.5, 10).FirstDifference(other, 0, 10)
        |> Option.ofNullable
        |> Option.map (fun (Difference(step, value, other)) -> step, value, other)

    parts (Hold(0.5, 8).Then(Constant 0.25)) |> shouldBe (Some(8L, 0.5, 0.25))
    parts (Constant 0.5) |> shouldBe None

[<Fact>]
let ``a schedule that may end is asked by its type`` () =
    let lastStep (schedule: Schedule) =
        match schedule with
        | :? Phase as phase -> Some phase.Length
        | _ -> None

    lastStep (Warmup(1, 10).Hold(20)) |> shouldBe (Some 30L)
    lastStep (Constant 0.1) |> shouldBe None
    lastStep (Constant(0.1).Take 50) |> shouldBe (Some 50L)
