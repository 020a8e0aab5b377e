/// Schedules taken apart by patterns.
module Patterns

open System
open Expect
open Schedules
open type Schedules.Schedule
open Xunit

/// What a part of a timeline does.
let (|Holds|Rises|Falls|Endless|) (segment: Segment) =
    match segment.Schedule with
    | :? Phase as phase when phase.Start = phase.End -> Holds(phase.Length, phase.End)
    | :? Phase as phase when phase.Start < phase.End -> Rises(phase.Length, phase.Start, phase.End)
    | :? Phase as phase -> Falls(phase.Length, phase.Start, phase.End)
    | tail -> Endless tail

let (|Shaped|_|) (segment: Segment) =
    match segment.Curve with
    | null -> None
    | curve -> Some curve

let (|Jump|) (jump: Jump) = jump.Step, jump.Before, jump.After

let words segment =
    match segment with
    | Holds(steps, value) -> $"{steps} steps at {value}"
    | Rises(steps, _, peak) -> $"{steps} steps up to {peak}"
    | Falls(steps, _, target) & Shaped curve -> $"{steps} steps down to {target} by {curve}"
    | Falls(steps, _, target) -> $"{steps} steps down to {target}"
    | Endless tail -> $"from {tail.At 0} without end"

[<Fact>]
let ``a timeline is read phase by phase`` () =
    let lr = Warmup(1, 100).Hold(10).Decay(0.5, 890, Curve.Cosine).Decay(Tail.InverseSqrt 1000)

    lr.Phases
    |> Seq.map words
    |> List.ofSeq
    |> shouldBe [ "100 steps up to 1"; "10 steps at 1"; "890 steps down to 0.5 by Curve.Cosine"; "from 0.5 without end" ]

[<Fact>]
let ``a timeline is a list to match on`` () =
    match List.ofSeq (Warmup(1, 100).Decay(0, 900).Phases) with
    | [ Rises(warmup, _, peak); Falls _ as decay ] ->
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
    let parts (other: Schedule) = Hold(0.5, 10).FirstDifference(other, 0, 10) |> Option.ofNullable |> Option.map _.Step
    parts (Hold(0.5, 8).Then(Constant 0.25)) |> shouldBe (Some 8L)
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
