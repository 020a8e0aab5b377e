// Uses the packed library. Each result is compared with the expected one; the exit code is the number of differences.
open System.Xml.Linq
open Schedules
open Schedules.FSharp
open type Schedules.Schedule

let mutable differences = 0

let expect expected actual =
    if actual <> expected then
        differences <- differences + 1
        printfn $"%A{actual} is not %A{expected}"

let lr = Warmup(peak = 1e-3, steps = 100).Hold(10).Decay(target = 0.0, steps = 890, curve = Curve.Cosine)

expect [ 0.0; 0.0005; 0.001; 0.001; 0.0005; 0.0 ] [ for step in [ 0L; 50L; 100L; 110L; 555L; 1000L ] -> lr.At step ]
expect "Warmup(0.001, 100).Hold(10).Decay(0.0, 890, Curve.Cosine)" (string lr)
expect (lr :> Schedule) (Of(lr.ToFunc()))
expect (lr :> Schedule) (FromJson(lr.ToJson()))
expect "svg" (XElement.Parse(lr.ToSvg("Learning rate")).Name.LocalName)
expect 0.25 (Of(fun step -> 1.0 / float (step + 1L)).At 3)
expect 0.95 (Recipes.OneCycle(peak = 0.1, lastStep = 99).Momentum.At 100)

let cooldown = Phase.hold 10L >> Phase.decay Curve.Cosine 0.0 890L

expect lr (Schedule.warmup 1e-3 100L |> cooldown)

let word segment =
    match segment with
    | Holds _ -> "holds"
    | Rises _ -> "rises"
    | Falls _ -> "falls"
    | Varies _ -> "varies"
    | Endless _ -> "never ends"

expect [ "rises"; "holds"; "falls" ] (lr |> Schedule.phases |> List.map word)

printfn $"F#: {differences} differences"
exit differences
