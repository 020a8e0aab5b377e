using System;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Text;
using Schedules.Numerics;
using Schedules.Text;

namespace Schedules.Kernel;

// Pieces one after another, in normal form: no piece is a whole splice, none but the last is of length 0, and none continues the one
// before.
internal sealed record Splice : Composite
{
    private readonly Part[] parts;

    // The step at which each piece begins, and last the one at which the splice ends.
    private readonly long[] bounds;

    private readonly bool isEndless;

    internal Splice(Part[] parts, long[] bounds, int count, bool isEndless, Traits traits)
        : base(traits) => (this.parts, this.bounds, Count, this.isEndless) = (parts, bounds, count, isEndless);

    // Of one piece, so that a view that cannot be composed with the piece's own can read it.
    internal Splice(Piece piece)
        : this([new(piece.Source, piece.Reading)], [0, piece.Ends ? piece.Length : long.MaxValue], 1, !piece.Ends, piece.Traits) { }

    internal int Count { get; }

    // Arrays that a longer splice may share, with room for more pieces.
    internal (Part[] Parts, long[] Bounds) Room => (parts, bounds);

    internal override long Length => isEndless ? -1 : bounds[Count];

    internal long Begin(int index) => bounds[index];

    internal Piece this[int index] =>
        new(parts[index].Source, parts[index].Reading, isEndless && index == Count - 1 ? -1 : bounds[index + 1] - bounds[index]);

    // The piece that owns a step: the first that ends after it, or the last.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int Find(long step)
    {
        long[] bounds = this.bounds;
        int low = 0;
        int high = Count - 1;
        // A shortcut: most steps of most runs are in the last piece, the decay.
        if (step >= bounds[high])
        {
            return high;
        }
        while (low < high)
        {
            int middle = (low + high) >>> 1;
            if (bounds[middle + 1] > step)
            {
                high = middle;
            }
            else
            {
                low = middle + 1;
            }
        }
        return low;
    }

    internal override double At(long step)
    {
        int index = Find(step);
        ref readonly Part part = ref parts[index];
        return part.Reading is null
            ? part.Source.At(step - bounds[index])
            : part.Reading.At(part.Source, Math.Min(step, bounds[index + 1]) - bounds[index]);
    }

    internal override double At(in Time time)
    {
        int index = Find(time.Floor);
        if (index == Count - 1 || time.Side != 0)
        {
            return this[index].Clamped(time.Minus(Begin(index)));
        }
        Time local = time.Minus(Begin(index));
        ref readonly Part part = ref parts[index];
        return part.Reading is null ? part.Source.At(local) : part.Reading.At(part.Source, local);
    }

    internal override void Fill(long first, Span<double> values)
    {
        for (int index = Find(first); values.Length > 0; index++)
        {
            long left = index == Count - 1 ? values.Length : bounds[index + 1] - first;
            Span<double> some = values.Slice(0, (int)Math.Min(values.Length, left));
            this[index].Fill(first - Begin(index), some);
            values = values.Slice(some.Length);
            first += some.Length;
        }
    }

    internal override void FillBetween(long first, long divisor, Span<double> values)
    {
        for (int index = Find(first / divisor); values.Length > 0; index++)
        {
            long left = index == Count - 1 ? values.Length : StepMath.Multiply(bounds[index + 1], divisor) - first;
            Span<double> some = values.Slice(0, (int)Math.Min(values.Length, left));
            this[index].FillBetween(first - (Begin(index) * divisor), divisor, some);
            values = values.Slice(some.Length);
            first += some.Length;
        }
    }

    internal override DoubleDouble<ScalarLane>? SumOf(in Time first, in Time last, long count, Summation sum) =>
        Summation.IsEachStep(first, last, count) ? sum.Of(Piece.Of(this), first.Whole, count) : null;

    internal override Time? Next(in Time from, bool back, Search search)
    {
        int step = back ? -1 : 1;
        int first = Find(Math.Max(0, back ? from.StepBefore : from.Floor));
        for (int i = first; i >= 0 && i < Count && !search.IsOver; i += step)
        {
            long begin = Begin(i);
            long length = bounds[i + 1] - begin;
            Time start = i == first ? from.Minus(begin) : new(back ? length : 0);
            if (this[i].Next(start, back, search) is { } inside && inside > new Time(0) && (i == Count - 1 || inside.Whole < length))
            {
                return inside.Plus(begin);
            }
            int joint = back ? i : i + 1;
            if (joint > 0 && joint < Count && Time.IsPast(from, new(Begin(joint)), back) && (!search.OnlyJumps || JumpsAt(joint)))
            {
                return new(Begin(joint));
            }
        }
        return null;
    }

    // Whether the value, or a limit of it, changes where a piece begins.
    internal bool JumpsAt(int index) => IsJump(this[index - 1], this[index]);

    internal static bool IsJump(Piece left, Piece right)
    {
        double start = right.At(0);
        return !left.Arrival.Equals(start) || !(right.Source.Traits.IsContinuous || right.Clamped(new Time(0, Side: 1)).Equals(start));
    }

