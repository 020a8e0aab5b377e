using System;
using System.Diagnostics;

namespace Schedules.Fuzz;

/// <summary>Checks from time to time that the live memory does not grow with the number of cases.</summary>
internal sealed class Memory(Action<string> report)
{
    private const long Bound = 64L << 20;

    private static readonly TimeSpan every = TimeSpan.FromSeconds(10);

    private long looked = Stopwatch.GetTimestamp();
    private long? first;
    private long most;

    /// <summary>Whether live memory has grown by more than 64 MB since the first ten seconds.</summary>
    public bool Grows => most - (first ?? most) > Bound;

    public void Look()
    {
        if (Stopwatch.GetElapsedTime(looked) < every)
        {
            return;
        }
        long held = GC.GetTotalMemory(forceFullCollection: true);
        looked = Stopwatch.GetTimestamp();
        first ??= held;
        most = Math.Max(most, held);
        if (Grows)
        {
            report($"{held:N0} bytes are held, after {first:N0} at first.");
        }
    }

    public override string ToString() => $"{first ?? 0:N0} bytes were held at first, {most:N0} at the most";
}
