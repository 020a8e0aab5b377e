using System;
using Xunit;
using static Schedules.Properties.Law;

namespace Schedules.Properties.Laws;

/// <summary>Every random tree of schedules agrees with the model that lists its values, step by step.</summary>
public class ModelLaws
{
    [Fact]
    public void Every_schedule_has_the_values_of_its_list() =>
        ForAll(
            (Tree tree) =>
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
        );

    private static void Agree(Entry expected, double actual, long step) =>
        Assert.True(
            Math.Abs(expected.Value - actual) <= expected.Slack,
            $"At step {step} the list has {expected.Value:R} (to within {expected.Slack:R}), the schedule {actual:R}."
        );
}
