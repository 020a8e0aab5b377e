/// The laws once more, in F#.
module Laws

open System
open FsCheck
open FsCheck.FSharp
open Schedules
open type Schedules.Schedule
open Xunit

let private curves = Gen.elements [ Curve.Linear; Curve.Cosine; Curve.OneMinusSqrt; Curve.Polynomial 2; Curve.Rex; Curve.Linear.Mirror() ]

let private levels = Gen.oneof [ Gen.elements [ 0.0; 1e-3; 0.1; 1.0 ]; Gen.choose (-99, 99) |> Gen.map (fun digits -> float digits / 7.0) ]

let private lengths = Gen.choose (0, 30)

let private leaf =
    gen {
        let! start = levels
        let! target = Gen.oneof [ levels; Gen.constant start ]
        let! steps = lengths
        let! curve = curves
        return Ramp(start, target, steps, curve)
    }

let rec private tree leaves =
    if leaves <= 1 then
        leaf
    else
        gen {
            let! lead = tree (leaves / 2)
            let! next = tree (leaves - leaves / 2)
            let! steps = lengths
            let! target = levels
            let! curve = curves

            return!
                Gen.elements
                    [
                        lead.Then next
                        lead.Ramp(target, steps, curve).Then(next)
                        lead.Hold(steps).Skip(3)
                        lead.Zip(next, max)
                        lead.Repeat(2, stretch = 2, scale = 0.5)
                        next.Reverse() * 0.5
                    ]
        }

/// The parts of a phase, and its two halves.
let private simpler (phase: Phase) =
    seq {
        if phase.Phases.Count > 1 then
            for segment in phase.Phases do
                match segment.Schedule with
                | :? Phase as part -> part
                | _ -> ()

        if phase.Length > 0 then
            phase.Take(phase.Length / 2L)
            phase.Skip(phase.Length - phase.Length / 2L)
    }

let private phases = Arb.fromGenShrink (Gen.sized (fun size -> tree (1 + size / 16)), simpler)

let private arbitraries = ArbMap.defaults |> ArbMap.mergeArb phases
let private two = arbitraries |> ArbMap.arbitrary<Phase * Phase>
let private three = arbitraries |> ArbMap.arbitrary<Phase * Phase * Phase>

let private cases =
    match Environment.GetEnvironmentVariable "SCHEDULES_CASES" with
    | null -> 1000
    | number -> int number

let private config = Config.QuickThrowOnFailure.WithMaxTest(cases).WithQuietOnSuccess true

let private forAll arbitrary law = Check.One(config, Prop.forAll arbitrary law)

/// The same to the bit: 0 is not -0.
let private same (one: float) (other: float) = BitConverter.DoubleToInt64Bits one = BitConverter.DoubleToInt64Bits other

/// Whether two schedules have the same values, up to some steps past the end of a phase.
let private alike length (one: Schedule) (other: Schedule) =
    [ -2L .. length + 2L ] |> List.forall (fun step -> same (one.At step) (other.At step))

[<Fact>]
let ``phases join without a jump`` () =
    let link = Gen.zip3 levels (Gen.choose (1, 30)) curves

    forAll (Gen.zip levels (Gen.nonEmptyListOf link) |> Arb.fromGen) (fun (start, links) ->
        let chain = (Hold(start, 1), links) ||> List.fold (fun chain (target, steps, curve) -> chain.Ramp(target, steps, curve))
        let boundaries = links |> List.scan (fun boundary (_, steps, _) -> boundary + int64 steps) 1L
        let levels = start :: [ for target, _, _ in links -> target ]
        chain.IsContinuous && List.forall2 (fun step level -> same (chain.At step) level) boundaries levels)

