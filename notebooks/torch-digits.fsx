// A TorchSharp network that learns to read digits, with the learning rate set before every update: warmup, hold, cosine.
//
//     dotnet build notebooks/torch
//     dotnet fsi notebooks/torch-digits.fsx

#I "torch/bin/Debug/net10.0"
#r "TorchSharp.dll"
#r "Schedules.Combinators.dll"
#r "Schedules.Torch.dll"

open System.IO
open Schedules
open Schedules.Torch
open type Schedules.Schedule
open TorchSharp

let rows = [| for line in File.ReadLines(Path.Combine(__SOURCE_DIRECTORY__, "digits.csv")) -> line.Split ',' |> Array.map float32 |]

System.Random(7).Shuffle rows
let heldOut, training = Array.splitAt 360 rows

let tensors (digits: float32[][]) =
    let pixels = digits |> Array.collect (fun row -> row[..63] |> Array.map (fun pixel -> pixel / 16f))
    let labels = digits |> Array.map (fun row -> int64 row[64])
    torch.tensor(pixels).reshape(-1L, 64L), torch.tensor labels

let run = TrainingRun(examples = training.LongLength, batchSize = 64, epochs = 20)

let lr = Warmup(peak = 0.3, steps = run.Fraction 0.1).HoldUntil(run.Fraction 0.4).DecayUntil(run.LastStep, target = 0, curve = Curve.Cosine)

torch.random.manual_seed 1 |> ignore
torch.set_num_threads 1 // a network this small is slower on several threads
let network = torch.nn.Sequential(torch.nn.Linear(64, 32), torch.nn.ReLU(), torch.nn.Linear(32, 10))
let optimizer = torch.optim.SGD(network.parameters (), learningRate = 1, momentum = 0.9)
let applied = ResizeArray()

// Each epoch has its own order of batches; the rate of a step is set before its batch is seen.
let batches = Seq.initInfinite (fun epoch -> Array.randomShuffleWith (System.Random epoch) training |> Array.chunkBySize 64) |> Seq.concat

for step, batch in Seq.zip (optimizer.Follow(lr, weightDecay = lr.Times 1e-3).Steps run.LastStep) batches do
    use scope = torch.NewDisposeScope()
    let pixels, labels = tensors batch
    optimizer.zero_grad ()
    torch.nn.functional.cross_entropy(network.forward pixels, labels).backward()
    optimizer.step () |> ignore
    applied.Add (Seq.head optimizer.ParamGroups).LearningRate

let pixels, labels = tensors heldOut
let right = network.forward(pixels).argmax(1L).eq(labels).sum().item<int64>()
printfn $"{lr}"
printfn $"trained for {run.TotalSteps} updates: {100L * right / int64 heldOut.Length} %% of the held out digits are read right"
printfn $"the rates were applied as planned: {Seq.toArray applied = lr.Sample(int run.TotalSteps)}"
