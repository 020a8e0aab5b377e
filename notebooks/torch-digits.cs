#!/usr/bin/env dotnet
#:project ../src/Schedules.Torch/Schedules.Torch.csproj
#:property NeedsTensors=true
#:property PublishAot=false
#:property Configuration=Release

// A TorchSharp network that learns to read digits, with the learning rate set before every update: warmup, hold, cosine. Halfway the
// program is "killed", and a new network, optimizer and scheduler continue from its checkpoint.
//
//     dotnet run notebooks/torch-digits.cs

using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using Schedules;
using Schedules.Torch;
using TorchSharp;
using TorchSharp.Modules;
using static Schedules.Schedule;
using static TorchSharp.torch;

string here = (string)AppContext.GetData("EntryPointFileDirectoryPath")!;
string folder = Directory.CreateDirectory(args.Length > 0 ? args[0] : Path.Combine(here, "out")).FullName;
string checkpoint = Path.Combine(folder, "digits.ckpt");
var digits = Digits.Read(Path.Combine(here, "digits.csv"), heldOut: 360);

// 1. The schedule: a tenth of the run up to the peak, then hold, then down to 0 at the last update.
var run = new TrainingRun(examples: digits.TrainingCount, batchSize: 64, epochs: 20);
Phase lr = Warmup(peak: 0.3, steps: run.Fraction(0.1)).HoldUntil(run.Fraction(0.4)).DecayUntil(run.LastStep, target: 0, Curve.Cosine);
Console.WriteLine(lr);
foreach (Segment phase in lr.Phases)
{
    Console.WriteLine($"    {phase}");
}

// 2. Train to the middle, and save the network, the optimizer and the scheduler in one file.
random.manual_seed(1);
set_num_threads(1); // a network this small is slower on several threads
long middle = run.TotalSteps / 2;
using (var half = new Training(lr))
{
    half.Train(digits, lastStep: middle - 1);
    half.Save(checkpoint);
    Console.WriteLine(
        $"killed before update {half.Scheduler.CurrentStep}: {half.ReadRight(digits):P1} of the held out digits are read right"
    );
}

// 3. Continue from the file.
using var resumed = new Training(lr);
resumed.Load(checkpoint);
Console.WriteLine($"resumed at update {resumed.Scheduler.CurrentStep}, at the rate {resumed.Scheduler.get_last_lr().Single():R}");
resumed.Train(digits, run.LastStep);
Console.WriteLine($"trained for {run.TotalSteps} updates: {resumed.ReadRight(digits):P1} are read right");

// 4. What was applied, over what was planned.
bool asPlanned = resumed.Scheduler.History.All(applied => applied.LearningRate == lr.At(applied.Step));
Console.WriteLine(
    $"{resumed.Scheduler.History.Count} rates were applied since, {(asPlanned ? "each as planned, to the bit" : "not all as planned")}"
);
string picture = Path.Combine(folder, "applied.svg");
var plot = new Plot("Learning rate, from the middle of the run on", firstStep: middle)
    .Add("plan", lr)
    .AddDots("applied", [.. resumed.Scheduler.History.Select(applied => applied.LearningRate)], firstStep: middle);
File.WriteAllText(picture, plot.ToSvg());
Console.WriteLine($"the picture of both: {Path.GetRelativePath(Environment.CurrentDirectory, picture)}");
return asPlanned ? 0 : 1;

// A network with its optimizer and its scheduler.
internal sealed class Training : IDisposable
{
    private readonly Sequential network = nn.Sequential(("hidden", nn.Linear(64, 32)), ("relu", nn.ReLU()), ("digits", nn.Linear(32, 10)));
    private readonly SGD optimizer;

    public Training(Schedule lr)
    {
        optimizer = optim.SGD(network.parameters(), learningRate: 1, momentum: 0.9);
        Scheduler = optimizer.Follow(lr, weightDecay: lr.Times(1e-3), record: true);
    }

    public Scheduler Scheduler { get; }

    public void Train(Digits digits, long lastStep)
    {
        foreach (long step in Scheduler.Steps(lastStep))
        {
            using DisposeScope scope = NewDisposeScope();
            var (pixels, labels) = digits.Batch(step);
            optimizer.zero_grad();
            nn.functional.cross_entropy(network.forward(pixels), labels).backward();
            optimizer.step();
        }
    }

    public double ReadRight(Digits digits)
    {
        using DisposeScope scope = NewDisposeScope();
        using IDisposable still = no_grad();
        var (pixels, labels) = digits.HeldOut();
        return network.forward(pixels).argmax(1).eq(labels).to_type(ScalarType.Float64).mean().item<double>();
    }

    public void Save(string checkpoint) => Checkpoint.Save(checkpoint, network, optimizer, Scheduler);

    public void Load(string checkpoint) => Checkpoint.Load(checkpoint, network, optimizer, Scheduler);

    public void Dispose()
    {
        optimizer.Dispose();
        network.Dispose();
    }
}

// 1,797 digits of 8 by 8 pixels; the digits of a batch depend on the step only.
internal sealed record Digits(float[][] Rows, int TrainingCount)
{
    private const int BatchSize = 64;

    public static Digits Read(string file, int heldOut)
    {
        float[][] rows =
        [
            .. File.ReadLines(file)
                .Select(line => line.Split(',').Select(text => float.Parse(text, CultureInfo.InvariantCulture)).ToArray()),
        ];
        new Random(7).Shuffle(rows);
        return new Digits(rows, rows.Length - heldOut);
    }

    public (Tensor Pixels, Tensor Labels) Batch(long step)
    {
        long batches = (TrainingCount + BatchSize - 1) / BatchSize;
        float[][] epoch = Rows[..TrainingCount];
        new Random((int)(step / batches)).Shuffle(epoch);
        int first = (int)(step % batches) * BatchSize;
        return Tensors(epoch[first..Math.Min(first + BatchSize, TrainingCount)]);
    }

    public (Tensor Pixels, Tensor Labels) HeldOut() => Tensors(Rows[TrainingCount..]);

    private static (Tensor Pixels, Tensor Labels) Tensors(float[][] rows) =>
        (
            tensor([.. rows.SelectMany(row => row.Take(64).Select(pixel => pixel / 16))], [rows.Length, 64]),
            tensor([.. rows.Select(row => (long)row[64])])
        );
}