    // Each piece read through the view, if that can be done; otherwise null.
    internal Piece? Through(View view, long length)
    {
        if (view.Rate == -1 && Enumerable.Range(1, Count - 1).All(i => Bits.Same(this[i - 1].End, this[i].At(0))))
        {
            return Reversed().Through(View.Back(Length).After(view)!.Value, length);
        }
        if (view.Rate != 1)
        {
            return Strided(view, length);
        }
        var joined = new Joiner();
        for (int i = Find(view.From); i < Count; i++)
        {
            long begin = Begin(i);
            View local = begin <= view.From ? view with { From = view.From - begin } : View.Slower(view.Divisor);
            long end = i == Count - 1 ? length : StepMath.Multiply(bounds[i + 1] - view.From, view.Divisor) - view.Rest;
            long until = length < 0 ? end : Math.Min(length, end);
            Piece piece = this[i].Through(local, until < 0 ? -1 : until - joined.Length);
            joined.Add(piece);
            // A piece that begins where the view ends has no step of it, but gives the value to arrive at.
            if (end > until || piece.Length == 0)
            {
                break;
            }
        }
        return joined.ToPiece();
    }

    // Each piece read in strides, if all of them begin at a stride, and no step is read past the end of the last one.
    private Piece? Strided(View view, long length)
    {
        if (Count == 1 || view is not { Rate: > 1, Divisor: 1 } || view.From % view.Rate != 0 || !IsAlignedTo(view.Rate))
        {
            return null;
        }
        Piece strided = Each(piece => piece.Every(view.Rate));
        var from = View.Skip(view.From / view.Rate);
        return strided.Ends && (length < 0 || length > strided.Length - from.From) ? null : strided.Through(from, length);
    }

    private Piece Reversed()
    {
        var joined = new Joiner(Count);
        for (int i = Count - 1; i >= 0; i--)
        {
            joined.Add(this[i].Reverse());
        }
        return joined.ToPiece();
    }

    internal Piece Each(Func<Piece, Piece> change)
    {
        var joined = new Joiner(Count);
        for (int i = 0; i < Count; i++)
        {
            joined.Add(change(this[i]));
        }
        return joined.ToPiece();
    }

    // With one more operation on each piece. Pieces that share a reading share the new one.
    internal Piece With(Operation operation)
    {
        (Reading?, Reading?) last = default;
        if (this[Count - 1].Length == 0 || parts.Take(Count).Any(part => part.Source is Splice))
        {
            return Each(piece => piece.With(operation, ref last));
        }
        Traits inner = operation.TraitsOf(Inner);
        return WithReadings(piece => piece.With(operation, ref last).Reading, inner);
    }

    private Piece WithReadings(Func<Piece, Reading?> readingOf, Traits inner)
    {
        var changed = new Part[Count];
        for (int i = 0; i < Count; i++)
        {
            changed[i] = new(parts[i].Source, readingOf(this[i]));
        }
        return Piece.Of(new Splice(changed, bounds.AsSpan(0, Count + 1).ToArray(), Count, isEndless, inner));
    }

    // Whether all pieces begin at multiples of a number of steps.
    internal bool IsAlignedTo(long steps) => Enumerable.Range(1, Count - 1).All(i => bounds[i] % steps == 0);

    // An operation that all pieces end with is factored out.
    internal override Description Describe()
    {
        Operation? last = this[0].Operations is { Count: > 0 } first ? first.Last : null;
        return Count == 1 ? this[0].Describe()
            : last is not null && Enumerable.Range(0, Count).All(i => this[i].Operations is { Count: > 0 } some && some.Last.Equals(last))
                ? last.Describe(WithReadings(piece => piece.WithoutLastOperation.Reading, this[0].Traits))
            : new("sequence", null, new Argument("phases", Enumerable.Range(0, Count).Select(IDescribed (i) => this[i])));
    }

    internal override void WriteCode(StringBuilder code)
    {
        for (int i = 0; i < Count; )
        {
            // Neighbours with equal operations are written as one chain with those operations.
            Chain<Operation> operations = this[i].Operations;
            int next = i + 1;
            while (operations.Count > 0 && next < Count && this[next].Operations.Equals(operations))
            {
                next++;
            }
            if (next > i + 1)
            {
                code.Append(i > 0 ? ".Then(" : "");
                WriteGroup(code, i, next);
                code.Append(i > 0 ? ")" : "");
            }
            else if (i > 0)
            {
                this[i].WriteChained(code, this[i - 1].End);
            }
            else
            {
                this[i].WriteCode(code);
            }
            i = next;
        }
    }

    private void WriteGroup(StringBuilder code, int from, int to)
    {
        this[from].Bare.WriteCode(code);
        for (int i = from + 1; i < to; i++)
        {
            this[i].Bare.WriteChained(code, this[i - 1].Bare.End);
        }
        parts[from].Reading!.WriteOperations(code);
    }

    public bool Equals(Splice? other) =>
        ReferenceEquals(this, other)
        || (
            other is not null
            && Count == other.Count
            && isEndless == other.isEndless
            && bounds.AsSpan(0, Count + 1).SequenceEqual(other.bounds.AsSpan(0, Count + 1))
            && parts.AsSpan(0, Count).SequenceEqual(other.parts.AsSpan(0, Count))
        );

    public override int GetHashCode()
    {
        int hash = Count;
        for (int i = 0; i < Count; i++)
        {
            hash = unchecked((hash * 31) + parts[i].GetHashCode());
        }
        return hash;
    }
}

// A piece of a splice, without its length, which the bounds give.
internal readonly record struct Part(Source Source, Reading? Reading);
