using System;
using Xunit;

namespace Schedules.Properties;

/// <summary>Whether a tree of schedules and the model that lists its values agree, step by step.</summary>
internal static class Model
{
    public static void Agrees(Tree tree)
    {
        Listing listing = tree.Listing;
        Schedule schedule = tree.Schedule;
        for (int step = -2; step < listing.Length + 5; step++)
        {
            Agree(listing.At(step), schedule.At(step), step);
        }
        if (schedule is Phase phase)
        {
            Assert.Equal(listing.Length, phase.Length);
            Agree(listing.At(0), phase.Start, 0);
            Agree(listing.End, phase.End, phase.Length);
        }
    }

    private static void Agree(Entry expected, double actual, long step) =>
        Assert.True(
            Math.Abs(expected.Value - actual) <= expected.Slack,
            $"At step {step} the list has {expected.Value:R} (to within {expected.Slack:R}), the schedule {actual:R}."
        );
}
