namespace Schedules.FSharp

open System
open Schedules

[<RequireQualifiedAccess>]
module Phase =

    let hold (steps: int64) (phase: Phase) = phase.Hold steps

    let holdUntil (step: int64) (phase: Phase) = phase.HoldUntil step

    let warmup peak (steps: int64) (phase: Phase) = phase.Warmup(peak, steps)

    let decay curve target (steps: int64) (phase: Phase) = phase.Decay(target, steps, curve)

    let decayUntil curve (step: int64) target (phase: Phase) = phase.DecayUntil(step, target, curve)

    let decayForever (tail: Tail) (phase: Phase) = phase.Decay tail

    let ramp curve target (steps: int64) (phase: Phase) = phase.Ramp(target, steps, curve)

    let rampUntil curve (step: int64) target (phase: Phase) = phase.RampUntil(step, target, curve)

    let andThen (next: Phase) (phase: Phase) = phase.Then next

    let andThenForever (next: Schedule) (phase: Phase) = phase.Then next

    let repeat (count: int64) (phase: Phase) = phase.Repeat count

    let repeatWith stretch scale floor (count: int64) (phase: Phase) = phase.Repeat(count, stretch, scale, floor)

    let repeatForever (phase: Phase) = phase.RepeatForever()

    let repeatForeverWith stretch scale floor (phase: Phase) = phase.RepeatForever(stretch, scale, floor)

    let reverse (phase: Phase) = phase.Reverse()

    let stretch (factor: int64) (phase: Phase) = phase.Stretch factor

    let skip (steps: int64) (phase: Phase) = phase.Skip steps

    let delay (steps: int64) (phase: Phase) = phase.Delay steps

    let every (stride: int64) (phase: Phase) = phase.Every stride

    let over plan (phase: Phase) = phase.Over plan

    let perEpoch (stepsPerEpoch: int64) (phase: Phase) = phase.PerEpoch stepsPerEpoch

    let times (factor: float) (phase: Phase) = phase.Times factor

    let multiply (other: Phase) (phase: Phase) = phase.Times other

    let plus (offset: float) (phase: Phase) = phase.Plus offset

    let add (other: Phase) (phase: Phase) = phase.Plus other

    let min (other: Phase) (phase: Phase) = phase.Min other

    let max (other: Phase) (phase: Phase) = phase.Max other

    let clamp low high (phase: Phase) = phase.Clamp(low, high)

    let map (f: float -> float) (phase: Phase) = phase.Map(Func<_, _> f, Named.by f)

    let map2 (f: float -> float -> float) (first: Phase) (second: Phase) = first.Zip(second, Func<_, _, _> f, Named.by f)

    let length (phase: Phase) = phase.Length

    let start (phase: Phase) = phase.Start

    let endValue (phase: Phase) = phase.End

    let fromJson text = Phase.FromJson text
