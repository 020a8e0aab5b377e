/// Every verb, called in idiomatic F#: without an annotation, a cast or a warning.
module CallSites

open System
open System.Text.Json
open Expect
open Schedules
open type Schedules.Schedule
open Xunit

let run = TrainingRun(examples = 60_000, batchSize = 128, epochs = 5)

let lr = Warmup(peak = 1e-3, steps = run.Fraction 0.1).Hold(200).DecayUntil(run.LastStep, target = 0.0, curve = Curve.Cosine)

[<Fact>]
let ``the README's schedule rises, holds and arrives at 0 in the last step of the run`` () =
    lr.At 0 |> shouldBe 0.0
    lr.At(run.Fraction 0.1) |> shouldBe 1e-3
    lr.At run.LastStep |> shouldBe 0.0
    lr.Length |> shouldBe run.LastStep
    lr.ToSvg("Learning rate", logarithmic = false, lastStep = run.LastStep).StartsWith "<svg" |> Assert.True

[<Fact>]
let ``hold, then exponential to the target in the last epoch`` () =
    let rates = Hold(1e-2, 1).DecayUntil(step = 4, target = 1e-4, curve = Curve.Exponential).Sample 5
    rates |> Array.map (fun rate -> Math.Round(rate, 6)) |> shouldBe [| 0.01; 0.01; 0.002154; 0.000464; 0.0001 |]

[<Fact>]
let ``the verbs to begin with`` () =
    Hold(0.1, 2).Sample 3 |> shouldBe [| 0.1; 0.1; 0.1 |]
    Hold(1, steps = 2) |> shouldBe (Hold(1.0, 2L))
    Warmup(1, 4).Sample 5 |> shouldBe [| 0.0; 0.25; 0.5; 0.75; 1.0 |]

    let rates = Array.zeroCreate<float> 3
    Warmup(1, 4).Fill(2, System.Span rates)
    rates |> shouldBe [| 0.5; 0.75; 1.0 |]

    Warmup(1, 4, Curve.OneMinusSquare.Mirror()).At 2 |> shouldBe 0.75
    Warmup(start = 0.5, peak = 1, steps = 4).At 2 |> shouldBe 0.75
    Ramp(1, 0, 4, Curve.Polynomial 2).At 2 |> shouldBe 0.25
    Constant(0.1).At 1_000_000 |> shouldBe 0.1
    Of(fun step -> 1.0 / float (step + 1L)).At 3 |> shouldBe 0.25
    Sequence([ Hold(0.1, 30); Hold(0.01, 30) ]).At 30 |> shouldBe 0.01

[<Fact>]
let ``the verbs to go on with`` () =
    Hold(0.1, 10).Hold(10) |> shouldBe (Hold(0.1, 10).HoldUntil 20)
    Hold(0.1, 10).Warmup(0.5, 10) |> shouldBe (Hold(0.1, 10).RampUntil(20, 0.5))
    Hold(0.1, 10).Decay(0, 10, Curve.Cosine) |> shouldBe (Hold(0.1, 10).DecayUntil(20, 0, Curve.Cosine))
    Hold(0.1, 10).Ramp(0.5, 10).End |> shouldBe 0.5
    Hold(0.1, 10).Then(Hold(0.2, 10)).At 10 |> shouldBe 0.2
    Hold(0.1, 10).Then(Constant 0.2).At 10 |> shouldBe 0.2
    lr.Take(500).Decay(0, 100).Length |> shouldBe 600L
    lr.Skip(500).At 0 |> shouldBe (lr.At 500)
    Ramp(1, 0, 2).Repeat(2, stretch = 2, scale = 0.5).Sample 7 |> shouldBe [| 1.0; 0.5; 0.5; 0.375; 0.25; 0.125; 0.0 |]
    Ramp(1, 0, 2).RepeatForever().Sample 5 |> shouldBe [| 1.0; 0.5; 1.0; 0.5; 1.0 |]
    Ramp(1, 0, 2).Reverse() |> shouldBe (Ramp(0, 1, 2))
    Ramp(1, 0, 2).Stretch 3 |> shouldBe (Ramp(1, 0, 6))
    Ramp(1, 0, 2).Delay(3).Sample 6 |> shouldBe [| 1.0; 1.0; 1.0; 1.0; 0.5; 0.0 |]
    Ramp(1, 0, 2).PerEpoch(2).Sample 5 |> shouldBe [| 1.0; 1.0; 0.5; 0.5; 0.0 |]
    Ramp(1, 0, 4).Every(2).Sample 3 |> shouldBe [| 1.0; 0.5; 0.0 |]

