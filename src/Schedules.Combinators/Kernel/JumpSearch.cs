using System.Collections.Generic;

namespace Schedules.Kernel;

// Where a piece jumps: found one after another, each strictly after the one before, and told by its limits. Nothing is listed on the way.
internal static class JumpSearch
{
    // How many places of a cycle or a staircase are looked at: there may be more than anyone could list.
    private const int most = 10_000;

    // Each jump at the first step that has the new value; of several since the step before, one.
    internal static IEnumerable<(long Step, double Before, double After)> Of(Piece piece)
    {
        var (step, left, level) = (0L, 0.0, 0.0);
        foreach (var (at, before, after) in Breaks(piece))
        {
            if (at != step && IsJump(out var jump))
            {
                yield return jump;
            }
            // A level held only between two steps is not seen; if the value moved after it, the next jump starts anew.
            if (at != step || (!before.Equals(level) && left.Equals(piece.At(at))))
            {
                left = before;
            }
            (step, level) = (at, after);
        }
        if (IsJump(out var last))
        {
            yield return last;
        }

        bool IsJump(out (long Step, double Before, double After) found)
        {
            found = step > 0 ? (step, left, piece.At(step)) : default;
            return step > 0 && !left.Equals(found.After);
        }
    }

    // The places where a limit differs from the value: the first step at or after each, and the values before and after it.
    private static IEnumerable<(long Step, double Before, double After)> Breaks(Piece piece)
    {
        foreach (Time time in Places(piece))
        {
            double value = piece.Clamped(time);
            double before = piece.Clamped(time.On(-1));
            double after = piece.Clamped(time.On(1));
            bool isStep = time.Part == 0;
            if (isStep && !before.Equals(value))
            {
                yield return (time.Whole, before, value);
            }
            double left = isStep ? value : before;
            if (!left.Equals(after) && time.Whole < long.MaxValue)
            {
                yield return (time.Whole + 1, left, after);
            }
        }
    }

    // Where it may jump: where its pieces begin, and inside them.
    private static IEnumerable<Time> Places(Piece whole)
    {
        var search = new Search(onlyJumps: true);
        for (int i = 0; !whole.Traits.IsContinuous && i < whole.PartCount; i++)
        {
            Piece piece = whole.Part(i);
            bool isLast = i + 1 == whole.PartCount;
            long begin = whole.PartBegin(i);
            if (i == 0 ? !piece.Traits.IsContinuous : Splice.IsJump(whole.Part(i - 1), piece))
            {
                yield return new(begin);
            }
            Time? place = new Time(0);
            for (int looked = 0; looked < most && !piece.Traits.IsContinuous && !search.IsOver; looked++)
            {
                place = piece.Next(place.Value, back: false, search);
                // A place at the end of a piece belongs to the next piece.
                if (place is not { } time || time.Whole > long.MaxValue - begin || (piece.Ends && !isLast && time.Whole >= piece.Length))
                {
                    break;
                }
                search.Spend(3L * piece.Traits.Weight);
                yield return time.Plus(begin);
            }
        }
    }
}
