using System;
using FsCheck.Xunit;
using Xunit;

namespace Schedules.Properties.Laws;

public class TrainingRunLaws
{
    [Property]
    public void Counts_the_updates_that_a_loop_makes(TrainingPlan plan)
    {
        TrainingRun run = plan.Run;
        long updates = 0;
        for (int epoch = 0; epoch < plan.Epochs; epoch++)
        {
            int waiting = 0;
            for (int example = 0; example < plan.Examples; example += plan.BatchSize)
            {
                bool full = example + plan.BatchSize <= plan.Examples;
                if (!full && plan.DropLast)
                {
                    continue;
                }
                if (++waiting == plan.Accumulation)
                {
                    waiting = 0;
                    updates++;
                }
            }
            updates += waiting > 0 ? 1 : 0;
        }
        Assert.Equal(updates, run.TotalSteps);
        Assert.Equal(updates / plan.Epochs, run.StepsPerEpoch);
        Assert.Equal(updates - 1, run.LastStep);
    }

    [Property]
    public void A_fraction_is_the_nearest_whole_number_of_steps(TrainingPlan plan, SmallLength percent)
    {
        long total = plan.Run.TotalSteps;
        long steps = plan.Run.Fraction(percent.Steps / 100.0);
        long nearest = ((total * percent.Steps * 2) + 100) / 200; // in whole numbers; a half goes up
        Assert.Equal(nearest, steps);
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(0.29, 29)] // 0.29 * 100 is 28.999999999999996
    [InlineData(0.005, 1)]
    [InlineData(0.0049, 0)]
    [InlineData(1, 100)]
    public void A_fraction_of_100_steps(double share, long steps) => Assert.Equal(steps, new TrainingRun(100, 1, 1).Fraction(share));

    // As doubles the products are 14.499999999999998 and 28.499999999999996.
    [Theory]
    [InlineData(0.29, 15)]
    [InlineData(0.57, 29)]
    public void Half_a_step_is_a_step(double share, long steps) => Assert.Equal(steps, new TrainingRun(50, 1, 1).Fraction(share));

    [Fact]
    public void The_longest_run_there_is_keeps_its_length() =>
        Assert.Equal(long.MaxValue, new TrainingRun(long.MaxValue, 1, 1).Fraction(1));

    [Property]
    public void Equal_runs_are_equal(TrainingPlan plan) => Assert.Equal(plan.Run, plan.Run);

    [Fact]
    public void It_says_how_many_epochs_there_may_be()
    {
        ArgumentOutOfRangeException error = Assert.Throws<ArgumentOutOfRangeException>(
            "epochs",
            () => new TrainingRun(examples: 4, batchSize: 2, long.MaxValue)
        );
        Assert.StartsWith(
            "epochs is 9223372036854775807; with 2 steps in each it must be at most 4611686018427387903.",
            error.Message,
            StringComparison.Ordinal
        );
    }
}