[<Fact>]
let ``batch sizes that change`` () =
    let plan = BatchPlan.Ramp(startSize = 32, targetSize = 96, increment = 32, examples = 6_400)
    plan |> shouldBe (BatchPlan.Piecewise([ 100; 150 ], [ 32; 64; 96 ]))
    plan |> shouldBe (BatchPlan.Constant(32).From(100, 64).From(step = 150, batchSize = 96))
    plan.BatchSizeAt 100 |> shouldBe 64L
    plan.ExamplesAt 101 |> shouldBe 3_264L
    plan.StepAt 3_264 |> shouldBe 101L
    plan.StepsFor 3_265 |> shouldBe 102L
    [ for stage in plan.Stages -> stage.FirstExample ] |> shouldBe [ 0L; 3_200L; 6_400L ]
    Warmup(1, 3_200).Over(plan).At 50 |> shouldBe 0.5

[<Fact>]
let ``the tails of a decay without end`` () =
    let at step tail = Hold(1, 0).Decay(tail).At step
    Tail.InverseSqrt 100 |> at 300L |> shouldBe 0.5
    Tail.InverseTime 0.5 |> at 2L |> shouldBe 0.5
    Tail.Exponential 0.5 |> at 3L |> shouldBeNear 0.125
    Tail.Power(2, timescale = 10) |> at 10L |> shouldBe 0.25

[<Fact>]
let ``the verbs value by value`` () =
    let up = Ramp(0, 1, 4)
    let down = Ramp(1, 0, 4)
    0.5 * up |> shouldBe (up.Times 0.5)
    up * 0.5 |> shouldBe (up.Times 0.5)
    up.Times(down).At 2 |> shouldBe 0.25
    up.Plus(1).At 4 |> shouldBe 2.0
    up.Plus(down).Sample 3 |> shouldBe [| 1.0; 1.0; 1.0 |]
    up.Min(down).Sample 5 |> shouldBe [| 0.0; 0.25; 0.5; 0.25; 0.0 |]
    up.Max(Constant 0.5).At 1 |> shouldBe 0.5
    up.Clamp(0.25, 0.75).Sample 5 |> shouldBe [| 0.25; 0.25; 0.5; 0.75; 0.75 |]
    up.Map(fun value -> value * value).At 2 |> shouldBe 0.25
    up.Zip(down, fun a b -> a - b).At 4 |> shouldBe 1.0

[<Fact>]
let ``the curves`` () =
    let halfway curve = Ramp(1, 0, 2, curve).At 1
    halfway Curve.Linear |> shouldBe 0.5
    halfway Curve.Cosine |> shouldBeNear 0.5
    halfway (Curve.Polynomial 2) |> shouldBe 0.25
    halfway (Curve.CosinePower 2) |> shouldBeNear 0.25
    halfway (Curve.Tanh(-1, 1)) |> shouldBeNear 0.5
    halfway (Curve.Linear.KDecay 2) |> shouldBe 0.75
    halfway (Curve.OneMinusSquare.Mirror()) |> shouldBe 0.25
    halfway (Curve.Of(fun x -> x * x)) |> shouldBe 0.75
    halfway (Curve.Of((fun x -> x * x), name = "square")) |> shouldBe 0.75

[<Fact>]
let ``a plateau is a fold over the losses`` () =
    let plateau = Plateau(factor = 0.5, patience = 2)
    let step state loss = plateau.Next(state, loss)
    let state = [ 0.9; 0.8; 0.81; 0.82; 0.83 ] |> List.fold step plateau.Start
    lr.At 300 * state.Factor |> shouldBe 0.0005
    PlateauState(state.Factor, state.Best, state.BadInARow, state.CooldownLeft) |> shouldBe state
    PlateauState(factor = 0.5, best = 0.8, badInARow = 0, cooldownLeft = 0).Best |> Option.ofNullable |> shouldBe (Some 0.8)

[<Fact>]
let ``a range test suggests rates`` () =
    let rates = Recipes.ExponentialRangeTest(1e-5, 10, lastStep = 6).Sample 7
    let suggestion = RangeTest.Suggest(rates, [ 2.3; 2.2; 1.2; 0.7; 0.6; 5.0; nan ])
    suggestion.Steepest |> shouldBeNear 1e-4
    suggestion.MinimumOverTen |> shouldBeNear 1e-2

[<Fact>]
let ``a schedule has a forecast`` () =
    let shape = Hold(1, 80).Decay(0, 20)
    let bound = ConvexBound.Of(shape, steps = 100)
    let longer = ConvexBound.Of(shape.Stretch 2, steps = 200)
    bound.CarryOver(0.1, longer) |> shouldBeNear (0.1 * longer.BestFactor / bound.BestFactor)
    ConvexBound.Of(Ramp(1, 0, 4), gradientNorms = [| 4; 2; 1; 1 |]).BestBound < bound.BestBound |> shouldBe false

    let law = MultiPowerLaw.Llama25M
    law.Losses(shape * 3e-4, [ 50; 99 ]) |> shouldBe [| law.Loss(shape * 3e-4, 50); law.Loss(shape * 3e-4, 99) |]

    GradientNorms.ToSchedule([| 2; 2; 2 |]).Sample 3 |> shouldBe [| 1; 0.5; 0 |]
    Averaging.UpdateWeights(Constant 0.5, 3) |> shouldBe [| 0.125; 0.25; 0.5 |]
    Averaging.CheckpointWeights [ 0.75; 0.5 ] |> Averaging.CooldownFactors |> shouldBe [| 0.75; 0.5 |]

