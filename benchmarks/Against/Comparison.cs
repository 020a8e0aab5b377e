using System;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Threading;
using Schedules.Properties;

namespace Schedules.Benchmarks;

/// <summary>
/// Compares the cost of the library with that at a commit. Each case alternates between both in short slices, and the fastest slice counts.
/// </summary>
internal static class Comparison
{
    private const int Warmups = 30;
    private const int Rounds = 500;
    private const int Fewest = 9;
    private const double Seconds = 4;
    private static readonly double slice = Stopwatch.Frequency * 0.0003;

    /// <summary>
    /// Writes the table of the cases whose names contain the text, if one is given. Instead of a commit it takes an assembly too.
    /// </summary>
    public static void Run(string commit, string? only)
    {
        string folder = Directory.CreateTempSubdirectory("schedules-").FullName;
        try
        {
            double[] buffer = new double[10_000];
            (string Name, double Goal, Func<int, double> Then, Func<int, double> Now)[] cases = new Version(
                File.Exists(commit) ? Path.GetFullPath(commit) : Build(commit, folder)
            )
                .Cases(buffer)
                .Zip(
                    new Version(typeof(Schedule).Assembly.Location).Cases(buffer),
                    (then, now) => (then.Name, then.Goal, Then: then.Work, Now: now.Work)
                )
                .Where(one => only is null || one.Name.Contains(only, StringComparison.Ordinal))
                .ToArray();
            // All cases are warmed up before any is measured, since tiered compilation runs in the background once no new method has been
            // called for a while.
            for (int round = 0; round < Warmups; round++)
            {
                foreach ((string _, double _, Func<int, double>? then, Func<int, double>? now) in cases)
                {
                    int times = Times(then, now);
                    Time(then, times);
                    Time(now, times);
                }
                Thread.Sleep(50);
            }
            Console.WriteLine($"| case | {commit}, ns | now, ns | ratio | goal |");
            Console.WriteLine("|---|--:|--:|--:|--:|");
            foreach ((string? name, double goal, Func<int, double>? then, Func<int, double>? now) in cases)
            {
                (double old, double young) = Measure(then, now);
                double ratio = young / old;
                Console.WriteLine(
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"| {name} | {old:G4} | {young:G4} | {ratio:F2} | {goal:F2}{(ratio > goal ? " missed" : "")} |"
                    )
                );
            }
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static (double Then, double Now) Measure(Func<int, double> then, Func<int, double> now)
    {
        int times = Times(then, now);
        (double leastThen, double leastNow) = (double.MaxValue, double.MaxValue);
        long start = Stopwatch.GetTimestamp();
        for (int round = 0; round < Rounds && (round < Fewest || Stopwatch.GetElapsedTime(start).TotalSeconds < Seconds); round++)
        {
            leastThen = Math.Min(leastThen, Time(then, times));
            leastNow = Math.Min(leastNow, Time(now, times));
        }
        double nanoseconds = 1e9 / Stopwatch.Frequency / times;
        return (leastThen * nanoseconds, leastNow * nanoseconds);
    }

    // The number of repetitions in one slice.
    private static int Times(Func<int, double> then, Func<int, double> now)
    {
        int times = 1;
        while (Math.Min(Time(then, times), Time(now, times)) < slice)
        {
            times *= 2;
        }
        return times;
    }

    private static double Time(Func<int, double> work, int times)
    {
        long start = Stopwatch.GetTimestamp();
        work(times);
        return Stopwatch.GetTimestamp() - start;
    }

    // The commit is checked out outside the work tree, and removed afterwards.
    private static string Build(string commit, string folder)
    {
        string source = Path.Combine(folder, "source");
        string built = Path.Combine(folder, "built");
        Call("git", "worktree", "add", "--detach", source, commit);
        try
        {
            string project = Path.Combine(source, "src", "Schedules.Combinators");
            Call("dotnet", "build", project, "-c", "Release", "-f", "net10.0", "-o", built, "-v", "q");
        }
        finally
        {
            Call("git", "worktree", "remove", "--force", source);
        }
        return Path.Combine(built, "Schedules.Combinators.dll");
    }

    private static void Call(string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = Repository.Root, RedirectStandardOutput = true };
        using Process process = Process.Start(start)!;
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException($"{program} {string.Join(" ", arguments)} failed:\n{output}");
        }
    }
}
