#!/usr/bin/env dotnet
#:project ../src/Schedules.Combinators/Schedules.Combinators.csproj
#:package MathNet.Numerics
#:property PublishAot=false
#:property Configuration=Release

// Schedules from start to end in one file: compose them, draw them, train with them.
//
//     dotnet run notebooks/quickstart.cs
//     dotnet run notebooks/quickstart.cs -- --help

using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using MathNet.Numerics;
using MathNet.Numerics.Distributions;
using MathNet.Numerics.LinearAlgebra;
using MathNet.Numerics.Statistics;
using Schedules;
using static Schedules.Schedule;

if (!Options.TryRead(args, out Options options))
{
    return 2;
}
if (options.Help)
{
    Console.WriteLine(Options.Usage);
    return 0;
}

HoldThenExponential();
WarmupHoldCosine(options.Out);
TrainOnDigits(options.Out, options.Seed);
return 0;

// 1. Hold at a base rate for W warm-up epochs, then decay exponentially so that the target is hit exactly at the last epoch, N - 1.
//    The rate of the decay is derived.
static void HoldThenExponential()
{
    Heading("Hold, then exponential decay to a target at the last epoch");
    Console.WriteLine("    base   target  N  W  rate at each epoch");
    foreach (var (baseRate, target, epochs, warmup) in new[] { (1e-1, 1e-6, 5, 0), (1e-2, 1e-4, 5, 1), (1e-2, 1e-5, 5, 2) })
    {
        Schedule lr = Hold(baseRate, warmup).DecayUntil(epochs - 1, target, Curve.Exponential);

        string rates = string.Join(" ", lr.Sample(epochs).Select(rate => $"{rate:F6}"));
        Console.WriteLine($"    {baseRate, -6:0e-0} {target, -6:0e-0} {epochs, 2} {warmup, 2}  {rates}");
    }
}

// 2. Warm up to a peak, hold it, and decay by a cosine to 0 at step 1,000.
static void WarmupHoldCosine(string folder)
{
    Heading("Warmup, hold, cosine decay");
    Phase lr = Warmup(peak: 1e-3, steps: 100).Hold(10).Decay(0, 890, Curve.Cosine);

    Console.WriteLine($"    {lr}");
    Console.WriteLine();
    foreach (Segment segment in lr.Phases)
    {
        Console.WriteLine($"    {segment}");
    }
    Console.WriteLine();
    foreach (long boundary in lr.Phases.Select(segment => segment.FirstStep).Append(lr.Length))
    {
        long[] steps = [boundary - 1, boundary, boundary + 1];
        Console.WriteLine(
            "    " + string.Join("   ", steps.Where(step => step >= 0).Select(step => $"step {step, 4}: {lr.At(step):0.0000000000}"))
        );
    }
    Console.WriteLine();
    Save(folder, "lr.svg", lr.ToSvg("Warmup, hold, cosine decay"));
}

// 3. Train a small network on real digits. The rate is set before every batch, by the schedule, and recorded. The networks of one seed
//    start with the same weights and see the same batches in the same order: only the schedule differs.
static void TrainOnDigits(string folder, int seed)
{
    const int Starts = 12;
    const double Peak = 0.25;
    Heading($"Training on handwritten digits: {Starts} random starts for each schedule");

    var (training, heldOut) = Digit.Split(Digit.Load(Path.Combine(SourceFolder(), "digits.csv")), heldOut: 360);
    var run = new TrainingRun(training.Length, batchSize: 240, epochs: 80);
    (string Name, Schedule Rate)[] schedules =
    [
        ("constant", Constant(Peak)),
        ("cosine", Ramp(Peak, 0, run.LastStep, Curve.Cosine)),
        ("warmup, hold, cosine", Warmup(Peak, run.Fraction(0.3)).Hold(run.Fraction(0.1)).DecayUntil(run.LastStep, 0, Curve.Cosine)),
        ("hold, exponential", Hold(0.1, run.Fraction(0.5)).DecayUntil(run.LastStep, 0.001, Curve.Exponential)),
    ];

    Control.UseSingleThread(); // the networks share the processors, not their matrices
    int trained = 0;
    var results = schedules
        .SelectMany(_ => Enumerable.Range(seed, Starts), (schedule, start) => (schedule, start))
        .AsParallel()
        .AsOrdered()
        .Select(plan =>
        {
            var result = Training.Of(plan.schedule.Rate, run, training, heldOut, plan.start);
            Progress(Interlocked.Increment(ref trained), schedules.Length * Starts);
            return (plan.schedule.Name, Training: result);
        })
        .ToLookup(result => result.Name, result => result.Training);

    Console.WriteLine($"    {run.TotalSteps} updates in each run; digits read right, of {heldOut.Length} held out:");
    Console.WriteLine();
    Console.WriteLine($"    {"schedule", -22} {"mean", 6} {"spread", 7} {"worst", 7} {"best", 7}   below 90 %");
    foreach (var runs in results)
    {
        double[] right = [.. runs.Select(result => 100 * result.Accuracy)];
        Console.WriteLine(
            $"    {runs.Key, -22} {right.Mean(), 6:F1} {right.StandardDeviation(), 7:F1} {right.Min(), 7:F1} {right.Max(), 7:F1}   "
                + $"{right.Count(percent => percent < 90)} of {Starts}"
        );
    }
    Console.WriteLine();

    bool asPlanned = schedules.All(schedule =>
        results[schedule.Name].All(result => result.Rates.SequenceEqual(schedule.Rate.Sample(result.Rates.Length)))
    );
    Console.WriteLine($"    the recorded rates are the schedules', to the bit: {(asPlanned ? "yes" : "no")}");

    var plot = new Plot($"Training loss, mean of {Starts} starts", valueLabel: "cross entropy", logarithmic: true);
    foreach (var runs in results)
    {
        plot = plot.AddLine(
            runs.Key,
            [.. Enumerable.Range(0, (int)run.TotalSteps).Select(step => runs.Average(result => result.LossAt(step)))]
        );
    }
    Save(folder, "loss.svg", plot.ToSvg());
}