[<Fact>]
let ``the recipes take lists`` () =
    Recipes.MultiStep(0.1, [ 30; 60 ], gamma = 0.5).At 60 |> shouldBe 0.025
    Recipes.PiecewiseConstant([ 0.1; 0.01 ], milestones = [ 30 ]).At 30 |> shouldBe 0.01
    Recipes.PiecewiseLinear([ 0; 1; 0 ], steps = [ 0; 10; 40 ]).At 25 |> shouldBe 0.5
    Recipes.WarmupStableDecaySimplified(1, 10, milestones = [ 100; 200 ]).At 150 |> shouldBe 1.0

[<Fact>]
let ``one cycle is a pair`` () =
    let rate, momentum = Recipes.OneCycle(peak = 0.1, lastStep = run.LastStep).Deconstruct()
    rate.Length |> shouldBe momentum.Length
    momentum.At run.LastStep |> shouldBe 0.95

[<Fact>]
let ``the other recipes hit their peaks`` () =
    let peakAt step (schedule: Schedule) = schedule.At step |> shouldBeNear 1.0
    Recipes.WarmupHoldCosine(1, warmupSteps = 10, holdSteps = 5, lastStep = 100) |> peakAt 15
    Recipes.WarmupCosine(1, 10, 100) |> peakAt 10
    Recipes.WarmupLinear(1, 10, 100) |> peakAt 10
    Recipes.WarmupPolynomial(1, 10, 100, target = 0, power = 2) |> peakAt 10
    Recipes.HoldExponential(1, warmupEpochs = 1, epochs = 5, target = 1e-2) |> peakAt 1
    Recipes.WarmupInverseSqrt(1, 10) |> peakAt 10
    Recipes.PowerLaw(1, 10, exponent = 0.5) |> peakAt 10
    Recipes.Noam(modelSize = 1, warmupSteps = 1) |> peakAt 0
    Recipes.Triangular(1, stepsUp = 10, stepsDown = 10) |> peakAt 30
    Recipes.Triangular2(1, 10, 10) |> peakAt 10
    Recipes.ExpRange(1, 10, 10, gamma = 1) |> peakAt 10
    Recipes.WarmRestarts(1, cycleSteps = 10, stretch = 2) |> peakAt 30
    Recipes.WarmupRestarts(1, 10, 50) |> peakAt 10
    Recipes.WarmupStableDecay(1, 10, 20, 100, curve = Curve.OneMinusSqrt) |> peakAt 80
    Recipes.TriStage(1, 10, 20, 100, target = 1e-2) |> peakAt 30
    Recipes.Infinite(1, 10, 20, constant = 0.1) |> peakAt 10
    Recipes.Rex(1, 100) |> peakAt 0
    Recipes.StepDecay(1, 30, gamma = 0.1) |> peakAt 29
    Recipes.LinearRangeTest(0, 1, 100) |> peakAt 100

[<Fact>]
let ``a plot is built in a pipeline`` () =
    let curves = [ "linear", Curve.Linear; "cosine", Curve.Cosine ]
    let plot = (Plot "Two decays", curves) ||> List.fold (fun plot (name, curve) -> plot.Add(name, Ramp(1, 0, 100, curve)))
    let svg = plot.AddDots("applied", lr.Sample 100).AddLine("loss", [ 2.3; 1.9; 1.2 ]).ToSvg()
    svg.Contains "cosine" |> Assert.True

[<Fact>]
let ``a schedule is kept as JSON, by itself and in a document`` () =
    FromJson(lr.ToJson()) |> shouldBe lr
    Phase.FromJson(lr.ToJson(indented = true)).Length |> shouldBe lr.Length

    let plan = Map [ "lr", lr :> Schedule; "momentum", Constant 0.9 ]
    plan |> JsonSerializer.Serialize |> JsonSerializer.Deserialize<Map<string, Schedule>> |> shouldBe plan

[<Fact>]
let ``bad arguments throw where the schedule is built, and the message says what may be`` () =
    let error = Assert.Throws<ArgumentOutOfRangeException>(fun () -> Warmup(0.1, 100).Decay(0.5, 900) |> ignore)
    error.ParamName |> shouldBe "target"
    error.Message.StartsWith "target is 0.5; it must be at most 0.1" |> Assert.True
