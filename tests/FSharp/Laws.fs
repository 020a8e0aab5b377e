/// The laws once more, in F#.
module Laws

open System
open System.Diagnostics.CodeAnalysis
open System.Security.Cryptography
open System.Text
open Xunit
open FsCheck
open FsCheck.FSharp
open FsCheck.Xunit
open Schedules
open Schedules.Laws
open type Schedules.Schedule

let private curves = Gen.elements [ Curve.Linear; Curve.Cosine; Curve.OneMinusSqrt; Curve.Polynomial 2; Curve.Rex; Curve.Linear.Mirror() ]

let private levels = Gen.oneof [ Gen.elements [ 0.0; 1e-3; 0.1; 1.0 ]; Gen.choose (-99, 99) |> Gen.map (fun digits -> float digits / 7.0) ]

/// A chain of ramps, each by its target, its steps and its curve.
type Chain =
    {
        Start: float
        Ramps: (float * int * Curve) list
    }

/// The numbers of the TensorFlow tutorial.
type Tutorial =
    {
        BaseRate: float
        Target: float
        WarmupEpochs: int
        Epochs: int
    }

type OneRamp = OneRamp of Phase

/// The generators of the laws' arguments.
type Arbitraries =
    static member Phases = ScheduleArbitraries.AnyPhase |> Arb.filter (fun phase -> phase.Length <= 500)

    static member Ramps = ScheduleGenerator(Verbs.Ramp, mostParts = 1).Phases |> Arb.convert OneRamp (fun (OneRamp ramp) -> ramp)

    static member Chains =
        gen {
            let! start = levels
            let! ramps = Gen.nonEmptyListOf (Gen.zip3 levels (Gen.choose (1, 30)) curves)
            return { Start = start; Ramps = ramps }
        }
        |> Arb.fromGen

    static member Tutorials =
        gen {
            let! baseRate = Gen.elements [ 1e-3; 0.1; 0.3; 1.0 ]
            let! share = Gen.choose (1, 1_000_000)
            let! warmupEpochs = Gen.choose (0, 10)
            let! epochs = Gen.choose (warmupEpochs + 2, 100)

            return
                {
                    BaseRate = baseRate
                    Target = baseRate * float share * 1e-6
                    WarmupEpochs = warmupEpochs
                    Epochs = epochs
                }
        }
        |> Arb.fromGen

let private setting name usual =
    match Environment.GetEnvironmentVariable name with
    | null -> usual
    | text -> text

/// The seed of a law is made from its name, and from SCHEDULES_SEED, as in the C# tests; a text with commas, which FsCheck prints, is one case.
let private seedOf (law: string) =
    let text = setting "SCHEDULES_SEED" "1"

    if text.Contains ',' then
        text
    else
        string (Rnd(BitConverter.ToUInt64(ReadOnlySpan(SHA256.HashData(Encoding.UTF8.GetBytes $"{text} {law}"), 0, 8))))

/// The settings of every law. FsCheck creates this attribute once for each law.
[<AttributeUsage(AttributeTargets.Assembly)>]
[<SuppressMessage("Extensibility", "xUnit3003", Justification = "It stands on no test, whose line of source could be shown.")>]
type LawsAttribute() as laws =
    inherit PropertiesAttribute(Arbitrary = [| typeof<Arbitraries> |], QuietOnSuccess = true)

    do
        laws.MaxTest <- int (setting "SCHEDULES_CASES" "1000")

        match TestContext.Current.TestMethod with
        | null -> ()
        | law -> laws.Replay <- seedOf law.MethodName

[<assembly: Laws>]
do ()

/// Equal to the bit: 0 is not -0.
let private same (one: float) (other: float) = BitConverter.DoubleToInt64Bits one = BitConverter.DoubleToInt64Bits other

/// Whether two schedules have the same values, up to some steps past the end of a phase.
let private alike length (one: Schedule) (other: Schedule) =
    [ -2L .. length + 2L ] |> List.forall (fun step -> same (one.At step) (other.At step))

