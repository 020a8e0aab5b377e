/// Steps that are int expressions, on every verb that takes steps.
module IntSteps

open Expect
open Schedules
open type Schedules.Schedule
open Xunit

let n = 20
let stepsPerEpoch = 5
let lr = Warmup(1, 4).Hold(6)

[<Fact>]
let ``an int expression is a step`` () =
    lr.At(n - 1) |> shouldBe 1.0
    lr.Skip(2 * stepsPerEpoch - 8).At(n / 20) |> shouldBe 0.75
    lr.Take(n / 10).Length |> shouldBe 2L
    lr.Hold(n - 10).Length |> shouldBe 20L
    lr.HoldUntil(n - 1).Length |> shouldBe 19L
    lr.Warmup(2, n - 18) |> shouldBe (lr.Warmup(2, 2L))
    lr.Decay(0, n / 2, Curve.Cosine) |> shouldBe (lr.Decay(0, 10L, Curve.Cosine))
    lr.DecayUntil(n - 1, 0) |> shouldBe (lr.DecayUntil(19L, 0))
    lr.DecayUntil(step = n - 1, target = 0.25, curve = Curve.Cosine) |> shouldBe (lr.DecayUntil(19L, 0.25, Curve.Cosine))
    lr.Ramp(0.5, n - 10) |> shouldBe (lr.Ramp(0.5, 10L))
    lr.RampUntil(n - 1, 0.5) |> shouldBe (lr.RampUntil(19L, 0.5))
    lr.Stretch(n / 10) |> shouldBe (lr.Stretch 2L)
    lr.Every(n / 10) |> shouldBe (lr.Every 2L)
    lr.PerEpoch(stepsPerEpoch * 2) |> shouldBe (lr.PerEpoch 10L)
    lr.Delay(n - 19) |> shouldBe (lr.Delay 1L)
    lr.Repeat(n / 10) |> shouldBe (lr.Repeat 2L)
    lr.Repeat(count = n / 10, scale = 0.5) |> shouldBe (lr.Repeat(2L, scale = 0.5))

[<Fact>]
let ``of a schedule without an end too`` () =
    let tail = lr.Then(Constant 0.5)
    tail.At(n - 1) |> shouldBe 0.5
    tail.Skip(n - 10) |> shouldBe (tail.Skip 10L)
    tail.Take(n - 1).Length |> shouldBe 19L
    tail.Every(n / 10) |> shouldBe (tail.Every 2L)
    tail.PerEpoch(n / 10) |> shouldBe (tail.PerEpoch 2L)
    tail.Delay(n / 10) |> shouldBe (tail.Delay 2L)

[<Fact>]
let ``a literal, a value, an int64 and a function as before`` () =
    let last: int64 = 9L
    lr.At 3 |> shouldBe 0.75
    lr.At last |> shouldBe (lr.At n)
    let at step = lr.At step
    at 2L |> shouldBe 0.5
    List.map lr.At [ 0L; 2L ] |> shouldBe [ 0.0; 0.5 ]
    lr.Hold(5).Decay(0, 10) |> shouldBe (lr.Hold(5L).Decay(0.0, 10L))
