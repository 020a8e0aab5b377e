// Hold at a base rate for W warm-up epochs, then exponentially to a target in the last of N epochs: hold-exponential.ipynb as a
// script.
//
//     dotnet build src/Schedules.Combinators
//     dotnet fsi notebooks/hold-exponential.fsx

#r "../src/Schedules.Combinators/bin/Debug/net10.0/Schedules.Combinators.dll"

open System.IO
open Schedules
open type Schedules.Schedule

// The last epoch of N is epoch N - 1. The factor of the decay is derived.
let plan (start: float) target epochs warmup = Hold(start, warmup).DecayUntil(epochs - 1L, target, Curve.Exponential)

printfn "    base    target  W   epoch 0   epoch 1   epoch 2   epoch 3   epoch 4"

for start, target, warmup in [ 1e-1, 1e-6, 0L; 1e-2, 1e-4, 1L; 1e-2, 1e-5, 2L; 1e-3, 1e-4, 3L ] do
    let rates = (plan start target 5L warmup).Sample 5 |> Array.map (sprintf "%.6f") |> String.concat "  "
    printfn $"%.6f{start}  %.6f{target}  {warmup}  {rates}"

// The property: the base rate up to epoch W and the target in epoch N - 1, both to the bit, and the decay's formula in between.
let isHit (start: float) target epochs warmup =
    let lr = plan start target epochs warmup
    let last = epochs - 1L
    let lambda = log (target / start) / float (last - warmup)

    lr.At last = target
    && List.forall (fun epoch -> lr.At epoch = start) [ 0L .. warmup ]
    && List.forall (fun epoch -> abs (lr.At epoch / (start * exp (lambda * float (epoch - warmup))) - 1.0) < 1e-12) [ warmup..last ]

let runs =
    [
        for epochs in 2L .. 60L do
            for warmup in 0L .. epochs - 2L -> epochs, warmup
    ]

let hit = runs |> List.forall (fun (epochs, warmup) -> isHit 1e-2 1e-4 epochs warmup && isHit 0.3 7e-7 epochs warmup)
printfn $"the target is hit in epoch N - 1, in all of {runs.Length} runs: {hit}"

let picture = Path.Combine(Directory.CreateDirectory(Path.Combine(__SOURCE_DIRECTORY__, "out")).FullName, "hold-exponential.svg")
File.WriteAllText(picture, (plan 1e-1 1e-4 30L 5L).ToSvg("30 epochs, 5 of them warm-up", logarithmic = true))
printfn $"the picture: {Path.GetRelativePath(Directory.GetCurrentDirectory(), picture)}"
