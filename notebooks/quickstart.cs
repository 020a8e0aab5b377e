#!/usr/bin/env dotnet
#:project ../src/Schedules.Combinators/Schedules.Combinators.csproj
#:package MathNet.Numerics
#:property PublishAot=false
#:property Optimize=true

// The whole job with schedules in one file: compose them, look at them, train with them.
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
using MathNet.Numerics.LinearAlgebra;
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

// 3. Train a small network on real digits. The rate is set before every batch, by the schedule, and recorded. All runs of one seed share
//    their random start and the order of their batches: nothing differs but the schedule.
static void TrainOnDigits(string folder, int seed)
{
    const int starts = 8;
    Heading($"Training on handwritten digits: {starts} random starts for each schedule");
    Control.UseManaged();
    Control.UseSingleThread(); // the runs share the processors, not the matrices
    var digits = Digits.Read(Path.Combine(SourceFolder(), "digits.csv"));
    var run = new TrainingRun(examples: digits.TrainingImages.RowCount, batchSize: 240, epochs: 80);

    const double peak = 0.25;
    long last = run.LastStep;
    (string Name, Schedule Rate)[] schedules =
    [
        ("constant", Constant(peak)),
        ("cosine, no warmup", Hold(peak, 0).DecayUntil(last, 0, Curve.Cosine)),
        ("warmup, hold, cosine", Warmup(peak, run.Fraction(0.3)).Hold(run.Fraction(0.1)).DecayUntil(last, 0, Curve.Cosine)),
        ("hold, exponential", Hold(peak / 5, run.Fraction(0.5)).DecayUntil(last, peak / 500, Curve.Exponential)),
    ];

    var results = new Result[schedules.Length, starts];
    int done = 0;
    Parallel.For(
        0,
        results.Length,
        index =>
        {
            var (schedule, start) = (index % schedules.Length, index / schedules.Length);
            results[schedule, start] = Network.Train(digits, run, schedules[schedule].Rate, seed + start);
            Progress(Interlocked.Increment(ref done), results.Length);
        }
    );

    Console.WriteLine($"    {run.TotalSteps:N0} updates in each run; accuracy on {digits.HeldOutLabels.Length} held-out digits:");
    Console.WriteLine();
    Console.WriteLine("    schedule               mean   spread    worst     best   trained");
    foreach (var (index, (name, _)) in schedules.Index())
    {
        double[] accuracies = [.. Enumerable.Range(0, starts).Select(start => 100 * results[index, start].Accuracy)];
        double mean = accuracies.Average();
        double spread = Math.Sqrt(accuracies.Sum(accuracy => Math.Pow(accuracy - mean, 2)) / (starts - 1));
        int trained = accuracies.Count(accuracy => accuracy > 50);
        Console.WriteLine(
            $"    {name, -21} {mean, 5:F1} % {spread, 6:F1} {accuracies.Min(), 7:F1} % {accuracies.Max(), 6:F1} %   {trained} of {starts}"
        );
    }
    Console.WriteLine();

    // A run that broke down, or never began to learn, counts as one that guesses: ln 10.
    var plot = new Plot($"Training loss, mean of {starts} starts", valueLabel: "cross entropy", logarithmic: true);
    foreach (var (index, (name, _)) in schedules.Index())
    {
        plot = plot.AddLine(name, [.. Enumerable.Range(0, (int)run.TotalSteps).Select(step => MeanLoss(index, step))]);
    }
    Save(folder, "loss.svg", plot.ToSvg());

    // What was recorded is what was planned, to the bit.
    bool asPlanned = Enumerable
        .Range(0, schedules.Length)
        .All(index => results[index, 0].Rates.SequenceEqual(schedules[index].Rate.Sample(results[index, 0].Rates.Count)));
    Console.WriteLine($"    recorded rates equal the schedules: {(asPlanned ? "yes" : "no")}");

    double MeanLoss(int schedule, int step) =>
        Enumerable
            .Range(0, starts)
            .Average(start =>
                results[schedule, start].Losses.ElementAtOrDefault(step) is var loss && loss > 0 && loss < Math.Log(10)
                    ? loss
                    : Math.Log(10)
            );
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

/// <summary>The digits: one image a row, its pixels from 0 to 1, and which digit it is.</summary>
internal sealed record Digits(Matrix<float> TrainingImages, int[] TrainingLabels, Matrix<float> HeldOutImages, int[] HeldOutLabels)
{
    private const int pixels = 64;
    private const int heldOut = 360;

    public static Digits Read(string path)
    {
        int[][] rows = [.. File.ReadLines(path).Select(line => line.Split(',').Select(int.Parse).ToArray())];
        new Random(0).Shuffle(rows); // the same split in every run
        int[][] training = rows[heldOut..];
        int[][] rest = rows[..heldOut];
        return new(Images(training), Labels(training), Images(rest), Labels(rest));
    }

    private static Matrix<float> Images(int[][] rows) => Matrix<float>.Build.Dense(rows.Length, pixels, (i, j) => rows[i][j] / 16f);

    private static int[] Labels(int[][] rows) => [.. rows.Select(row => row[pixels])];
}

/// <summary>What a run gives: the share of held-out digits it reads right, and the rate and the loss of every update.</summary>
internal sealed record Result(double Accuracy, IReadOnlyList<double> Rates, IReadOnlyList<double> Losses);

/// <summary>A fully connected network with ReLU between its layers, trained by stochastic gradient descent with momentum.</summary>
internal sealed class Network
{
    private static readonly int[] widths = [64, 32, 32, 32, 10];
    private const float momentum = 0.9f;

    private readonly Matrix<float>[] weights;
    private readonly Vector<float>[] biases;
    private readonly Matrix<float>[] weightVelocities;
    private readonly Vector<float>[] biasVelocities;

    private Network(Random random)
    {
        var layers = Enumerable.Range(0, widths.Length - 1).ToArray();
        weights = [.. layers.Select(layer => HeNormal(random, widths[layer], widths[layer + 1]))];
        biases = [.. layers.Select(layer => Vector<float>.Build.Dense(widths[layer + 1]))];
        weightVelocities = [.. weights.Select(weight => weight * 0)];
        biasVelocities = [.. biases.Select(bias => bias * 0)];
    }

    public static Result Train(Digits digits, TrainingRun run, Func<long, double> schedule, int seed)
    {
        var random = new Random(seed);
        var network = new Network(random);
        int[] order = [.. Enumerable.Range(0, (int)run.Examples)];
        var rates = new List<double>();
        var losses = new List<double>();
        for (int epoch = 0; epoch < run.Epochs; epoch++)
        {
            random.Shuffle(order);
            foreach (int[] batch in order.Chunk((int)run.BatchSize))
            {
                double rate = schedule(rates.Count);
                double loss = network.Update(
                    Rows(digits.TrainingImages, batch),
                    [.. batch.Select(i => digits.TrainingLabels[i])],
                    (float)rate
                );
                rates.Add(rate);
                losses.Add(loss);
                if (!double.IsFinite(loss))
                {
                    return new Result(network.Accuracy(digits), rates, losses); // diverged: nothing brings it back
                }
            }
        }
        return new Result(network.Accuracy(digits), rates, losses);
    }

    // One step of gradient descent on a batch; gives the loss before it.
    private double Update(Matrix<float> images, int[] labels, float rate)
    {
        Matrix<float>[] activations = Forward(images);
        Matrix<float> error = Softmax(activations[^1]);
        double loss = labels.Select((label, i) => -Math.Log(error[i, label])).Average();
        for (int i = 0; i < labels.Length; i++)
        {
            error[i, labels[i]] -= 1;
        }
        error /= labels.Length;
        for (int layer = weights.Length - 1; layer >= 0; layer--)
        {
            Matrix<float> input = activations[layer];
            weightVelocities[layer] = (momentum * weightVelocities[layer]) + input.TransposeThisAndMultiply(error);
            biasVelocities[layer] = (momentum * biasVelocities[layer]) + error.ColumnSums();
            error = error.TransposeAndMultiply(weights[layer]).PointwiseMultiply(input.PointwiseSign());
            weights[layer] -= rate * weightVelocities[layer];
            biases[layer] -= rate * biasVelocities[layer];
        }
        return loss;
    }

    // The activations of all layers, from the images to the logits.
    private Matrix<float>[] Forward(Matrix<float> images)
    {
        var activations = new Matrix<float>[weights.Length + 1];
        activations[0] = images;
        for (int layer = 0; layer < weights.Length; layer++)
        {
            Matrix<float> sum = (activations[layer] * weights[layer]) + Repeated(biases[layer], images.RowCount);
            activations[layer + 1] = layer == weights.Length - 1 ? sum : sum.PointwiseMaximum(0f);
        }
        return activations;
    }

    private double Accuracy(Digits digits)
    {
        Matrix<float> logits = Forward(digits.HeldOutImages)[^1];
        return digits.HeldOutLabels.Select((label, i) => logits.Row(i).MaximumIndex() == label ? 1.0 : 0.0).Average();
    }

    // He and others, 2015: the variance that keeps the signal's size through layers of ReLU.
    private static Matrix<float> HeNormal(Random random, int inputs, int outputs) =>
        Matrix<float>.Build.Dense(inputs, outputs, (_, _) => (float)(Math.Sqrt(2.0 / inputs) * Normal(random)));

    private static double Normal(Random random) =>
        Math.Sqrt(-2 * Math.Log(1 - random.NextDouble())) * Math.Cos(2 * Math.PI * random.NextDouble());

    private static Matrix<float> Softmax(Matrix<float> logits)
    {
        Matrix<float> exponentials = (
            logits - Repeated(logits.EnumerateRows().Select(row => row.Maximum()), logits.ColumnCount)
        ).PointwiseExp();
        return exponentials.NormalizeRows(1);
    }

    private static Matrix<float> Rows(Matrix<float> matrix, int[] rows) =>
        Matrix<float>.Build.Dense(rows.Length, matrix.ColumnCount, (i, j) => matrix[rows[i], j]);

    private static Matrix<float> Repeated(Vector<float> row, int rows) => Matrix<float>.Build.Dense(rows, row.Count, (_, j) => row[j]);

    private static Matrix<float> Repeated(IEnumerable<float> column, int columns)
    {
        float[] values = [.. column];
        return Matrix<float>.Build.Dense(values.Length, columns, (i, _) => values[i]);
    }
}

/// <summary>What the command line asks for.</summary>
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
                    "--out" => options with { Out = Directory.CreateDirectory(ValueAfter(ref i)).FullName },
                    "--seed" when int.TryParse(ValueAfter(ref i), out int seed) && seed >= 0 => options with { Seed = seed },
                    "--seed" => throw new ArgumentException($"--seed is {args[i]}; it must be a whole number, 0 or more"),
                    var other => throw new ArgumentException($"{other} is not an option; there are --out, --seed and --help"),
                };
            }
            return true;
        }
        catch (Exception error) when (error is ArgumentException or IOException or UnauthorizedAccessException)
        {
            Console.Error.WriteLine($"quickstart: {error.Message}");
            return false;
        }

        string ValueAfter(ref int i) => i + 1 < args.Length ? args[++i] : throw new ArgumentException($"{args[i]} needs a value after it");
    }
}
