/// The functions of Schedules.FSharp: typical uses, and that each equals the method that it names.
module Pipes

open System
open System.Reflection
open System.Text.RegularExpressions
open Expect
open FsCheck.Xunit
open Schedules
open Schedules.FSharp
open type Schedules.Schedule
open Xunit

let run = TrainingRun(examples = 60_000, batchSize = 128, epochs = 5)

let cooldown = Phase.hold 10L >> Phase.decayUntil Curve.Cosine run.LastStep 0.0
let halved: Schedule -> Schedule = Schedule.times 0.5 >> Schedule.plus 0.1

[<Fact>]
let ``a schedule is built in a pipe`` () =
    let lr = Schedule.warmup 1e-3 100L |> Phase.hold 10L |> Phase.decay Curve.Cosine 0.0 890L
    lr |> shouldBe (Warmup(1e-3, 100).Hold(10).Decay(0, 890, Curve.Cosine))
    lr |> Schedule.at 105L |> shouldBe 1e-3
    [ 0L; 100L; 1000L ] |> List.map (Schedule.toFun lr) |> shouldBe [ 0.0; 1e-3; 0.0 ]

[<Fact>]
let ``a beginning has many ends`` () =
    let plan = Schedule.warmup 1.0 10L |> Phase.hold 90L
    let branch k = plan |> Schedule.take k |> Phase.decay Curve.OneMinusSqrt 0.0 20L
    [ 50L; 80L ] |> List.map (branch >> Phase.length) |> shouldBe [ 70L; 100L ]

[<Fact>]
let ``what is composed takes phases and schedules, and stays a phase where it can`` () =
    halved (Warmup(1, 4)) |> Schedule.at 4L |> shouldBe 0.6
    halved (Constant 1) |> Schedule.at 4L |> shouldBe 0.6
    let lowered: Phase -> Phase = Phase.times 0.5 >> Phase.clamp 0.1 0.4 >> Phase.reverse
    lowered (Warmup(1, 4)) |> Phase.endValue |> shouldBe 0.1
    [ Hold(1, 5); Warmup(1, 4) ] |> List.map (Schedule.at 2L) |> shouldBe [ 1.0; 0.5 ]
    [ Hold(1, 5) :> Schedule; Constant 0.5 ] |> List.reduce Schedule.min |> Schedule.at 2L |> shouldBe 0.5

[<Fact>]
let ``the type and the module live in one file, opened or not`` () =
    Schedule.hold 0.5 4L |> shouldBe (Schedule.Hold(0.5, 4L))
    Schedule.hold 0.5 4L |> shouldBe (Hold(0.5, 4))
    Phase.fromJson (Hold(0.5, 4).ToJson()) |> shouldBe (Phase.FromJson(Hold(0.5, 4).ToJson()))
    Schedule.Of(fun step -> float step) |> Schedule.at 3L |> shouldBe 3.0
    FSharp.Core.Option.isNone (Schedule.constant 1.0 |> Schedule.firstDifference (Constant 1) 0L 9L) |> Assert.True

[<Fact>]
let ``a function in a schedule has the name that the compiler gave it`` () =
    let square x = x * x
    let drop step = 1.0 / float step
    let mean a b = (a + b) / 2.0
    let text (schedule: Schedule) = Regex.Replace(string schedule, "@[0-9-]+", "@")
    Schedule.constant 3.0 |> Schedule.map square |> text |> shouldBe "Constant(3.0).Map(square@)"
    Warmup(1, 4) |> Phase.map square |> text |> shouldBe "Warmup(1.0, 4).Map(square@)"
    Schedule.ofFun drop |> text |> shouldBe "Of(drop@)"
    Schedule.map2 mean (Constant 3) (Constant 1) |> text |> shouldBe "Constant(3.0).Zip(Constant(1.0), mean@)"
    Phase.map2 mean (Hold(3, 4)) (Hold(1, 4)) |> text |> shouldBe "Hold(3.0, 4).Zip(Hold(1.0, 4), mean@)"

[<Property>]
let ``composed functions are a chain of methods`` (phase: Phase) =
    let later = phase.Length + 2400L
    let rest = Phase.hold 10L >> Phase.rampUntil Curve.Cosine later 0.5 >> Phase.reverse
    rest phase = phase.Hold(10L).RampUntil(later, 0.5, Curve.Cosine).Reverse()

