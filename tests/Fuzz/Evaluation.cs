using System;
using System.Linq;
using Schedules.Properties;
using Xunit;

namespace Schedules.Fuzz;

/// <summary>Calls all members of a schedule: none throws, and their results agree.</summary>
internal static class Evaluation
{
    private const int MostSteps = 200;

    public static void Of(Schedule schedule)
    {
        string code = schedule.ToString();
        Span<double> two = stackalloc double[2];
        foreach (long step in Probe.StepsOf(schedule).Take(MostSteps))
        {
            schedule.Fill(step, two);
            Probe.Same(schedule.At(step), two[0], $"filled from step {step} of {code}");
            if (step < long.MaxValue)
            {
                Probe.Same(schedule.At(step + 1), two[1], $"filled from step {step} of {code}, the second");
            }
        }
        Probe.Same(schedule.At(4), schedule.Sample(5)[4], $"sampled at step 4 of {code}");
        Assert.Equal(schedule.IsContinuous, schedule.Jumps.IsEmpty);
        long last = 0;
        foreach (Jump jump in schedule.Jumps)
        {
            if (jump.Step <= last || !jump.After.Equals(schedule.At(jump.Step)))
            {
                Assert.Fail($"After a jump at step {last} comes {jump}; at that step {code} is {schedule.At(jump.Step):R}.");
            }
            last = jump.Step;
        }
        Assert.True(schedule.Phases.Count > 0);
        Assert.Equal(schedule.GetHashCode(), schedule.GetHashCode());
        Assert.Same(schedule, Schedule.Of(schedule.ToFunc()));
        if (schedule is Phase phase)
        {
            Probe.Same(phase.Start, phase.At(0), $"at the start of {code}");
            Probe.Same(phase.End, phase.At(phase.Length), $"at the end of {code}");
        }
    }
}
