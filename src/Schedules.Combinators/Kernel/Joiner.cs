using System;
using System.Threading;
using Schedules.Numerics;
using Schedules.Text;

namespace Schedules.Kernel;

// Puts pieces one after another, in the normal form of a splice. The arrays of a long splice have room for more pieces, which one longer
// splice may claim: a chain that grows by one piece at a time is linear, not quadratic.
internal sealed class Joiner(int capacity = 4)
{
    private const int Fewest = 32;
    private const long Free = -1;

    private Part[] parts = capacity == 0 ? [] : new Part[capacity];
    private long[] bounds = Empty(capacity);
    private int count;
    private Traits traits = new(IsContinuous: true);
    private Piece last;

    // Whether the arrays belong to a splice, which must not change.
    private bool isShared;

    internal long Length => bounds[count];

    internal bool IsEmpty => count == 0;

    internal void Add(Piece piece, string parameter = "steps")
    {
        Check.Sum(Length, Math.Max(0, piece.Length), parameter);
        if (piece.Source is not Splice splice || piece.Reading is not null)
        {
            AddOne(piece);
        }
        else if (count == 0)
        {
            ((parts, bounds), count, traits, isShared) = (splice.Room, splice.Count, splice.Inner, true);
            last = splice[count - 1];
        }
        else
        {
            AddAll(splice);
        }
    }

    // Only the first piece can merge with the last one here: within the splice all is in normal form already.
    private void AddAll(Splice splice)
    {
        AddOne(splice[0]);
        long begin = Length - splice[0].Length;
        int rest = splice.Count - 1;
        if (isShared || count + rest > parts.Length)
        {
            Grow(rest);
        }
        Array.Copy(splice.Room.Parts, 1, parts, count, rest);
        for (int i = 1; i <= rest; i++)
        {
            bounds[++count] = StepMath.Add(begin, splice.Room.Bounds[i + 1]);
        }
        Count(splice.Inner);
        last = splice[rest];
    }

    private void Count(in Traits added) =>
        traits = new(
            traits.IsContinuous && added.IsContinuous,
            traits.CallsUser || added.CallsUser,
            Math.Max(traits.Bound, added.Bound),
            Math.Max(traits.Depth, added.Depth),
            Math.Max(traits.Weight, added.Weight),
            traits.IsMonotone && added.IsMonotone
        );

    private void AddOne(Piece piece)
    {
        if (count > 0 && last.Length == 0)
        {
            Pop();
        }
        if (count > 0 && piece.Length == 0 && Bits.Same(last.End, piece.End))
        {
            return;
        }
        if (count > 0 && last.GoesOnIn(piece))
        {
            piece = Piece.Of(last.Source, last.View, piece.Ends ? last.Length + piece.Length : piece.Length, last.Operations);
            Pop();
        }
        Push(piece);
    }

    private void Push(Piece piece)
    {
        Traits added = piece.Traits;
        // Two continuous pieces may still not meet. A user's function is not called to find out.
        bool isOpen =
            count > 0
            && traits.IsContinuous
            && added.IsContinuous
            && (traits.CallsUser || added.CallsUser || !last.End.Equals(piece.At(0)));
        Count(isOpen ? added with { IsContinuous = false } : added);
        long end = piece.Ends ? Length + piece.Length : long.MaxValue;
        if (
            count == parts.Length
            || (isShared && (count < Fewest || Interlocked.CompareExchange(ref bounds[count + 1], end, Free) != Free))
        )
        {
            Grow(1);
        }
        parts[count] = new(piece.Source, piece.Reading);
        bounds[++count] = end;
        last = piece;
    }

    private void Pop()
    {
        if (!isShared)
        {
            bounds[count] = Free;
        }
        count--;
        last = count == 0 ? default : new(parts[count - 1].Source, parts[count - 1].Reading, Length - bounds[count - 1]);
    }

    private void Grow(int more) => Resize(count + more + (isShared ? Spare : count));

    private void Resize(int room)
    {
        (Part[] Parts, long[] Bounds) other = (new Part[room], Empty(room));
        Array.Copy(parts, other.Parts, count);
        Array.Copy(bounds, other.Bounds, count + 1);
        (parts, bounds, isShared) = (other.Parts, other.Bounds, false);
    }

    private static long[] Empty(int capacity)
    {
        long[] bounds = new long[capacity + 1];
        bounds.AsSpan(1).Fill(Free);
        return bounds;
    }

    // A short splice has no room for more.
    private int Spare => count < Fewest ? 0 : count / 8;

    internal Piece ToPiece()
    {
        if (count > 1 && !isShared && parts.Length > count + Spare + 1)
        {
            Resize(count + Spare);
        }
        return count == 1 ? last : Piece.Of(new Splice(parts, bounds, count, !last.Ends, traits));
    }
}