static void Heading(string text)
{
    Console.WriteLine();
    Console.WriteLine(text);
    Console.WriteLine();
}

static void Progress(int done, int total)
{
    if (!Console.IsErrorRedirected)
    {
        Console.Error.Write($"\r    training: {done} of {total} runs{(done == total ? " done\n\n" : "")}");
    }
    else if (done % 8 == 0)
    {
        Console.Error.WriteLine($"    training: {done} of {total} runs");
    }
}

static void Save(string folder, string name, string svg)
{
    string path = Path.Combine(folder, name);
    File.WriteAllText(path, svg);
    Console.WriteLine($"    picture: {path}");
}

static string SourceFolder() => (string)AppContext.GetData("EntryPointFileDirectoryPath")!;

/// <summary>An image of 8 x 8 grey pixels from 0 to 1, and its digit.</summary>
internal sealed record Digit(float[] Pixels, int Label)
{
    public static Digit[] Load(string path) =>
        [
            .. File.ReadLines(path)
                .Select(line => Array.ConvertAll(line.Split(','), int.Parse))
                .Select(fields => new Digit([.. fields[..64].Select(pixel => pixel / 16f)], fields[64])),
        ];

    /// <summary>Splits off the held-out digits: the same ones in every run, independent of the seed.</summary>
    public static (Digit[] Training, Digit[] HeldOut) Split(Digit[] digits, int heldOut)
    {
        Digit[] shuffled = [.. digits];
        new Random(0).Shuffle(shuffled);
        return (shuffled[..^heldOut], shuffled[^heldOut..]);
    }

    public static Matrix<float> Images(Digit[] digits) => Matrix<float>.Build.DenseOfRowArrays(digits.Select(digit => digit.Pixels));

    /// <summary>1 where a column is the label of its row, otherwise 0.</summary>
    public static Matrix<float> Labels(Digit[] digits) =>
        Matrix<float>.Build.Dense(digits.Length, 10, (row, label) => digits[row].Label == label ? 1 : 0);
}

/// <summary>The result of a training run: the rate and loss of every update, and the accuracy on the held-out digits.</summary>
internal sealed record Training(double[] Rates, double[] Losses, double Accuracy)
{
    public static Training Of(Func<long, double> schedule, TrainingRun run, Digit[] training, Digit[] heldOut, int seed)
    {
        var random = new Random(seed);
        var network = new Network(random);
        var rates = new List<double>();
        var losses = new List<double>();
        Digit[] digits = [.. training];
        for (int epoch = 0; epoch < run.Epochs; epoch++)
        {
            random.Shuffle(digits);
            foreach (Digit[] batch in digits.Chunk((int)run.BatchSize))
            {
                double rate = schedule(rates.Count);
                rates.Add(rate);
                losses.Add(network.Learn(batch, (float)rate));
            }
        }
        return new Training([.. rates], [.. losses], network.Accuracy(heldOut));
    }

    /// <summary>The loss of one update. It is at most ln 10, the loss of guessing, also for a network that has diverged.</summary>
    public double LossAt(int step) => Losses[step] < Math.Log(10) ? Losses[step] : Math.Log(10);
}

/// <summary>Three hidden layers of 32 rectified units, between 64 pixels and 10 digits.</summary>
internal sealed class Network(Random random)
{
    private readonly Layer[] layers =
    [
        new Dense(64, 32, random),
        new Relu(),
        new Dense(32, 32, random),
        new Relu(),
        new Dense(32, 32, random),
        new Relu(),
        new Dense(32, 10, random),
    ];

    /// <summary>Takes one gradient step on the mean cross entropy, and returns that loss.</summary>
    public double Learn(Digit[] batch, float rate)
    {
        Matrix<float> labels = Digit.Labels(batch);
        Matrix<float> logProbabilities = LogSoftmax(Forward(Digit.Images(batch)));
        Matrix<float> gradient = (logProbabilities.PointwiseExp() - labels) / batch.Length;
        foreach (Layer layer in layers.Reverse())
        {
            gradient = layer.Backward(gradient, rate);
        }
        return -logProbabilities.PointwiseMultiply(labels).RowSums().Sum() / batch.Length;
    }

