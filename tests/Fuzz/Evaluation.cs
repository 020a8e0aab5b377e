using System;
using System.Linq;
using Schedules.Properties;
using Xunit;

namespace Schedules.Fuzz;

/// <summary>Whatever can be asked of a schedule that was built is answered without an exception, and the answers agree.</summary>
internal static class Evaluation
{
    private const int MostSteps = 200;

    public static void Of(Schedule schedule)
    {
        Span<double> two = stackalloc double[2];
        foreach (long step in Probe.StepsOf(schedule).Take(MostSteps))
        {
            schedule.Fill(step, two);
            Probe.Same(schedule.At(step), two[0], $"filled from step {step} of {schedule}");
            if (step < long.MaxValue)
            {
                Probe.Same(schedule.At(step + 1), two[1], $"filled from step {step} of {schedule}, the second");
            }
        }
        Probe.Same(schedule.At(4), schedule.Sample(5)[4], $"sampled at step 4 of {schedule}");
        Assert.Equal(schedule.IsContinuous, schedule.Jumps.IsEmpty);
        Assert.True(schedule.Phases.Count > 0);
        Assert.Equal(schedule.GetHashCode(), schedule.GetHashCode());
        Assert.Same(schedule, Schedule.Of(schedule.ToFunc()));
        if (schedule is Phase phase)
        {
            Probe.Same(phase.Start, phase.At(0), $"at the start of {schedule}");
            Probe.Same(phase.End, phase.At(phase.Length), $"at the end of {schedule}");
        }
    }
}
