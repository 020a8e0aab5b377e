namespace Schedules.FSharp

open System
open Schedules

[<RequireQualifiedAccess>]
module Schedule =

    let constant value = Schedule.Constant value

    let hold value steps = Schedule.Hold(value, steps)

    let warmup (peak: float) (steps: int64) = Schedule.Warmup(peak, steps)

    let ramp curve start target steps = Schedule.Ramp(start, target, steps, curve)

    let sequence phases = Schedule.Sequence phases

    let ofFun (f: int64 -> float) = Schedule.Of(Func<_, _> f, Named.by f)

    let fromJson text = Schedule.FromJson text

    let take steps (schedule: Schedule) = schedule.Take steps

    let skip steps (schedule: Schedule) = schedule.Skip steps

    let delay steps (schedule: Schedule) = schedule.Delay steps

    let every stride (schedule: Schedule) = schedule.Every stride

    let over plan (schedule: Schedule) = schedule.Over plan

    let perEpoch stepsPerEpoch (schedule: Schedule) = schedule.PerEpoch stepsPerEpoch

    let times (factor: float) (schedule: Schedule) = schedule.Times factor

    let multiply (other: Schedule) (schedule: Schedule) = schedule.Times other

    let plus (offset: float) (schedule: Schedule) = schedule.Plus offset

    let add (other: Schedule) (schedule: Schedule) = schedule.Plus other

    let min other (schedule: Schedule) = schedule.Min other

    let max other (schedule: Schedule) = schedule.Max other

    let clamp low high (schedule: Schedule) = schedule.Clamp(low, high)

    let map (f: float -> float) (schedule: Schedule) = schedule.Map(Func<_, _> f, Named.by f)

    let map2 (f: float -> float -> float) (first: Schedule) (second: Schedule) = first.Zip(second, Func<_, _, _> f, Named.by f)

    let at step (schedule: Schedule) = schedule.At step

    let sample count (schedule: Schedule) = schedule.Sample count

    let toFun (schedule: Schedule) = fun step -> schedule.At step

    let firstDifference other first count (schedule: Schedule) = schedule.FirstDifference(other, first, count) |> Option.ofNullable

    let sum first count (schedule: Schedule) = schedule.Sum(first, count)

    let maximum first count (schedule: Schedule) = schedule.Maximum(first, count)

    let minimum first count (schedule: Schedule) = schedule.Minimum(first, count)

    let firstStepAtOrBelow value first count (schedule: Schedule) = schedule.FirstStepAtOrBelow(value, first, count) |> Option.ofNullable

    let firstStepAtOrAbove value first count (schedule: Schedule) = schedule.FirstStepAtOrAbove(value, first, count) |> Option.ofNullable

    let polyline first last (schedule: Schedule) = List.ofSeq (schedule.Polyline(first, last))

    let toCsv first last (schedule: Schedule) = schedule.ToCsv(first, last)

    let phases (schedule: Schedule) = List.ofSeq schedule.Phases

    let jumps (schedule: Schedule) = List.ofSeq schedule.Jumps

    let isContinuous (schedule: Schedule) = schedule.IsContinuous

    let toJson (schedule: Schedule) = schedule.ToJson()

    let toSvg title (schedule: Schedule) = schedule.ToSvg title