[<Fact>]
let ``the target is hit exactly at epoch N-1, and the decay to it is exponential`` () =
    let tutorial =
        gen {
            let! baseRate = Gen.elements [ 1e-3; 0.1; 0.3; 1.0 ]
            let! share = Gen.choose (1, 1_000_000)
            let! warmupEpochs = Gen.choose (0, 10)
            let! epochs = Gen.choose (warmupEpochs + 2, 100)
            return baseRate, baseRate * float share * 1e-6, warmupEpochs, epochs
        }

    forAll (Arb.fromGen tutorial) (fun (baseRate, target, warmupEpochs, epochs) ->
        let lastEpoch = epochs - 1
        let lr = Hold(baseRate, warmupEpochs).DecayUntil(lastEpoch, target, Curve.Exponential)
        let rate = log (target / baseRate) / float (lastEpoch - warmupEpochs)
        let derived epoch = baseRate * exp (rate * float (epoch - warmupEpochs))

        same (lr.At lastEpoch) target
        && [ 0..warmupEpochs ] |> List.forall (fun epoch -> same (lr.At epoch) baseRate)
        && [ warmupEpochs..lastEpoch ] |> List.forall (fun epoch -> abs (lr.At epoch / derived epoch - 1.0) < 1e-12))

[<Fact>]
let ``the same step gives the same bits, in any order`` () =
    forAll phases (fun phase ->
        let steps = [ 0L .. phase.Length ]
        let forwards = List.map phase.At steps
        let backwards = steps |> List.rev |> List.map phase.At |> List.rev
        List.forall2 same forwards backwards)

[<Fact>]
let ``a phase leaves from its start, arrives at its end, and stays there`` () =
    forAll phases (fun phase ->
        same (phase.At 0) phase.Start
        && same (phase.At phase.Length) phase.End
        && same (phase.At Int64.MaxValue) phase.End
        && same (phase.At Int64.MinValue) phase.Start)

[<Fact>]
let ``Then is associative`` () = forAll three (fun (a, b, c) -> a.Then(b).Then(c) = a.Then(b.Then(c)))

[<Fact>]
let ``Then splices, and lengths add`` () =
    forAll two (fun (a, b) ->
        let both = a.Then b
        let spliced = Of(fun step -> if step < a.Length then a.At step else b.At(step - a.Length))
        both.Length = a.Length + b.Length && alike both.Length both spliced)

[<Fact>]
let ``Times commutes with Then`` () = forAll two (fun (a, b) -> a.Then(b) * 0.3 = (a * 0.3).Then(b * 0.3))

[<Fact>]
let ``a ramp stays within its ends and never turns back`` () =
    forAll (Arb.fromGen leaf) (fun ramp ->
        let values = [ for step in 0L .. ramp.Length -> ramp.At step ]
        let ordered = if ramp.Start <= ramp.End then values else List.rev values
        let low, high = min ramp.Start ramp.End, max ramp.Start ramp.End

        List.forall (fun value -> low <= value && value <= high) values
        && List.pairwise ordered |> List.forall (fun (a, b) -> a <= Math.BitIncrement b))

[<Fact>]
let ``a beginning and the rest are the whole`` () =
    forAll phases (fun phase -> [ 0L .. phase.Length ] |> List.forall (fun steps -> phase.Take(steps).Then(phase.Skip steps) = phase))

[<Fact>]
let ``backwards twice is the phase`` () = forAll phases (fun phase -> alike phase.Length phase (phase.Reverse().Reverse()))

[<Fact>]
let ``three times is Then and Then again`` () =
    forAll phases (fun phase ->
        let repeated = phase.Repeat 3
        repeated.Length = 3L * phase.Length && alike repeated.Length repeated (phase.Then(phase).Then(phase)))

[<Fact>]
let ``a look at each k-th step undoes a stretch by k`` () =
    forAll phases (fun phase -> alike phase.Length phase (phase.Stretch(3).Every(3)))

[<Fact>]
let ``a function that came from a schedule gives back that schedule`` () =
    forAll phases (fun phase -> obj.ReferenceEquals(Of(phase.ToFunc()), phase))

[<Fact>]
let ``many values at once are the values one by one`` () =
    forAll phases (fun phase -> Array.forall2 same (phase.Sample 50) (Array.init 50 (fun step -> phase.At step)))

[<Fact>]
let ``what is equal hashes alike and has the same values`` () =
    forAll two (fun (a, b) ->
        let again = Sequence [ a; b ]
        let both = a.Then b
        both = again && hash both = hash again && alike both.Length both again)
