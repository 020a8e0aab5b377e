using System;
using System.Collections.Generic;
using System.Linq;
using Schedules.Numerics;
using Schedules.Text;

namespace Schedules.Plotting;

// A trace of a schedule. Each phase is drawn from its start to the value it arrives at, so a jump has two points at its step.
internal sealed class ScheduleTrace(string name, Schedule schedule) : Trace(name, SeriesStyle.Line)
{
    // The least that is shown of the last phase of a schedule that never ends: up to this knot, this many steps, and 1.5 times the steps
    // before that phase.
    private const long EndlessKnots = 6;
    private const long EndlessSteps = 1000;

    // The samples of a column of many steps: those around its first knots, and some between each two. With both limited, the cost depends
    // on the columns of the picture and not on the length of the run.
    private const int KnotsPerColumn = 16;
    private const int StepsBetweenKnots = 15;

    // More marks than this could not be told apart.
    private const int MaxMarks = 2_000;

    internal override long LastStep
    {
        get
        {
            Segment last = schedule.Phases[schedule.Phases.Count - 1];
            if (last.Length is { } length)
            {
                return last.FirstStep + length;
            }
            long shown = Math.Max(EndlessSteps, StepMath.Add(last.FirstStep, last.FirstStep / 2));
            long knot = 0;
            for (int i = 0; i < EndlessKnots && last.Schedule.NextKnot(knot) is < long.MaxValue and var next; i++)
            {
                knot = next;
            }
            return StepMath.Add(last.FirstStep, Math.Max(shown, knot - 1));
        }
    }

    private protected override IEnumerable<TracePoint> Points(StepRange range, long column)
    {
        long firstStep = range.First;
        long lastStep = range.Last;
        using IEnumerator<Jump> jumps = schedule.EachJump.GetEnumerator();
        bool hasJump = jumps.MoveNext();
        foreach (Segment segment in schedule.Phases)
        {
            long begin = segment.FirstStep;
            long last = segment.Length is { } length ? Math.Min(lastStep, begin + length) : lastStep;
            if (last < firstStep || begin > lastStep)
            {
                continue;
            }
            long step = Math.Max(begin, firstStep);
            // A phase can have jumps inside, such as the restarts of a cycle. The line reaches the value before the jump and continues from
            // the one after it.
            for (; hasJump && jumps.Current.Step <= last; hasJump = jumps.MoveNext())
            {
                Jump jump = jumps.Current;
                if (jump.Step > step)
                {
                    foreach (TracePoint point in Between(segment, step, jump.Step, column))
                    {
                        yield return point;
                    }
                    yield return new TracePoint(jump.Step, jump.Before);
                    step = jump.Step;
                }
            }
            foreach (TracePoint point in Between(segment, step, last, column))
            {
                yield return point;
            }
            yield return new TracePoint(last, segment.Schedule.At(last - begin));
        }
        // After its end a phase stays at its end value; without an end all is drawn by now.
        if (schedule is not Phase)
        {
            yield break;
        }
        if (LastStep < firstStep)
        {
            yield return new TracePoint(firstStep, schedule.At(firstStep));
        }
        if (LastStep < lastStep)
        {
            yield return new TracePoint(lastStep, schedule.At(lastStep));
        }
    }

    private static IEnumerable<TracePoint> Between(Segment segment, long step, long end, long column)
    {
        while (step < end)
        {
            long next = end - step > column ? step + column : end;
            foreach (long sample in Samples(segment.Schedule, step - segment.FirstStep, next - segment.FirstStep))
            {
                yield return new TracePoint(segment.FirstStep + sample, segment.Schedule.At(sample));
            }
            step = next;
        }
    }

    // The steps to sample in [step, end), ascending: the first, those around each knot, and some between.
    private static IEnumerable<long> Samples(Schedule schedule, long step, long end)
    {
        yield return step;
        for (int i = 0; i < KnotsPerColumn && step < end - 1; i++)
        {
            long knot = Math.Min(end, schedule.NextKnot(step));
            long stride = Math.Max(1, (knot - step) / (StepsBetweenKnots + 1));
            for (long sample = step + stride; sample < knot && sample <= step + (StepsBetweenKnots * stride); sample += stride)
            {
                yield return sample;
            }
            foreach (long sample in new[] { knot - 1, knot, knot + 1 })
            {
                if (sample > step && sample < end)
                {
                    yield return sample;
                }
            }
            step = knot;
        }
    }

    internal IEnumerable<Mark> Marks(StepRange range)
    {
        Jump[] jumps =
        [
            .. schedule.EachJump.SkipWhile(jump => jump.Step < range.First).TakeWhile(jump => jump.Step <= range.Last).Take(MaxMarks + 1),
        ];
        ILookup<long, Jump> jumpAt = jumps.ToLookup(jump => jump.Step);
        Segment[] segments =
        [
            .. schedule
                .Phases.SkipWhile(segment => segment.FirstStep < range.First && segment.FirstStep + segment.Length <= range.First)
                .TakeWhile(segment => segment.FirstStep <= range.Last)
                .Take(MaxMarks + 1),
        ];
        HashSet<long> begins = [.. segments.Select(segment => segment.FirstStep)];
        // If there are too many, none is marked: marking some would suggest that there are no others.
        bool phasesCount = segments.Length <= MaxMarks;
        bool jumpsCount = phasesCount && jumps.Length <= MaxMarks;
        foreach (Segment segment in segments.Where(_ => phasesCount))
        {
            string tooltip = string.Join("\n", jumpAt[segment.FirstStep].Select(jump => $"jump at {jump}").Prepend(segment.ToString()));
            MarkKind kind = jumpAt.Contains(segment.FirstStep) ? MarkKind.Jump : MarkKind.Boundary;
            yield return new Mark(range.X(segment.FirstStep), segment.Schedule.Piece.Caption, tooltip, kind);
        }
        foreach (Jump jump in jumps.Where(jump => jumpsCount && !begins.Contains(jump.Step)))
        {
            yield return new Mark(range.X(jump.Step), "", $"jump at {jump}", MarkKind.Jump, isInside: true);
        }
        if (LastStep is var end && schedule is Phase && end > range.First && end < range.Last)
        {
            yield return new Mark(range.X(end), "end", $"stays at {Literal.Of(schedule.At(end))}");
        }
    }
}
