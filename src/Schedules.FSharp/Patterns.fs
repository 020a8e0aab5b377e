namespace Schedules.FSharp

open System
open Schedules

[<AutoOpen>]
module Patterns =

    // A function may have infinite values, which Hold rejects.
    let private isLevel (phase: Phase) = not (Double.IsInfinity phase.Start) && phase = Schedule.Hold(phase.Start, phase.Length)

    let (|Holds|Rises|Falls|Varies|Endless|) (segment: Segment) =
        match segment.Schedule with
        | :? Phase as phase ->
            match segment.Curve with
            | null when phase.Start = phase.End && isLevel phase -> Holds(phase.Length, phase.Start)
            | null -> Varies phase
            | curve when phase.Start < phase.End -> Rises(phase.Length, phase.Start, phase.End, curve)
            | curve when phase.Start > phase.End -> Falls(phase.Length, phase.Start, phase.End, curve)
            | _ -> Holds(phase.Length, phase.Start)
        | schedule -> Endless schedule

    let (|Jump|) (jump: Jump) = jump.Step, jump.Before, jump.After

    let (|Difference|) (difference: Difference) = difference.Step, difference.Value, difference.Other
