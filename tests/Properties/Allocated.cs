using System;
using System.Linq;

namespace Schedules.Properties;

/// <summary>How much memory something takes.</summary>
internal static class Allocated
{
    /// <summary>The bytes that an action allocates on this thread: the least of five times, since now and then the runtime does work of its own there.</summary>
    public static long By(Action action) =>
        Enumerable
            .Range(0, 5)
            .Min(_ =>
            {
                long before = GC.GetAllocatedBytesForCurrentThread();
                action();
                return GC.GetAllocatedBytesForCurrentThread() - before;
            });
}
