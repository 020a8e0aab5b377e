using System;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using FsCheck.Xunit;
using Xunit;
using static Schedules.Schedule;

namespace Schedules.Properties.Laws;

public class PolylineLaws
{
    [Property]
    public void Has_the_value_of_every_step(Schedule schedule, SmallLength first, SmallLength more)
    {
        double[] values = [.. schedule.Skip(first).Sample(more + 1)];
        if (values.All(value => Math.Abs(value) < 1e300))
        {
            ImmutableArray<StepValue> line = schedule.Polyline(first, (long)first + more, maxPoints: 300);
            double height = line.Max(at => at.Value) - line.Where(at => !double.IsNaN(at.Value)).Min(at => at.Value);
            for (int i = 0; i <= more; i++)
            {
                Assert.InRange(DistanceTo(line, first + i, values[i]), 0, height / 1000);
            }
        }
    }

    [Property]
    public void Has_few_points_in_ascending_order_and_a_gap_at_each_jump(Schedule schedule, Length first, Length more)
    {
        long last = first + Math.Min(more, long.MaxValue - first);
        ImmutableArray<StepValue> line = schedule.Polyline(first, last, maxPoints: 20);
        Assert.InRange(line.Length, 0, 20);
        Assert.Equal(line.Select(at => at.Step).Order(), line.Select(at => at.Step));
        Assert.All(
            line.Zip(line.Skip(1)),
            pair => Assert.True(pair.First.Step < pair.Second.Step || double.IsNaN(pair.First.Value) != double.IsNaN(pair.Second.Value))
        );
    }

    [Fact]
    public void Of_a_chain_is_its_corners()
    {
        Phase lr = Warmup(1, 1_000).Hold(500).Decay(0, 1_000);
        Assert.Equal([new(0, 0), new(1_000, 1), new(1_500, 1), new(2_500, 0)], lr.Polyline(0, 2_500));
        ImmutableArray<StepValue> few = lr.Stretch(1_000_000).Polyline(0, 2_500_000_000, 20);
        Assert.Equal(new StepValue(0, 0), few[0]);
        Assert.Equal(1, few.Max(at => at.Value));
        Assert.Equal(new StepValue(2_500_000_000, 0), few[^1]);
    }

    [Property]
    public void Csv_has_the_points_and_reads_back_as_the_same_doubles(Schedule schedule, SmallLength more)
    {
        string[] lines = schedule.ToCsv(0, more).Split('\n');
        Assert.Equal("step,value", lines[0]);
        Assert.Equal("", lines[^1]);
        Assert.Equal(
            schedule.Polyline(0, more),
            lines[1..^1]
                .Select(line => line.Split(','))
                .Select(cells => new StepValue(
                    long.Parse(cells[0], CultureInfo.InvariantCulture),
                    cells[1].Length == 0 ? double.NaN : double.Parse(cells[1], CultureInfo.InvariantCulture)
                ))
        );
    }

    [Fact]
    public void A_gap_has_no_value_in_the_csv() =>
        Assert.Equal("step,value\n0,0.5\n3,0.5\n3,\n3,0.25\n9,0.25\n", Hold(0.5, 3).Then(Hold(0.25, 3)).ToCsv(0, 9));

    // How far the value of a step is from the nearest value that the line has there.
    private static double DistanceTo(ImmutableArray<StepValue> line, long step, double value)
    {
        double nearest = double.PositiveInfinity;
        for (int i = 0; i < line.Length; i++)
        {
            (long at, double height) = line[i];
            if (at == step && !double.IsNaN(height))
            {
                nearest = Math.Min(nearest, Math.Abs(height - value));
            }
            else if (at < step && i + 1 < line.Length && line[i + 1].Step > step)
            {
                (long next, double target) = line[i + 1];
                nearest = Math.Min(nearest, Math.Abs(height + ((target - height) * (step - at) / (next - at)) - value));
            }
        }
        return nearest;
    }
}
