namespace Schedules;

// Arithmetic on steps that are not negative.
internal static class Steps
{
    // The sum, or the last step there is.
    internal static long Add(long left, long right) => left > long.MaxValue - right ? long.MaxValue : left + right;
}
