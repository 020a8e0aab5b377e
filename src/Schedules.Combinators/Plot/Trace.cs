using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Schedules.Plotting;

namespace Schedules;

// One thing in a plot.
internal abstract class Trace
{
    // The last step at which there is something to see.
    internal abstract long LastStep { get; }

    internal abstract Series Draw(long firstStep, long lastStep, int pixels);
}

// Values of which the i-th belongs to step i.
internal sealed class RecordedTrace(string name, ImmutableArray<double> values, bool dots) : Trace
{
    internal override long LastStep => Math.Max(0, values.Length - 1);

    internal override Series Draw(long firstStep, long lastStep, int pixels) =>
        new(
            name,
            Enumerable
                .Range((int)Math.Min(firstStep, values.Length), (int)Math.Max(0, Math.Min(lastStep + 1, values.Length) - firstStep))
                .Select(step => new ChartPoint(step, values[step])),
            dots ? SeriesStyle.Dots : SeriesStyle.Solid
        );
}

// A schedule, phase by phase: each from where it starts to where it arrives, so that a jump stands upright at its boundary.
internal sealed class ScheduleTrace(string name, Schedule schedule) : Trace
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

    internal override Series Draw(long firstStep, long lastStep, int pixels) => new(name, Points(firstStep, lastStep, pixels));

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
            for (long step = Math.Max(begin, firstStep); step < last; step += Math.Min(stride, last - step))
            {
                yield return new ChartPoint(step, segment.Schedule.At(step - begin));
            }
            yield return new ChartPoint(last, segment.Schedule.At(last - begin));
        }
        // Where all phases have ended, the value stays.
        if (LastStep < lastStep)
        {
            yield return new ChartPoint(lastStep, schedule.At(lastStep));
        }
    }

    internal IEnumerable<Mark> Marks(long firstStep, long lastStep)
    {
        var jumps = schedule.Jumps.ToDictionary(jump => jump.Step);
        foreach (Segment segment in schedule.Phases)
        {
            if (segment.FirstStep >= firstStep && segment.FirstStep <= lastStep)
            {
                bool jumping = jumps.TryGetValue(segment.FirstStep, out Jump jump);
                yield return new Mark(
                    segment.FirstStep,
                    PhaseName.Of(segment.Schedule),
                    jumping ? $"{segment}\njump at {jump}" : segment.ToString(),
                    jumping ? MarkKind.Jump : MarkKind.Boundary
                );
            }
        }
        if (LastStep is var end && end > firstStep && end < lastStep)
        {
            yield return new Mark(end, "end", $"stays at {Text.Of(schedule.At(end))}");
        }
    }
}