[<Property>]
let ``phases join without a jump`` { Start = start; Ramps = links } =
    let chain = (Hold(start, 1), links) ||> List.fold (fun chain (target, steps, curve) -> chain.Ramp(target, steps, curve))
    let boundaries = links |> List.scan (fun boundary (_, steps, _) -> boundary + int64 steps) 1L
    let levels = start :: [ for target, _, _ in links -> target ]
    chain.IsContinuous && List.forall2 (fun step level -> same (chain.At step) level) boundaries levels

[<Property>]
let ``the target is hit exactly at epoch N-1, and the decay to it is exponential`` (tutorial: Tutorial) =
    let {
            BaseRate = baseRate
            Target = target
            WarmupEpochs = warmupEpochs
            Epochs = epochs
        } =
        tutorial

    let lastEpoch = epochs - 1
    let lr = Hold(baseRate, warmupEpochs).DecayUntil(lastEpoch, target, Curve.Exponential)
    let rate = log (target / baseRate) / float (lastEpoch - warmupEpochs)
    let derived epoch = baseRate * exp (rate * float (epoch - warmupEpochs))

    same (lr.At lastEpoch) target
    && [ 0..warmupEpochs ] |> List.forall (fun epoch -> same (lr.At epoch) baseRate)
    && [ warmupEpochs..lastEpoch ] |> List.forall (fun epoch -> abs (lr.At epoch / derived epoch - 1.0) < 1e-12)

[<Property>]
let ``the same step gives the same bits, in any order`` (phase: Phase) = ScheduleLaws.For(phase).IsPure().ToProperty()

[<Property>]
let ``a phase leaves from its start, arrives at its end, and stays there`` (phase: Phase) =
    ScheduleLaws.For(phase).StartsAt(phase.Start).HitsTarget(phase.End).EndsAt(phase.End).Hits(Int64.MaxValue, phase.End).ToProperty()
    .&. (phase.At Int64.MinValue = phase.Start)

[<Property>]
let ``Then is associative`` (a: Phase) (b: Phase) (c: Phase) = a.Then(b).Then(c) = a.Then(b.Then(c))

[<Property>]
let ``Then splices, and lengths add`` (a: Phase) (b: Phase) =

    let both = a.Then b
    let spliced = Of(fun step -> if step < a.Length then a.At step else b.At(step - a.Length))
    both.Length = a.Length + b.Length && alike both.Length both spliced

[<Property>]
let ``Times commutes with Then`` (a: Phase) (b: Phase) = a.Then(b) * 0.3 = (a * 0.3).Then(b * 0.3)

[<Property>]
let ``a ramp stays within its ends and never turns back`` (OneRamp ramp) =
    let falling = if ramp.Start <= ramp.End then ramp.Reverse() else ramp
    let size = max (abs ramp.Start) (abs ramp.End)

    ScheduleLaws
        .For(falling)
        .IsWithin(falling.End, falling.Start)
        .NeverRisesAfter(0, tolerance = Math.BitIncrement size - size)
        .ToProperty()

[<Property>]
let ``a beginning and the rest are the whole`` (phase: Phase) =
    [ 0L .. phase.Length ] |> List.forall (fun steps -> phase.Take(steps).Then(phase.Skip steps) = phase)

[<Property>]
let ``backwards twice is the phase`` (phase: Phase) = alike phase.Length phase (phase.Reverse().Reverse())

[<Property>]
let ``three times is Then and Then again`` (phase: Phase) =

    let repeated = phase.Repeat 3
    repeated.Length = 3L * phase.Length && alike repeated.Length repeated (phase.Then(phase).Then(phase))

[<Property>]
let ``a look at each k-th step undoes a stretch by k`` (phase: Phase) = alike phase.Length phase (phase.Stretch(3).Every(3))

[<Property>]
let ``a function that came from a schedule gives back that schedule`` (phase: Phase) = obj.ReferenceEquals(Of(phase.ToFunc()), phase)

[<Property>]
let ``many values at once are the values one by one`` (phase: Phase) =
    Array.forall2 same (phase.Sample 50) (Array.init 50 (fun step -> phase.At step))

[<Property>]
let ``what is equal hashes alike and has the same values`` (a: Phase) (b: Phase) =

    let again = Sequence [ a; b ]
    let both = a.Then b
    both = again && hash both = hash again && alike both.Length both again
