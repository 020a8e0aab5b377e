namespace Schedules.Torch;

// Where two schedules part. Equal phases at equal places are passed over. Of the others, the first million steps are compared one by one;
// beyond them, the last step of each phase and the steps at distances of powers of 2.
internal sealed class Divergence(Schedule one, Schedule other)
{
    private readonly double[] left = new double[4096];
    private readonly double[] right = new double[4096];
    private int budget = 1 << 20;

    // A function may throw where its data end: from there on nothing is compared.
    private bool isOver;

    // The first step from a given one on at which the values differ.
    internal long? First(long from)
    {
        using IEnumerator<Part> mine = Parts(one).GetEnumerator();
        using IEnumerator<Part> theirs = Parts(other).GetEnumerator();
        mine.MoveNext();
        theirs.MoveNext();
        for (long step = from; !isOver; step++)
        {
            GoTo(mine, step);
            GoTo(theirs, step);
            long last = Math.Min(mine.Current.LastStep, theirs.Current.LastStep);
            bool areEqual = mine.Current with { LastStep = 0 } == theirs.Current with { LastStep = 0 };
            bool haveEnded = areEqual && mine.Current.Phase is null;
            // Where both have ended, one step tells of all.
            if ((!areEqual || haveEnded) && Scan(step, haveEnded ? step : last) is { } found)
            {
                return found;
            }
            if (last == long.MaxValue)
            {
                return null;
            }
            step = last;
        }
        return null;
    }

    private static void GoTo(IEnumerator<Part> parts, long step)
    {
        while (parts.Current.LastStep < step)
        {
            parts.MoveNext();
        }
    }

    // After its end a phase keeps its last value: the part without a phase.
    private static IEnumerable<Part> Parts(Schedule schedule)
    {
        foreach (Segment segment in schedule.Phases)
        {
            long last = segment.Length is { } length ? segment.FirstStep + length - 1 : long.MaxValue;
            yield return new Part(segment.Schedule, segment.FirstStep, last);
        }
        yield return new Part(null, 0, long.MaxValue);
    }

    private long? Scan(long step, long last)
    {
        while (budget > 0 && !isOver)
        {
            int count = (int)Math.Min(Math.Min(left.Length, budget) - 1, last - step) + 1;
            budget -= count;
            if (FirstOf(step, count) is { } found)
            {
                return found;
            }
            if (last - step < count)
            {
                return null;
            }
            step += count;
        }
        for (long distance = 1; distance > 0 && !isOver; distance *= 2)
        {
            if (FirstOf(distance < last - step ? step + distance : last, 1) is { } found)
            {
                return found;
            }
        }
        return null;
    }

    private long? FirstOf(long step, int count)
    {
        try
        {
            one.Fill(step, left.AsSpan(0, count));
            other.Fill(step, right.AsSpan(0, count));
        }
        catch
        {
            isOver = count == 1;
            return isOver ? null : FirstOf(step, count / 2) ?? (isOver ? null : FirstOf(step + (count / 2), count - (count / 2)));
        }
        int first = 0;
        while (first < count && left[first].Equals(right[first]))
        {
            first++;
        }
        return first < count ? step + first : null;
    }

    private readonly record struct Part(Schedule? Phase, long FirstStep, long LastStep);
}
