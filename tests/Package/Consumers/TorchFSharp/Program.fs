// Trains a network with the packed bridge. Each result is compared with the expected one; the exit code is the number of differences.
open Schedules
open Schedules.Torch
open TorchSharp
open type Schedules.Schedule

let mutable differences = 0

let expect expected actual =
    if actual <> expected then
        differences <- differences + 1
        printfn $"%A{actual} is not %A{expected}"

torch.random.manual_seed 1L |> ignore
let network = torch.nn.Linear(2L, 1L)
let inputs = torch.rand (64L, 2L)
let sums = inputs.sum (1L, keepdim = true)
let loss () = torch.nn.functional.mse_loss (network.forward inputs, sums)

let lr = Warmup(peak = 0.1, steps = 10).Decay(target = 0.001, steps = 90, curve = Curve.Cosine)
let momentum = Ramp(start = 0.95, target = 0.85, steps = 100)
let optimizer = torch.optim.Adam(network.parameters (), lr = 1.0)
let scheduler = optimizer.Follow(lr, momentum = momentum)
let before = loss().item<float32>()

for step in 0L .. 99L do
    optimizer.zero_grad ()
    loss().backward()
    expect (lr.At step) (Seq.head optimizer.ParamGroups).LearningRate
    optimizer.step () |> ignore
    scheduler.step ()

expect true (loss().item<float32>() < before / 50.0f)
expect 100L scheduler.CurrentStep
expect [| lr.At 100L |] (Array.ofSeq (scheduler.get_last_lr ()))

printfn $"F#: {differences} differences"
exit differences
