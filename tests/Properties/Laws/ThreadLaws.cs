using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Threading;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Xunit;
using static Schedules.Schedule;

namespace Schedules.Properties.Laws;

/// <summary>Any number of threads may share a schedule: it is immutable, so every thread reads the same values.</summary>
public class ThreadLaws
{
    private const int Threads = 64;

    // Side by side through many schedules, so that some are asked by both at the same time.
    [Fact]
    public void Two_threads_that_ask_for_the_function_of_a_schedule_are_given_the_same_one()
    {
        Phase[] schedules = [.. Enumerable.Range(0, 200_000).Select(i => Hold(i, 1))];
        var functions = new Func<long, double>[2][];
        using var together = new Barrier(2);
        Thread[] threads = [new(() => Ask(0)), new(() => Ask(1))];
        Array.ForEach(threads, thread => thread.Start());
        Array.ForEach(threads, thread => thread.Join());
        Assert.DoesNotContain(schedules.Select((_, i) => i), i => !ReferenceEquals(functions[0][i], functions[1][i]));

        void Ask(int thread)
        {
            together.SignalAndWait();
            functions[thread] = Array.ConvertAll(schedules, schedule => schedule.ToFunc());
        }
    }

    [Fact]
    public void Sixty_four_threads_that_share_schedules_see_what_one_alone_does()
    {
        Tree[] trees = [.. Arbitraries.AnyTree.Generator.Sample(60, Seed.Of(nameof(ThreadLaws)), size: 80)];
        string[] expected = [.. trees.Select(tree => Everything(tree.Schedule))];
        Schedule[] shared = [.. trees.Select(tree => tree.Schedule)];
        var functions = new ConcurrentDictionary<(int, Func<long, double>), bool>();
        var differences = new ConcurrentQueue<string>();
        using var together = new Barrier(Threads);

        Thread[] threads = [.. Enumerable.Range(0, Threads).Select(number => new Thread(() => Look(number)))];
        Array.ForEach(threads, thread => thread.Start());
        Array.ForEach(threads, thread => thread.Join());

        Assert.Empty(differences);
        Assert.Equal(shared.Length, functions.Count);

        // All begin with the same schedule; each then has its own order.
        void Look(int number)
        {
            together.SignalAndWait();
            for (int k = 0; k < shared.Length; k++)
            {
                int i = k * (number + 1) % shared.Length;
                try
                {
                    functions.TryAdd((i, shared[i].ToFunc()), true);
                    if (Everything(shared[i]) is var seen && seen != expected[i])
                    {
                        differences.Enqueue($"{trees[i]}: {seen} is not {expected[i]}");
                    }
                }
                catch (Exception error)
                {
                    differences.Enqueue($"{trees[i]}: {error}");
                }
            }
        }
    }

    [Property]
    public void Nothing_is_written_by_any_use(Tree tree)
    {
        Schedule schedule = tree.Schedule;
        IReadOnlyList<string> before = Snapshot.Of(schedule);
        _ = Everything(schedule);
        _ = schedule.ToFunc();
        _ = (schedule == tree.Schedule, schedule.GetHashCode(), schedule.Skip(3), schedule.Take(5), schedule.Times(2));
        Assert.Equal(before, Snapshot.Of(schedule));
    }

    // The results of all members of a schedule, with its values as bits.
    private static string Everything(Schedule schedule)
    {
        var text = new StringBuilder();
        double[] filled = new double[40];
        schedule.Fill(7, filled);
        foreach (double value in filled.Concat(schedule.Sample(20)).Concat(Probe.StepsOf(schedule).Select(schedule.At)))
        {
            text.AppendFormat(null, "{0:x16} ", BitConverter.DoubleToInt64Bits(value));
        }
        text.Append(schedule).Append(schedule.Phases).AppendJoin(' ', schedule.Jumps);
        return text.Append(Json(schedule)).ToString();
    }

    // A schedule with a function has no JSON.
    private static string Json(Schedule schedule)
    {
        try
        {
            return schedule.ToJson();
        }
        catch (NotSupportedException error)
        {
            return error.Message;
        }
    }
}
