using System;
using FsCheck.Xunit;
using Schedules.Laws;
using Xunit;
using static Schedules.Schedule;

namespace Schedules.Properties.Laws;

/// <summary>The two central laws: continuity, and a target that is hit exactly.</summary>
public class TheTwoLaws
{
    /// <summary>Continuity at phase boundaries: a chain of Hold, Warmup, Decay and Ramp has no jump anywhere.</summary>
    [Property]
    public void Phases_join_without_a_jump(Chain chain)
    {
        Phase phase = chain.Phase;
        Assert.True(phase.IsContinuous);
        Assert.Empty(phase.Jumps);
        long boundary = 1;
        double start = chain.Start;
        foreach (Link link in chain.Links)
        {
            double end = link.Target ?? start;
            Probe.Same(start, phase.At(boundary), $"where a link begins, at step {boundary}");
            Probe.Same(end, phase.At(boundary + link.Steps), $"where the next one begins, at step {boundary + link.Steps}");
            double most = link.StepAtMost(start);
            for (long step = boundary; step < boundary + link.Steps; step++)
            {
                double change = Math.Abs(phase.At(step + 1) - phase.At(step));
                Assert.True(change <= most, $"From step {step} to the next the value changes by {change:R}; its slope allows {most:R}.");
            }
            boundary += link.Steps;
            start = end;
        }
        Assert.Equal(boundary, phase.Length);
    }

    /// <summary>The target is hit exactly at epoch N-1: hold at B for W epochs, then decay to T at the last one.</summary>
    [Property]
    public void The_target_is_hit_exactly_at_epoch_N_minus_1(Tutorial tutorial)
    {
        (double baseRate, double target, int epochs, int warmupEpochs) = tutorial;
        Schedule lr = Hold(baseRate, warmupEpochs).DecayUntil(epochs - 1, target, Curve.Exponential);

        double[] rates = lr.Sample(epochs);

        Probe.Same(target, rates[epochs - 1], "in the last epoch");
        double rate = Math.Log(target / baseRate) / (epochs - 1 - warmupEpochs);
        for (int epoch = 0; epoch < epochs - 1; epoch++)
        {
            if (epoch <= warmupEpochs)
            {
                Probe.Same(baseRate, rates[epoch], $"in the warm-up epoch {epoch}");
            }
            else
            {
                double derived = baseRate * Math.Exp(rate * (epoch - warmupEpochs));
                Assert.Equal(1, rates[epoch] / derived, tolerance: 1e-12);
            }
        }
    }

    /// <summary>The same for every other curve, and after any chain.</summary>
    [Property]
    public void Any_target_is_hit_exactly_at_any_last_step(Phase phase, Level target, LastStep last)
    {
        long lastStep = phase.Length + last.After;
        Shape shape = last.Shape.Joins(phase.End, target) ? last.Shape : Shape.Linear;
        Phase lr = phase.RampUntil(lastStep, target, shape.Curve);
        Assert.Equal(lastStep, lr.Length);
        ScheduleLaws.For(lr, lastStep).EndsAt(target).Check();
        Probe.Same(target, lr.End, "at the end");
    }
}
