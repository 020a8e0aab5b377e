using System;
using System.Collections.Generic;
using System.Linq;
using Schedules.Numerics;
using Schedules.Text;

namespace Schedules.Plotting;

// A schedule, phase by phase: each from where it starts to where it arrives, so that a jump stands upright at its boundary.
internal sealed class ScheduleTrace(string name, Schedule schedule) : Trace(name, SeriesStyle.Line)
{
    // How much of a schedule is shown that never ends: as much again as what comes before its last phase and half as much, so many knots,
    // and so many steps at least.
    private const long knotsOfTheEndless = 6;
    private const long stepsOfTheEndless = 1000;

    // A column of many steps is looked at around so many of its knots, and at so many steps between two of them: however long a run,
    // it costs no more than its picture has columns.
    private const int knotsPerColumn = 16;
    private const int stepsBetweenKnots = 15;

    // More marks than this are more than anyone could tell apart.
    private const int mostMarks = 2_000;

    internal override long LastStep
    {
        get
        {
            Segment last = schedule.Phases[schedule.Phases.Count - 1];
            if (last.Length is { } length)
            {
                return last.FirstStep + length;
            }
            long shown = Math.Max(stepsOfTheEndless, StepMath.Add(last.FirstStep, last.FirstStep / 2));
            long knot = 0;
            for (int i = 0; i < knotsOfTheEndless && last.Schedule.NextKnot(knot) is < long.MaxValue and var next; i++)
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
            // A restart of a cycle is a jump too: the line goes to what was arrived at, and on from the new value.
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
        // Where all phases have ended, the value stays.
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
            foreach (long look in Looks(segment.Schedule, step - segment.FirstStep, next - segment.FirstStep))
            {
                yield return new TracePoint(segment.FirstStep + look, segment.Schedule.At(look));
            }
            step = next;
        }
    }

    // The steps of a column at which a schedule is looked at, in their order: the first, those around each knot, and some between.
    private static IEnumerable<long> Looks(Schedule schedule, long step, long end)
    {
        yield return step;
        for (int i = 0; i < knotsPerColumn && step < end - 1; i++)
        {
            long knot = Math.Min(end, schedule.NextKnot(step));
            long stride = Math.Max(1, (knot - step) / (stepsBetweenKnots + 1));
            for (long look = step + stride; look < knot && look <= step + (stepsBetweenKnots * stride); look += stride)
            {
                yield return look;
            }
            foreach (long look in new[] { knot - 1, knot, knot + 1 })
            {
                if (look > step && look < end)
                {
                    yield return look;
                }
            }
            step = knot;
        }
    }

    internal IEnumerable<Mark> Marks(StepRange range)
    {
        Jump[] jumps =
        [
            .. schedule.EachJump.SkipWhile(jump => jump.Step < range.First).TakeWhile(jump => jump.Step <= range.Last).Take(mostMarks + 1),
        ];
        ILookup<long, Jump> jumpAt = jumps.ToLookup(jump => jump.Step);
        Segment[] segments =
        [
            .. schedule
                .Phases.SkipWhile(segment => segment.FirstStep < range.First && segment.FirstStep + segment.Length <= range.First)
                .TakeWhile(segment => segment.FirstStep <= range.Last)
                .Take(mostMarks + 1),
        ];
        HashSet<long> begins = [.. segments.Select(segment => segment.FirstStep)];
        // Where there are too many to mark, none is: a few of them would say that there are no more.
        bool phasesCount = segments.Length <= mostMarks;
        bool jumpsCount = phasesCount && jumps.Length <= mostMarks;
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