/// A function and its method, on two phases.
let private ofPhases name (f: Phase -> Phase -> 'T) (method: Phase -> Phase -> 'T) =
    $"Phase.{name}", (fun q p -> Assert.Equal<'T>(method q p, f q p))

/// A function and its method, on two schedules without an end.
let private ofSchedules name (f: Schedule -> Schedule -> 'T) (method: Schedule -> Schedule -> 'T) =
    let endless (phase: Phase) = phase.Then(Constant 0.25)
    $"Schedule.{name}", (fun (q: Phase) (p: Phase) -> Assert.Equal<'T>(method (endless q) (endless p), f (endless q) (endless p)))

/// A ramp, since a schedule with a function has no JSON.
let private stored (schedule: Schedule) = Ramp(schedule.At 0, schedule.At 9, 7)

let private batches = BatchPlan.Constant(2).From(3, 5)

let private values (schedule: Schedule) = schedule.Sample 50

let private asFunctions =
    [
        ofSchedules "constant" (fun _ _ -> Schedule.constant 0.5) (fun _ _ -> Constant 0.5)
        ofSchedules "hold" (fun _ _ -> Schedule.hold 0.5 7L) (fun _ _ -> Hold(0.5, 7))
        ofSchedules "warmup" (fun _ _ -> Schedule.warmup 0.5 7L) (fun _ _ -> Warmup(0.5, 7))
        ofSchedules "ramp" (fun _ _ -> Schedule.ramp Curve.Cosine 0.5 0.1 7L) (fun _ _ -> Ramp(0.5, 0.1, 7, Curve.Cosine))
        "Schedule.sequence", (fun (q: Phase) (p: Phase) -> Schedule.sequence [ q; p ] |> shouldBe (Sequence [ q; p ]))
        ofSchedules "ofFun" (fun _ p -> values (Schedule.ofFun p.At)) (fun _ p -> values p)
        ofSchedules "fromJson" (fun _ p -> Schedule.fromJson ((stored p).ToJson())) (fun _ p -> stored p)
        ofSchedules "take" (fun _ -> Schedule.take 7L) (fun _ p -> p.Take 7)
        ofSchedules "skip" (fun _ -> Schedule.skip 7L) (fun _ p -> p.Skip 7)
        ofSchedules "delay" (fun _ -> Schedule.delay 7L) (fun _ p -> p.Delay 7)
        ofSchedules "every" (fun _ -> Schedule.every 7L) (fun _ p -> p.Every 7)
        ofSchedules "over" (fun _ -> Schedule.over batches) (fun _ p -> p.Over batches)
        ofSchedules "perEpoch" (fun _ -> Schedule.perEpoch 7L) (fun _ p -> p.PerEpoch 7)
        ofSchedules "times" (fun _ -> Schedule.times 0.3) (fun _ p -> p.Times 0.3)
        ofSchedules "multiply" Schedule.multiply (fun q p -> p.Times q)
        ofSchedules "plus" (fun _ -> Schedule.plus 0.3) (fun _ p -> p.Plus 0.3)
        ofSchedules "add" Schedule.add (fun q p -> p.Plus q)
        ofSchedules "min" Schedule.min (fun q p -> p.Min q)
        ofSchedules "max" Schedule.max (fun q p -> p.Max q)
        ofSchedules "clamp" (fun _ -> Schedule.clamp 0.1 0.6) (fun _ p -> p.Clamp(0.1, 0.6))
        ofSchedules "map" (fun _ -> Schedule.map sin >> values) (fun _ p -> values (p.Map(fun value -> sin value)))
        ofSchedules "map2" (fun q p -> values (Schedule.map2 (-) p q)) (fun q p -> values (p.Zip(q, (fun a b -> a - b))))
        ofSchedules "at" (fun _ -> Schedule.at 7L) (fun _ p -> p.At 7)
        ofSchedules "sample" (fun _ -> Schedule.sample 50) (fun _ p -> p.Sample 50)
        ofSchedules "toFun" (fun _ p -> List.map (Schedule.toFun p) [ 0L .. 50L ]) (fun _ p -> List.map (p.ToFunc().Invoke) [ 0L .. 50L ])
        ofSchedules "firstDifference" (fun q -> Schedule.firstDifference q 3L 90L) (fun q p ->
            p.FirstDifference(q, 3, 90) |> Option.ofNullable)
        ofSchedules "sum" (fun _ -> Schedule.sum 3L 90L) (fun _ p -> p.Sum(3, 90))
        ofSchedules "maximum" (fun _ -> Schedule.maximum 3L 90L) (fun _ p -> p.Maximum(3, 90))
        ofSchedules "minimum" (fun _ -> Schedule.minimum 3L 90L) (fun _ p -> p.Minimum(3, 90))
        ofSchedules "firstStepAtOrBelow" (fun _ -> Schedule.firstStepAtOrBelow 0.3 3L 90L) (fun _ p ->
            p.FirstStepAtOrBelow(0.3, 3, 90) |> Option.ofNullable)
        ofSchedules "firstStepAtOrAbove" (fun _ -> Schedule.firstStepAtOrAbove 0.3 3L 90L) (fun _ p ->
            p.FirstStepAtOrAbove(0.3, 3, 90) |> Option.ofNullable)
        ofSchedules "polyline" (fun _ -> Schedule.polyline 3L 90L) (fun _ p -> [ for point in p.Polyline(3, 90) -> point ])
        ofSchedules "toCsv" (fun _ -> Schedule.toCsv 3L 90L) (fun _ p -> p.ToCsv(3, 90))
        ofSchedules "phases" (fun _ -> Schedule.phases) (fun _ p -> [ for segment in p.Phases -> segment ])
        ofSchedules "jumps" (fun _ -> Schedule.jumps) (fun _ p -> [ for jump in p.Jumps -> jump ])
        ofSchedules "isContinuous" (fun _ -> Schedule.isContinuous) (fun _ p -> p.IsContinuous)
        ofSchedules "toJson" (fun _ p -> Schedule.toJson (stored p)) (fun _ p -> (stored p).ToJson())
        ofSchedules "toSvg" (fun _ -> Schedule.toSvg "lr") (fun _ p -> p.ToSvg "lr")

        ofPhases "hold" (fun _ -> Phase.hold 7L) (fun _ p -> p.Hold 7)
        ofPhases "holdUntil" (fun _ p -> Phase.holdUntil (p.Length + 7L) p) (fun _ p -> p.HoldUntil(p.Length + 7L))
        ofPhases "warmup" (fun _ p -> Phase.warmup (p.End + 1.0) 7L p) (fun _ p -> p.Warmup(p.End + 1.0, 7))
        ofPhases "decay" (fun _ p -> Phase.decay Curve.Rex (p.End - 1.0) 7L p) (fun _ p -> p.Decay(p.End - 1.0, 7, Curve.Rex))
        ofPhases "decayUntil" (fun _ p -> Phase.decayUntil Curve.Rex (p.Length + 7L) (p.End - 1.0) p) (fun _ p ->
            p.DecayUntil(p.Length + 7L, p.End - 1.0, Curve.Rex))
        ofPhases "decayForever" (fun _ -> Phase.decayForever (Tail.InverseSqrt 9)) (fun _ p -> p.Decay(Tail.InverseSqrt 9))
        ofPhases "ramp" (fun _ -> Phase.ramp Curve.Rex 0.5 7L) (fun _ p -> p.Ramp(0.5, 7, Curve.Rex))
        ofPhases "rampUntil" (fun _ p -> Phase.rampUntil Curve.Rex (p.Length + 7L) 0.5 p) (fun _ p ->
            p.RampUntil(p.Length + 7L, 0.5, Curve.Rex))
        ofPhases "andThen" Phase.andThen (fun q p -> p.Then q)
        ofPhases "andThenForever" (fun q -> Phase.andThenForever (q.Then(Constant 0.5))) (fun q p -> p.Then(q.Then(Constant 0.5)))
        ofPhases "repeat" (fun _ -> Phase.repeat 3L) (fun _ p -> p.Repeat 3)
        ofPhases "repeatWith" (fun _ -> Phase.repeatWith 2L 0.5 0.1 3L) (fun _ p -> p.Repeat(3, stretch = 2, scale = 0.5, floor = 0.1))
        ofPhases "repeatForever" (fun _ p -> Phase.repeatForever (p.Hold 1)) (fun _ p -> p.Hold(1).RepeatForever())
        ofPhases "repeatForeverWith" (fun _ p -> Phase.repeatForeverWith 2L 0.5 0.1 (p.Hold 1)) (fun _ p ->
            p.Hold(1).RepeatForever(stretch = 2, scale = 0.5, floor = 0.1))
        ofPhases "reverse" (fun _ -> Phase.reverse) (fun _ p -> p.Reverse())
        ofPhases "stretch" (fun _ -> Phase.stretch 7L) (fun _ p -> p.Stretch 7)
        ofPhases "skip" (fun _ -> Phase.skip 7L) (fun _ p -> p.Skip 7)
        ofPhases "delay" (fun _ -> Phase.delay 7L) (fun _ p -> p.Delay 7)
        ofPhases "every" (fun _ -> Phase.every 7L) (fun _ p -> p.Every 7)
        ofPhases "over" (fun _ -> Phase.over batches) (fun _ p -> p.Over batches)
        ofPhases "perEpoch" (fun _ -> Phase.perEpoch 7L) (fun _ p -> p.PerEpoch 7)
        ofPhases "times" (fun _ -> Phase.times 0.3) (fun _ p -> p.Times 0.3)
        ofPhases "multiply" Phase.multiply (fun q p -> p.Times q)
        ofPhases "plus" (fun _ -> Phase.plus 0.3) (fun _ p -> p.Plus 0.3)
        ofPhases "add" Phase.add (fun q p -> p.Plus q)
        ofPhases "min" Phase.min (fun q p -> p.Min q)
        ofPhases "max" Phase.max (fun q p -> p.Max q)
        ofPhases "clamp" (fun _ -> Phase.clamp 0.1 0.6) (fun _ p -> p.Clamp(0.1, 0.6))
        ofPhases "map" (fun _ -> Phase.map sin >> values) (fun _ p -> values (p.Map(fun value -> sin value)))
        ofPhases "map2" (fun q p -> values (Phase.map2 (-) p q)) (fun q p -> values (p.Zip(q, (fun a b -> a - b))))
        ofPhases "length" (fun _ -> Phase.length) (fun _ p -> p.Length)
        ofPhases "start" (fun _ -> Phase.start) (fun _ p -> p.Start)
        ofPhases "endValue" (fun _ -> Phase.endValue) (fun _ p -> p.End)
        ofPhases "fromJson" (fun _ p -> Phase.fromJson ((stored p).ToJson())) (fun _ p -> stored p)
    ]

[<Property>]
let ``each function is the method it says`` (q: Phase) (p: Phase) =
    for _, holds in asFunctions do
        holds q p

let private declared = BindingFlags.Public ||| BindingFlags.Instance ||| BindingFlags.Static ||| BindingFlags.DeclaredOnly

/// The functions of a module.
let private functionsOf (name: string) =
    match Assembly.Load("Schedules.FSharp").GetType $"Schedules.FSharp.{name}" with
    | null -> Set.empty
    | found -> set [ for method in found.GetMethods declared -> $"{name}.{method.Name}" ]

/// Members with several functions, or with one of another name: for overloads and optional arguments.
let private otherwise =
    Map
        [
            "Decay", [ "decay"; "decayForever" ]
            "End", [ "endValue" ]
            "Item", [ "at" ]
            "Of", [ "ofFun" ]
            "Plus", [ "plus"; "add" ]
            "Repeat", [ "repeat"; "repeatWith" ]
            "RepeatForever", [ "repeatForever"; "repeatForeverWith" ]
            "Then", [ "andThen"; "andThenForever" ]
            "Times", [ "times"; "multiply" ]
            "ToFunc", [ "toFun" ]
            "Zip", [ "map2" ]
        ]

/// Members without a function, with the reason.
let private leftOut =
    Map
        [
            "Fill", "writes into memory that the caller has; a function gives values: Schedule.sample"
            "Equals", "the operator ="
            "GetHashCode", "the function hash"
            "ToString", "the function string"
        ]

/// The names of a type's methods, except operators, and of its properties.
let private membersOf (kind: Type) =
    set
        [
            for method in kind.GetMethods declared do
                if not method.IsSpecialName then
                    method.Name

            for property in kind.GetProperties declared do
                property.Name
        ]

[<Fact>]
let ``every member of schedules and phases has its function, and every function its member`` () =
    let camelCase (name: string) = $"{Char.ToLowerInvariant name[0]}{name.Substring 1}"

    let wanted (kind: Type) =
        set
            [
                for name in membersOf kind - set leftOut.Keys do
                    for f in otherwise |> Map.tryFind name |> Option.defaultValue [ camelCase name ] do
                        $"{kind.Name}.{f}"
            ]

    functionsOf "Schedule" |> shouldBe (wanted typeof<Schedule>)
    functionsOf "Phase" |> shouldBe (wanted typeof<Phase>)
    Assert.Empty(set leftOut.Keys + set otherwise.Keys - membersOf typeof<Schedule> - membersOf typeof<Phase>)

[<Fact>]
let ``every function is compared with its method`` () =
    set (List.map fst asFunctions) |> shouldBe (functionsOf "Schedule" + functionsOf "Phase")
