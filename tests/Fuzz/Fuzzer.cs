using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Diagnostics;
using System.Linq;
using System.Threading;

namespace Schedules.Fuzz;

/// <summary>Runs a case of each target in turn, and reports those that fail, hang or allocate too much.</summary>
internal sealed class Fuzzer(ImmutableArray<Target> targets, int seed)
{
    private const int SmallStack = 1 << 20;
    private const long MostAllocated = 64L << 20;
    private const long AllocatedForEach = 1L << 10;
    private const int Windows = 3;
    private const int MostFailures = 10;

    private readonly List<Failure> failures = [];
    private readonly long[] cases = new long[targets.Length];
    private long began = Stopwatch.GetTimestamp();
    private (int Target, int Seed, Case Case)? current;
    private volatile bool stop;

    public TimeSpan Patience { get; init; } = TimeSpan.FromSeconds(10);

    public long MostCases { get; init; } = long.MaxValue;

    /// <summary>Called with each case before it runs, so that one that ends the process is known.</summary>
    public Action<string> Announce { get; init; } = _ => { };

    /// <summary>The number of cases of each target.</summary>
    public IEnumerable<(string Target, long Cases)> Counts => targets.Select((target, i) => (target.Name, cases[i]));

    /// <summary>Runs until the time is over, or the limit of failures is reached.</summary>
    public IReadOnlyList<Failure> Run(TimeSpan time)
    {
        var clock = Stopwatch.StartNew();
        var worker = new Thread(Work, SmallStack) { IsBackground = true };
        worker.Start();
        while (!worker.Join(TimeSpan.FromMilliseconds(100)))
        {
            stop = clock.Elapsed > time;
            if (Stopwatch.GetElapsedTime(Interlocked.Read(ref began)) > Patience && current is var (target, caseSeed, hanging))
            {
                return [.. failures, new(targets[target].Name, caseSeed, $"It takes longer than {Patience}.", hanging.ToString()!)];
            }
        }
        return failures;
    }

    private void Work()
    {
        for (long i = 0; i < MostCases && !stop && failures.Count < MostFailures; i++)
        {
            int target = (int)(i % targets.Length);
            int caseSeed = SeedOf(i);
            Announce($"--only {targets[target].Name} --seed {caseSeed} --cases 1");
            Interlocked.Exchange(ref began, Stopwatch.GetTimestamp());
            Case next = targets[target].CaseOf(caseSeed);
            current = (target, caseSeed, next);
            Interlocked.Exchange(ref began, Stopwatch.GetTimestamp());
            if (Problem(next) is { } problem)
            {
                (next, problem) = Simplest(next, problem);
                failures.Add(new(targets[target].Name, caseSeed, problem, next.ToString()!));
            }
            current = null;
            cases[target]++;
        }
    }

    // The first case uses the seed itself, so a failure can be repeated as the first case of its seed.
    private int SeedOf(long number)
    {
        if (number == 0)
        {
            return seed;
        }
        ulong mixed = unchecked((ulong)seed + ((ulong)number * 0x9E3779B97F4A7C15));
        mixed = unchecked((mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9);
        mixed = unchecked((mixed ^ (mixed >> 27)) * 0x94D049BB133111EB);
        return (int)((mixed ^ (mixed >> 31)) & int.MaxValue);
    }

    // An allocation counts only if it occurs in each of several runs, since the runtime sometimes allocates on this thread itself.
    private static string? Problem(Case candidate)
    {
        long most = MostAllocated + (candidate.Size * AllocatedForEach);
        long least = long.MaxValue;
        for (int window = 0; window < Windows && least > most; window++)
        {
            long before = GC.GetAllocatedBytesForCurrentThread();
            try
            {
                candidate.Run();
            }
            catch (Exception error)
            {
                return error.ToString();
            }
            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
        }
        return least > most ? $"It allocates {least:N0} bytes." : null;
    }

    private (Case Case, string Problem) Simplest(Case failing, string problem)
    {
        for (int i = 0; i < 1_000; i++)
        {
            Interlocked.Exchange(ref began, Stopwatch.GetTimestamp());
            if (failing.Simpler.FirstOrDefault(simpler => Problem(simpler) is not null) is not { } simpler)
            {
                break;
            }
            (failing, problem) = (simpler, Problem(simpler) ?? problem);
        }
        return (failing, problem);
    }
}
