using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Schedules.Plotting;

namespace Schedules;

// One thing in a plot.
internal abstract class Trace(string name)
{
    internal string Name { get; } = name;

    // The last step at which there is something to see.
    internal abstract long LastStep { get; }

    internal abstract Series Draw(long firstStep, long lastStep, int pixels);
}

// Values of which the i-th belongs to step i.
internal sealed class RecordedTrace(string name, ImmutableArray<double> values, bool dots) : Trace(name)
{
    internal override long LastStep => Math.Max(0, values.Length - 1);

    internal override Series Draw(long firstStep, long lastStep, int pixels) =>
        new(
            Name,
            Enumerable
                .Range((int)Math.Min(firstStep, values.Length), (int)Math.Max(0, Math.Min(lastStep + 1, values.Length) - firstStep))
                .Select(step => new ChartPoint(step, values[step])),
            dots ? SeriesStyle.Dots : SeriesStyle.Solid
        );
}

// A schedule, phase by phase: each from where it starts to where it arrives, so that a jump stands upright at its boundary.
internal sealed class ScheduleTrace(string name, Schedule schedule) : Trace(name)
{
    // How much of a schedule is shown that never ends, beside what comes before its last phase.
    private const long shownOfTheEndless = 1000;

    private const int pointsPerPixel = 2;

    internal override long LastStep
    {
        get
        {
            Segment last = schedule.Phases[schedule.Phases.Count - 1];
            return last.Length is { } length
                ? last.FirstStep + length
                : Steps.Add(last.FirstStep, Math.Max(last.FirstStep, shownOfTheEndless));
        }
    }

    internal override Series Draw(long firstStep, long lastStep, int pixels) => new(Name, Points(firstStep, lastStep, pixels));

    private IEnumerable<ChartPoint> Points(long firstStep, long lastStep, int pixels)
    {
        long stride = Math.Max(1, (lastStep - firstStep) / (pixels * pointsPerPixel));
        foreach (Segment segment in schedule.Phases)
        {
            long begin = segment.FirstStep;
            long last = Math.Min(lastStep, segment.Length is { } length ? begin + length : lastStep);
            if (last < firstStep || begin > lastStep)
            {
                continue;
            }
            long step = Math.Max(begin, firstStep);
            // A restart of a cycle is a jump too: the line goes to what was arrived at, and on from the new value.
            foreach (Jump jump in segment.Schedule.JumpsInside.Select(inner => inner with { Step = begin + inner.Step }))
            {
                if (jump.Step > last)
                {
                    break;
                }
                if (jump.Step > step)
                {
                    foreach (ChartPoint point in Between(segment, step, jump.Step, stride))
                    {
                        yield return point;
                    }
                    yield return new ChartPoint(jump.Step, jump.Before);
                    step = jump.Step;
                }
            }
            foreach (ChartPoint point in Between(segment, step, last, stride))
            {
                yield return point;
            }
            yield return new ChartPoint(last, segment.Schedule.At(last - begin));
        }
        // Where all phases have ended, the value stays.
        if (LastStep < lastStep)
        {
            yield return new ChartPoint(lastStep, schedule.At(lastStep));
        }
    }

    private static IEnumerable<ChartPoint> Between(Segment segment, long step, long end, long stride)
    {
        for (; step < end; step += Math.Min(stride, end - step))
        {
            yield return new ChartPoint(step, segment.Schedule.At(step - segment.FirstStep));
        }
    }

    internal IEnumerable<Mark> Marks(long firstStep, long lastStep)
    {
        Jump[] jumps = [.. schedule.AllJumps.SkipWhile(jump => jump.Step < firstStep).TakeWhile(jump => jump.Step <= lastStep)];
        ILookup<long, Jump> jumpAt = jumps.ToLookup(jump => jump.Step);
        HashSet<long> begins = [];
        foreach (Segment segment in schedule.Phases.Where(segment => segment.FirstStep >= firstStep && segment.FirstStep <= lastStep))
        {
            begins.Add(segment.FirstStep);
            string tooltip = string.Join("\n", jumpAt[segment.FirstStep].Select(jump => $"jump at {jump}").Prepend(segment.ToString()));
            MarkKind kind = jumpAt.Contains(segment.FirstStep) ? MarkKind.Jump : MarkKind.Boundary;
            yield return new Mark(segment.FirstStep, PhaseName.Of(segment.Schedule), tooltip, kind);
        }
        foreach (Jump jump in jumps.Where(jump => !begins.Contains(jump.Step)))
        {
            yield return new Mark(jump.Step, "", $"jump at {jump}", MarkKind.Jump);
        }
        if (LastStep is var end && end > firstStep && end < lastStep)
        {
            yield return new Mark(end, "end", $"stays at {Text.Of(schedule.At(end))}");
        }
    }
}
