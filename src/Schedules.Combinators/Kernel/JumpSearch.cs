using System.Collections.Generic;

namespace Schedules.Kernel;

// The jumps of a piece, found lazily, each strictly after the one before: where a limit of the value differs from the value.
internal static class JumpSearch
{
    // The most places looked at in one phase. Stairs and cycles may have more than there is memory for.
    private const int Most = 10_000;

    // Each jump at the first step with the new value. Several since the step before are one jump.
    internal static IEnumerable<(long Step, double Before, double After)> Of(Piece piece)
    {
        (long step, double left, double level) = (0L, 0.0, 0.0);
        foreach ((long at, double before, double after) in Breaks(piece))
        {
            if (at != step && IsJump(out (long, double, double) jump))
            {
                yield return jump;
            }
            // A value that lasts only between two steps is no jump; if the value moved after it, the next jump starts from there.
            if (at != step || (!before.Equals(level) && left.Equals(piece.At(at))))
            {
                left = before;
            }
            (step, level) = (at, after);
        }
        if (IsJump(out (long, double, double) last))
        {
            yield return last;
        }

        bool IsJump(out (long Step, double Before, double After) found)
        {
            found = step > 0 ? (step, left, piece.At(step)) : default;
            return step > 0 && !left.Equals(found.After);
        }
    }

    // Where a limit differs from the value: the first step at or after that time, and the values before and after it.
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

    // Where it may jump: at the boundaries of its pieces, and inside them.
    private static IEnumerable<Time> Places(Piece whole)
    {
        var search = new Search(onlyJumps: true);
        for (int i = 0; !whole.Traits.IsContinuous && i < whole.PieceCount; i++)
        {
            Piece piece = whole.PieceAt(i);
            bool isLast = i + 1 == whole.PieceCount;
            long begin = whole.PieceStart(i);
            if (i == 0 ? !piece.Traits.IsContinuous : Splice.IsJump(whole.PieceAt(i - 1), piece))
            {
                yield return new(begin);
            }
            Time? place = new Time(0);
            for (int looked = 0; looked < Most && !piece.Traits.IsContinuous && !search.IsOver; looked++)
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
