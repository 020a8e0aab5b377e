using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.Linq;
using Schedules.Torch;
using TorchSharp.Modules;
using static Schedules.Schedule;
using static TorchSharp.torch;

namespace Schedules.Kill;

/// <summary>
/// A training run in a process that saves a checkpoint after every update, is killed repeatedly at random moments, and restarted. Each time
/// it must continue from a state of the uninterrupted run, and it must end with the same weights.
/// </summary>
public sealed class KilledRun(string optimizer)
{
    private const int Steps = 200;
    private const int MostSavesBeforeKill = 5;
    private const int MostMicroseconds = 8_000;

    public static IReadOnlyList<string> Optimizers { get; } = ["SGD", "Adam", "AdamW"];

    /// <summary>
    /// The process that is killed: it trains from the checkpoint, if there is one, to the end, and prints each saved state.
    /// </summary>
    public void Train(string file)
    {
        using DigitRun run = Start();
        if (File.Exists(file))
        {
            run.Load(file);
        }
        Console.WriteLine($"loaded {run.Scheduler.CurrentStep} {run.Hash()}");
        while (run.Scheduler.CurrentStep < Steps)
        {
            run.Update();
            run.Save(file);
            Console.WriteLine($"saved {run.Scheduler.CurrentStep}");
        }
        Console.WriteLine($"ended {run.Scheduler.CurrentStep} {run.Hash()}");
    }

    /// <summary>Kills and restarts the run several times, and then lets it end.</summary>
    /// <param name="kills">How many times.</param>
    /// <param name="random">Chooses the moments.</param>
    /// <param name="file">The checkpoint.</param>
    /// <returns>The number of kills during a save.</returns>
    public int Kill(int kills, Random random, string file)
    {
        string[] states = Uninterrupted();
        int insideSaves = 0;
        for (int kill = 0; kill <= kills; kill++)
        {
            using Process process = StartProcess(file);
            Check(states, process.StandardOutput.ReadLine(), "loaded");
            if (kill == kills)
            {
                Check(states, process.StandardOutput.ReadToEnd().TrimEnd().Split('\n')[^1], "ended");
                process.WaitForExit();
                break;
            }
            // At a random moment after some saves: in an update, or inside a save.
            for (int saves = random.Next(MostSavesBeforeKill); saves > 0; saves--)
            {
                _ = process.StandardOutput.ReadLine();
            }
            var clock = Stopwatch.StartNew();
            int microseconds = random.Next(MostMicroseconds);
            while (clock.Elapsed.TotalMicroseconds < microseconds) { }
            process.Kill();
            process.WaitForExit();
            insideSaves += File.Exists(file + ".part") ? 1 : 0;
        }
        return insideSaves;
    }

    // Starts this program, which calls Train.
    private Process StartProcess(string file)
    {
        string[] arguments = ["exec", typeof(KilledRun).Assembly.Location, "train", optimizer, file];
        return Process.Start(new ProcessStartInfo("dotnet", arguments) { RedirectStandardOutput = true })!;
    }

    private string[] Uninterrupted()
    {
        using DigitRun run = Start();
        var states = new List<string> { run.Hash() };
        while (run.Scheduler.CurrentStep < Steps)
        {
            run.Update();
            states.Add(run.Hash());
        }
        return [.. states];
    }

    private void Check(string[] states, string? line, string what)
    {
        string[] words = line?.Split(' ') ?? [];
        if (words.Length != 3 || words[0] != what || states[int.Parse(words[1], CultureInfo.InvariantCulture)] != words[2])
        {
            throw new InvalidOperationException($"{optimizer}: \"{line}\" is no state of the uninterrupted run.");
        }
    }

    private DigitRun Start()
    {
        double peak = optimizer == "SGD" ? 0.3 : 0.01;
        Phase lr = Warmup(peak, 20).Hold(60).DecayUntil(Steps - 1, 0, Curve.Cosine);
        return new DigitRun(
            parameters =>
                optimizer switch
                {
                    "SGD" => optim.SGD(parameters, learningRate: 1, momentum: 0.9),
                    "Adam" => optim.Adam(parameters),
                    "AdamW" => optim.AdamW(parameters),
                    _ => throw new ArgumentException($"{optimizer} is none of {string.Join(", ", Optimizers)}."),
                },
            made => made.Follow(lr, momentum: Ramp(0.8, 0.9, 100), weightDecay: lr.Times(1e-3))
        );
    }
}
