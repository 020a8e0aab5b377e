using System;
using System.Linq;

namespace Schedules.Properties;

/// <summary>Measures allocated memory.</summary>
internal static class Allocated
{
    /// <summary>
    /// The bytes that an action allocates on this thread: the least of five runs, since the runtime sometimes allocates there itself.
    /// </summary>
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
