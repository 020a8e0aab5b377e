using System;
using System.Collections.Generic;
using Schedules.Numerics;

namespace Schedules.Kernel;

// Consecutive steps of a piece, which begins at a step of the whole. Their values only rise or only fall, or their order is not known.
internal readonly record struct Run(Piece Piece, long Begin, long First, long Last, bool IsMonotone)
{
    internal double At(long step) => Piece.At(step - Begin);

    // The first step whose value passes a test. Where values only rise or only fall, the test stays passed once it is, and the step is found
    // by bisection; elsewhere it is looked for step by step.
    internal long? FirstStep(Func<double, bool> passes) =>
        !IsMonotone ? FirstOfAll(passes)
        : passes(At(First)) ? First
        : passes(At(Last)) ? Bisect(passes)
        : null;

    private long Bisect(Func<double, bool> passes)
    {
        (long low, long high) = (First, Last);
        while (high - low > 1)
        {
            long middle = low + ((high - low) / 2);
            (low, high) = passes(At(middle)) ? (low, middle) : (middle, high);
        }
        return high;
    }

    private long? FirstOfAll(Func<double, bool> passes)
    {
        long? found = null;
        Walk((step, value) => (found = passes(value) ? step : null) is null);
        return found;
    }

    // The values one by one, until the visitor has seen enough.
    internal void Walk(Func<long, double, bool> visit)
    {
        Span<double> buffer = stackalloc double[256];
        for (long step = First; ; step += buffer.Length)
        {
            Span<double> values = buffer.Slice(0, (int)Math.Min(buffer.Length - 1, Last - step) + 1);
            Piece.Fill(step - Begin, values);
            for (int i = 0; i < values.Length; i++)
            {
                if (!visit(step + i, values[i]))
                {
                    return;
                }
            }
            if (Last - step < buffer.Length)
            {
                return;
            }
        }
    }
}

internal static class Runs
{
    // The runs that have every value of some steps, and each for the first time. Later cycles that repeat the same values are left out.
    internal static IEnumerable<Run> Of(Piece whole, long first, long last)
    {
        var search = new Search(onlyJumps: false);
        long left = Looks.Most;
        for (int i = 0; i < whole.PieceCount && first <= last; i++)
        {
            Piece piece = whole.PieceAt(i);
            long begin = whole.PieceStart(i);
            if (piece.Ends && first - begin >= piece.Length)
            {
                continue;
            }
            long end = piece.Ends ? Math.Min(last, begin + (piece.Length - 1)) : last;
            foreach (Run run in OfOne(piece, begin, first, end, search))
            {
                left = Looks.Spend(left, run.IsMonotone ? 1 : run.Last - run.First + 1);
                yield return run;
            }
            first = StepMath.Add(end, 1);
        }
        if (first <= last && whole.Ends && first >= whole.Length)
        {
            yield return new(whole, 0, first, last, IsMonotone: true);
        }
    }

    private static IEnumerable<Run> OfOne(Piece piece, long begin, long first, long last, Search search)
    {
        last = Math.Min(last, StepMath.Add(first, PeriodOf(piece, last - begin) - 1));
        if (!piece.Traits.IsMonotone)
        {
            yield return new(piece, begin, first, last, IsMonotone: false);
            yield break;
        }
        // A step at which it turns or jumps may belong to either side, and is a run of its own.
        var time = new Time(first - begin);
        yield return new(piece, begin, first, first, IsMonotone: true);
        for (long step = first + 1; step <= last && step > 0; )
        {
            Time? turn = piece.Next(time, back: false, search);
            if (search.IsOver)
            {
                throw Looks.TooMany();
            }
            if (turn is not { } next || next.Whole - 1 >= last - begin)
            {
                yield return new(piece, begin, step, last, IsMonotone: true);
                break;
            }
            bool isAtStep = next.Part == 0;
            long before = begin + next.Whole - (isAtStep ? 1 : 0);
            if (before >= step)
            {
                yield return new(piece, begin, step, Math.Min(before, last), IsMonotone: true);
                step = before + 1;
            }
            if (isAtStep && step <= last && step == begin + next.Whole)
            {
                yield return new(piece, begin, step, step, IsMonotone: true);
                step++;
            }
            time = next;
        }
    }

    // The steps after which the piece has no other values up to a step.
    private static long PeriodOf(in Piece piece, long last)
    {
        Source source = piece.Source;
        View view = piece.View;
        return source.Period == 0 || view.Rate != 1 || (source.Length >= 0 && view.FloorOf(last) >= source.Length)
            ? long.MaxValue
            : StepMath.Multiply(source.Period, view.Divisor);
    }
}
