using System;
using System.Collections.Generic;
using System.Linq;
using FsCheck.Xunit;
using Xunit;
using static Schedules.Schedule;

namespace Schedules.Properties.Laws;

public class BatchPlanLaws
{
    [Property]
    public void Counts_the_examples_that_a_loop_reads(Batches batches, SmallLength more)
    {
        BatchPlan plan = batches.Plan;
        long last = batches.LastBoundary + more;
        long read = 0;
        for (long step = 0; step <= last; step++)
        {
            long size = plan.BatchSizeAt(step);
            Assert.Equal(read, plan.ExamplesAt(step));
            Assert.Equal(step, plan.StepAt(read));
            Assert.Equal(step, plan.StepAt(read + size - 1));
            Assert.Equal(step, plan.StepsFor(read));
            Assert.Equal(step + 1, plan.StepsFor(read + 1));
            read += size;
        }
    }

    [Property]
    public void A_batch_size_holds_from_its_step_on(Batches batches)
    {
        BatchPlan plan = batches.Plan;
        Assert.Equal(batches.First, plan.BatchSizeAt(0));
        Assert.All(batches.Boundaries.Zip(batches.Later), at => Assert.Equal(at.Second.Size, plan.BatchSizeAt(at.First)));
        Assert.Equal(plan, BatchPlan.Piecewise(batches.Boundaries, [batches.First, .. batches.Later.Select(stage => (long)stage.Size)]));
        Assert.All(plan.Stages.Zip(plan.Stages.Skip(1)), pair => Assert.NotEqual(pair.First.BatchSize, pair.Second.BatchSize));
    }

    [Property]
    public void A_schedule_over_it_has_the_value_of_the_examples(Schedule schedule, Batches batches, SmallLength more)
    {
        BatchPlan plan = batches.Plan;
        Schedule over = schedule.Over(plan);
        long last = batches.LastBoundary + more;
        for (long step = 0; step <= last; step++)
        {
            Assert.Equal(schedule.At(plan.ExamplesAt(step)), over.At(step));
        }
        if (schedule is Phase phase)
        {
            Assert.Equal(plan.StepsFor(phase.Length), Assert.IsType<Phase>(over).Length);
        }
    }

    [Property]
    public void Over_a_constant_batch_size_is_Every(Schedule schedule, SmallLength more) =>
        Assert.Equal(schedule.Every(1 + (long)more), schedule.Over(BatchPlan.Constant(1 + (long)more)));

    [Property]
    public void A_ramp_grows_when_a_loop_has_read_its_share(
        SmallLength start,
        SmallLength increments,
        SmallLength increment,
        Length examples
    )
    {
        long target = start + 1L + ((long)increments * (increment + 1));
        var plan = BatchPlan.Ramp(start + 1, target, increment + 1, examples % 10_000);
        long read = 0;
        for (long step = 0; step < 100; step++)
        {
            long done = read >= examples % 10_000 ? increments : read * increments / (examples % 10_000);
            Assert.Equal(start + 1 + (done * (increment + 1)), plan.BatchSizeAt(step));
            read += plan.BatchSizeAt(step);
        }
    }

    [Fact]
    public void Is_exact_up_to_the_last_example_there_is()
    {
        BatchPlan plan = BatchPlan.Constant(3).From(1, (1L << 62) - 1).From(2, 7);
        Assert.Equal((1L << 62) + 2, plan.ExamplesAt(2));
        Assert.Equal(long.MaxValue, plan.ExamplesAt(long.MaxValue));
        Assert.Equal(2 + (((1L << 62) - 3) / 7), plan.StepAt(long.MaxValue));
        Assert.Equal(long.MaxValue, BatchPlan.Constant(1).ExamplesAt(long.MaxValue));
        Assert.Equal(long.MaxValue, BatchPlan.Constant(1).StepsFor(long.MaxValue));
        Assert.Throws<ArgumentOutOfRangeException>("step", () => BatchPlan.Constant(1L << 40).From(1L << 40, 1));
    }

    [Fact]
    public void Refuses_what_is_no_plan()
    {
        BatchPlan plan = BatchPlan.Constant(3).From(10, 4);
        Assert.Throws<ArgumentOutOfRangeException>("step", () => plan.From(10, 5));
        Assert.Throws<ArgumentException>("boundaries", () => BatchPlan.Piecewise([0, 5], [1, 2, 3]));
        Assert.Throws<ArgumentException>("batchSizes", () => BatchPlan.Piecewise([5], [1]));
        Assert.Throws<ArgumentException>("batchSizes", () => BatchPlan.Piecewise([5], [1, 0]));
        Assert.Throws<ArgumentOutOfRangeException>("targetSize", () => BatchPlan.Ramp(8, 20, 8, 100));
        Assert.Throws<ArgumentOutOfRangeException>("increment", () => BatchPlan.Ramp(1, 1L << 40, 1, 100));
    }

    [Fact]
    public void A_million_stages_are_built_and_read_at_once()
    {
        IEnumerable<long> sizes = Enumerable.Range(0, 1_000_000).Select(i => 1 + (i % 2L));
        var plan = BatchPlan.Piecewise(Enumerable.Range(1, 999_999).Select(i => (long)i), sizes);
        Assert.Equal(1_500_000, plan.ExamplesAt(1_000_000));
        Schedule over = Ramp(1, 0, 3_000_000).Over(plan);
        Assert.Equal(0.5, over.At(1_000_000));
    }

    [Fact]
    public void Its_text_is_the_code_that_builds_it() =>
        Assert.Equal(
            "BatchPlan.Constant(32).From(100, 64).From(5000000000L, 128)",
            $"{BatchPlan.Piecewise([100, 5_000_000_000], [32, 64, 128])}"
        );
}
