/// Lists of schedules through pipes, functions in and functions out.
module Pipelines

open System
open Expect
open Schedules
open type Schedules.Schedule
open Xunit

let staircase = [ for k in 0..3 -> Hold(0.5 ** k, 30) ]

[<Fact>]
let ``a list of phases becomes one phase`` () =
    let whole = Sequence staircase
    whole.Length |> shouldBe 120L
    whole.At 60 |> shouldBe 0.25
    staircase |> List.reduce (fun before next -> before.Then next) |> shouldBe whole
    staircase |> List.sumBy _.Length |> shouldBe whole.Length

[<Fact>]
let ``a fold goes on from where the chain stands`` () =
    let levels = [ 0.5; 0.1; 0.01 ]
    let chain = (Warmup(1, 10), levels) ||> List.fold (fun chain level -> chain.Decay(level, 100, Curve.Cosine))
    Assert.True chain.IsContinuous
    chain.Length |> shouldBe 310L
    [ for step in 110L..100L..310L -> chain.At step ] |> shouldBe levels

[<Fact>]
let ``a grid of schedules comes out of two lists`` () =
    let grid = List.allPairs [ 1e-3; 3e-4 ] [ 100; 1000 ] |> List.map (fun (peak, steps) -> Warmup(peak, steps).Decay(0, 10_000))
    grid |> List.map _.Length |> shouldBe [ 10_100L; 11_000L; 10_100L; 11_000L ]
    grid |> List.distinct |> List.length |> shouldBe 4

[<Fact>]
let ``schedules that end and that do not go into one list`` () =
    let all: Schedule list = [ Warmup(1, 10); Constant 0.5; Hold(1, 0).Decay(Tail.InverseSqrt 100) ]
    let lowest = all |> List.reduce (fun one other -> one.Min other)
    [ for step in 0..5..10 -> lowest.At step ] |> shouldBe [ 0.0; 0.5; 0.5 ]
    let mean = (all |> List.reduce (fun one other -> one.Plus other)) * (1.0 / 3.0)
    mean.At 300 |> shouldBeNear (2.0 / 3.0)

[<Fact>]
let ``a verb goes into a pipe by its short lambda`` () =
    Warmup(1, 10) |> _.Hold(20) |> _.Decay(0, 30) |> _.PerEpoch(100) |> _.Length |> shouldBe 6000L

[<Fact>]
let ``any function of the step is a schedule`` () =
    let decay step = 0.1 / (1.0 + 0.5 * float step)
    (Of decay).At 2 |> shouldBe 0.05
    Of(decay, name = "decay").ToString() |> shouldBe "Of(decay)"
    Of(fun step -> if step < 30L then 0.1 else 0.01).At 30 |> shouldBe 0.01

[<Fact>]
let ``functions of values go in where the values meet`` () =
    let lr = Warmup(1, 4)
    lr.Map(min 0.5).Sample 5 |> shouldBe [| 0.0; 0.25; 0.5; 0.5; 0.5 |]
    lr.Map(fun rate -> rate ** 2).At 2 |> shouldBe 0.25
    lr.Zip(Constant 0.5, max).At 1 |> shouldBe 0.5
    lr.Zip(lr.Reverse(), (+)).Sample 3 |> shouldBe [| 1.0; 1.0; 1.0 |]

[<Fact>]
let ``an easing function is a curve`` () =
    let smoothstep x = x * x * (3.0 - 2.0 * x)
    Ramp(0, 1, 4, Curve.Of smoothstep).Sample 5 |> shouldBe [| 0.0; 0.15625; 0.5; 0.84375; 1.0 |]
    string (Curve.Of(smoothstep, name = "smoothstep")) |> shouldBe "Curve.Of(smoothstep)"

[<Fact>]
let ``a schedule is read like a function`` () =
    let lr = Warmup(1, 4)
    let expected = [ 0.0; 0.25; 0.5; 0.75; 1.0 ]
    List.init 5 (fun step -> lr.At step) |> shouldBe expected
    List.map lr.At [ 0L .. 4L ] |> shouldBe expected
    [ for step in 0..4 -> lr[step] ] |> shouldBe expected
    lr.Sample 5 |> List.ofArray |> shouldBe expected
    Seq.initInfinite lr.At |> Seq.takeWhile (fun rate -> rate < 1) |> List.ofSeq |> shouldBe [ 0.0; 0.25; 0.5; 0.75 ]

[<Fact>]
let ``a schedule goes out as a function, and comes back as itself`` () =
    let lr = Warmup(1, 4)
    let delegated = lr.ToFunc()
    delegated.Invoke 2 |> shouldBe 0.5
    let rate = FuncConvert.FromFunc delegated
    rate 2 |> shouldBe 0.5
    Assert.Same(lr, Of delegated)
    Assert.Same(lr, Of(lr.ToFunc()))

type Trainer =
    static member FirstRate(rate: Func<int64, float>) = rate.Invoke 0

// This test is about the implicit conversion by the library's operator; F# warns of it only if that is switched on.
#nowarn 3395

[<Fact>]
let ``a schedule and a phase go as they are where a method wants a function`` () =
    Trainer.FirstRate(Constant 0.1) |> shouldBe 0.1
    Trainer.FirstRate(Hold(0.1, 5)) |> shouldBe 0.1
    Trainer.FirstRate(fun step -> 0.1 * float (step + 1L)) |> shouldBe 0.1
    Assert.Same(staircase[0], Of staircase[0])

#warnon 3395