    public double Accuracy(Digit[] digits) =>
        Forward(Digit.Images(digits))
            .EnumerateRows()
            .Zip(digits, (scores, digit) => scores.MaximumIndex() == digit.Label ? 1.0 : 0.0)
            .Average();

    private Matrix<float> Forward(Matrix<float> images) => layers.Aggregate(images, (input, layer) => layer.Forward(input));

    private static Matrix<float> LogSoftmax(Matrix<float> scores) =>
        Matrix<float>.Build.DenseOfRowVectors(
            scores
                .EnumerateRows()
                .Select(row =>
                {
                    Vector<float> shifted = row - row.Maximum(); // keeps the exponentials from overflowing
                    return shifted - MathF.Log(shifted.PointwiseExp().Sum());
                })
        );
}

internal abstract class Layer
{
    public abstract Matrix<float> Forward(Matrix<float> input);

    /// <summary>Updates the weights from the gradient of the output, and returns the gradient of the input.</summary>
    public abstract Matrix<float> Backward(Matrix<float> gradient, float rate);
}

/// <summary>A fully connected layer, initialized as by He and others (2015), and trained by gradient descent with momentum.</summary>
internal sealed class Dense(int inputs, int outputs, Random random) : Layer
{
    private const float Momentum = 0.9f;

    private Matrix<float> weights = Matrix<float>.Build.Random(inputs, outputs, new Normal(0, Math.Sqrt(2.0 / inputs), random));
    private Matrix<float> weightVelocity = Matrix<float>.Build.Dense(inputs, outputs);
    private Vector<float> bias = Vector<float>.Build.Dense(outputs);
    private Vector<float> biasVelocity = Vector<float>.Build.Dense(outputs);
    private Matrix<float> input = Matrix<float>.Build.Dense(0, inputs);

    public override Matrix<float> Forward(Matrix<float> input)
    {
        this.input = input;
        return (input * weights).MapIndexed((_, unit, sum) => sum + bias[unit], Zeros.Include);
    }

    public override Matrix<float> Backward(Matrix<float> gradient, float rate)
    {
        Matrix<float> inputGradient = gradient.TransposeAndMultiply(weights);
        weightVelocity = (Momentum * weightVelocity) + input.TransposeThisAndMultiply(gradient);
        biasVelocity = (Momentum * biasVelocity) + gradient.ColumnSums();
        weights -= rate * weightVelocity;
        bias -= rate * biasVelocity;
        return inputGradient;
    }
}

internal sealed class Relu : Layer
{
    private Matrix<float> output = Matrix<float>.Build.Dense(0, 0);

    public override Matrix<float> Forward(Matrix<float> input) => output = input.PointwiseMaximum(0);

    public override Matrix<float> Backward(Matrix<float> gradient, float rate) => gradient.PointwiseMultiply(output.PointwiseSign());
}

/// <summary>The options of the command line.</summary>
internal sealed record Options(string Out, int Seed, bool Help)
{
    public const string Usage = """
        Composes learning-rate schedules, looks at them, and trains a small network with them on handwritten digits.

            dotnet run notebooks/quickstart.cs -- [--out FOLDER] [--seed NUMBER] [--help]

            --out FOLDER     where the pictures lr.svg and loss.svg go; made if it is not there (this folder if left out)
            --seed NUMBER    the first random start: a whole number, 0 or more (0 if left out); the same seed gives the same result
            --help           this text
        """;

    public static bool TryRead(string[] args, out Options options)
    {
        options = new Options(".", 0, false);
        try
        {
            for (int i = 0; i < args.Length; i++)
            {
                options = args[i] switch
                {
                    "--help" or "-h" => options with { Help = true },
                    "--out" => options with { Out = Folder(ValueAfter(ref i)) },
                    "--seed" when int.TryParse(ValueAfter(ref i), out int seed) && seed >= 0 => options with { Seed = seed },
                    "--seed" => throw new ArgumentException($"--seed is {args[i]}; it must be a whole number, 0 or more"),
                    var other => throw new ArgumentException($"{other} is not an option; there are --out, --seed and --help"),
                };
            }
            return true;
        }
        catch (ArgumentException error)
        {
            Console.Error.WriteLine($"quickstart: {error.Message}");
            return false;
        }

        string Folder(string path)
        {
            try
            {
                return Directory.CreateDirectory(path).FullName;
            }
            catch (Exception error) when (error is IOException or UnauthorizedAccessException or ArgumentException)
            {
                throw new ArgumentException($"--out is {path}, which is not a folder and cannot be made one");
            }
        }

        string ValueAfter(ref int i) => i + 1 < args.Length ? args[++i] : throw new ArgumentException($"{args[i]} needs a value after it");
    }
}
