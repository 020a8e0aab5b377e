using System;
using System.Linq;
using FsCheck.Xunit;
using Xunit;
using static Schedules.Schedule;

namespace Schedules.Properties.Laws;

public class GradientNormsLaws
{
    [Property]
    public void Constant_norms_give_the_linear_decay_to_the_bit(SmallLength more, byte norm, byte width)
    {
        int updates = more.Steps + 2;
        double[] norms = [.. Enumerable.Repeat((norm + 1) / 16.0, updates)];
        Phase schedule = GradientNorms.ToSchedule(norms, width / 255.0);
        Assert.Equal(updates - 1, schedule.Length);
        Assert.Null(schedule.FirstDifference(Ramp(1, 0, updates - 1), first: 0, count: updates + 1));
    }

    [Property]
    public void Is_the_formula(byte[] some)
    {
        double[] norms = Norms(some);
        double[] expected = [.. norms.Select((norm, t) => Weight(norm) * norms.Skip(t + 1).Sum(Weight))];
        double[] actual = GradientNorms.ToSchedule(norms).Sample(norms.Length);
        Assert.Equal(1, actual.Max());
        Assert.Equal(0, actual[^1]);
        Assert.All(expected.Zip(actual), pair => Assert.Equal(pair.First / expected.Max(), pair.Second, 1e-12));
    }

    private static double Weight(double norm) => 1 / (norm * norm);

    [Property]
    public void A_norm_is_replaced_by_the_median_of_its_neighbours(byte[] some, byte width)
    {
        double[] norms = Norms(some);
        double smoothing = width / 255.0;
        int reach = (int)(smoothing * norms.Length / 2);
        double[] medians =
        [
            .. norms.Select(
                (_, t) =>
                {
                    double[] near = [.. norms.Where((_, other) => Math.Abs(other - t) <= reach).Order()];
                    return near[(near.Length - 1) / 2];
                }
            ),
        ];
        Assert.Equal(GradientNorms.ToSchedule(medians), GradientNorms.ToSchedule(norms, smoothing));
    }

    [Property]
    public void The_norms_may_have_any_unit(byte[] some)
    {
        double[] norms = Norms(some);
        Assert.Equal(GradientNorms.ToSchedule(norms), GradientNorms.ToSchedule([.. norms.Select(norm => norm * 1024)]));
    }

    private static double[] Norms(byte[] some) => [.. some.Select(norm => (norm + 1) / 16.0), 1, 2];
}
