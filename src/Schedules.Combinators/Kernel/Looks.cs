using System;

namespace Schedules.Kernel;

// The budget of a question that must look at steps one by one: some seconds.
internal static class Looks
{
    internal const long Most = 1L << 28;

    internal static long Spend(long left, long looks) => looks <= left ? left - looks : throw TooMany();

    internal static InvalidOperationException TooMany() =>
        new($"More than {Most} steps would have to be looked at one by one. Fewer steps have an answer.");
}
