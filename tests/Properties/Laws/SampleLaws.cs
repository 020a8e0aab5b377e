using FsCheck.Xunit;
using Xunit;

namespace Schedules.Properties.Laws;

public class SampleLaws
{
    [Property]
    public void Is_the_value_at_every_step_from_0_on(Schedule schedule, SmallLength count)
    {
        double[] values = schedule.Sample(count);
        Assert.Equal(count.Steps, values.Length);
        for (int step = 0; step < values.Length; step++)
        {
            Probe.Same(schedule.At(step), values[step], $"at step {step}");
        }
    }

    [Property]
    public void Belongs_to_the_caller(Schedule schedule)
    {
        schedule.Sample(5)[0] = double.NaN;
        Assert.False(double.IsNaN(schedule.Sample(5)[0]));
    }
}
