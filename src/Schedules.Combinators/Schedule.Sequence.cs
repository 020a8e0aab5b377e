using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Text;

namespace Schedules;

public abstract partial class Schedule
{
    /// <summary>Creates the phase that runs all the given phases, one after another.</summary>
    /// <param name="phases">The phases in their order: at least one.</param>
    /// <returns>
    /// The same phase as joining them by <see cref="Phase.Then(Phase)"/>, but made in linear time, however many they are.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="phases"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="phases"/> is empty, or one of them is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The lengths add up to more than <see cref="long.MaxValue"/>.</exception>
    /// <example>
    /// <code>
    /// var staircase = Sequence(from k in Enumerable.Range(0, 4) select Hold(Math.Pow(0.5, k), steps: 30));
    /// staircase.At(60) // => 0.25
    /// staircase.Length // => 120
    /// </code>
    /// </example>
    public static Phase Sequence(IEnumerable<Phase> phases)
    {
        Check.NotNull(phases);
        var builder = new SequenceBuilder();
        foreach (Phase phase in phases)
        {
            if (phase is null)
            {
                throw new ArgumentException("phases has a null in it; every phase must be given.", nameof(phases));
            }
            builder.Add(phase, nameof(phases));
        }
        return builder.IsEmpty
            ? throw new ArgumentException("phases is empty; a sequence needs at least one phase.", nameof(phases))
            : builder.ToPhase();
    }
}

// Phases one after another, flat: no part is a sequence itself, no part but the last has the length 0, and there are two at least.
// Ends[i] is the step at which part i ends, and the next one begins.
[ScheduleJson]
internal sealed class SequencePhase(ImmutableArray<Phase> parts, ImmutableArray<long> ends) : Phase
{
    internal ImmutableArray<Phase> Parts { get; } = parts;

    internal ImmutableArray<long> Ends { get; } = ends;

    public override long Length => Ends[Ends.Length - 1];

    public override double Start => Parts[0].Start;

    public override double End => Parts[Parts.Length - 1].End;

    internal override int PartCount => Parts.Length;

    internal override Phase Part(int index) => Parts[index];

    internal override long PartBegin(int index) => index == 0 ? 0 : Ends[index - 1];

    internal override Phase? WithoutLastPart() =>
        Parts.Length == 2 ? Parts[0] : new SequencePhase(Parts.RemoveAt(Parts.Length - 1), Ends.RemoveAt(Ends.Length - 1));

    internal override double ValueAt(long step)
    {
        int index = PartAt(step);
        long begin = index == 0 ? 0 : Ends[index - 1];
        return Parts[index].ValueAt(step - begin);
    }

    internal override double ValueAt(long step, long grid)
    {
        int index = PartAt(step / grid);
        return Parts[index].ValueAt(step - (PartBegin(index) * grid), grid);
    }

    internal override void Write(long first, Span<double> values)
    {
        for (int index = PartAt(first); values.Length > 0; index++)
        {
            // The last part goes on for ever.
            long left = index == Parts.Length - 1 ? values.Length : Ends[index] - first;
            var count = (int)Math.Min(values.Length, left);
            Parts[index].Write(first - PartBegin(index), values.Slice(0, count));
            values = values.Slice(count);
            first += count;
        }
    }

    internal override long NextKnot(long step)
    {
        int index = PartAt(step);
        return step < Length
            ? Math.Min(Ends[index], Steps.Add(PartBegin(index), Parts[index].NextKnot(step - PartBegin(index))))
            : long.MaxValue;
    }

    internal override Schedule With(Operation operation) => Each(part => (Phase)part.With(operation));

    internal override Schedule InEpochsOf(long steps) => Each(part => (Phase)part.InEpochsOf(steps));

    // What was one part may have become several by what was done to its values.
    internal override Phase Window(long from, long length) => Skip(from).Take(length);

    internal override Schedule From(long step) => Skip(step);

    internal override Phase Stretched(long factor) => Each(part => part.Stretched(factor));

    // Backwards, a step at which the value jumps belongs to the phase that is now the earlier: only where every part ends, to the bit,
    // where the next one starts are the parts, each reversed, the whole.
    internal override Phase Reversed() =>
        Enumerable.Range(1, Parts.Length - 1).All(i => Bits.Same(Parts[i - 1].End, Parts[i].Start))
            ? Sequence(Parts.Reverse().Select(part => part.Reversed()))
            : base.Reversed();

    private Phase Each(Func<Phase, Phase> change)
    {
        var builder = new SequenceBuilder(Parts.Length);
        foreach (Phase part in Parts)
        {
            builder.Add(change(part));
        }
        return builder.ToPhase();
    }

    // The part that owns a step: the first that ends after it. Past the end it is the last, which stays at its own end.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int PartAt(long step)
    {
        ImmutableArray<long> ends = Ends;
        int low = 0;
        int high = ends.Length - 1;
        while (low < high)
        {
            int middle = (low + high) >>> 1;
            if (ends[middle] > step)
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

    private protected override bool IsBuiltLike(Schedule other) => other is SequencePhase that && Parts.SequenceEqual(that.Parts);

    public override int GetHashCode()
    {
        int hash = Parts.Length;
        foreach (Phase part in Parts)
        {
            hash = unchecked((hash * 31) + part.GetHashCode());
        }
        return hash;
    }

    // What is done last to the values of every part is said once, of their sequence.
    internal override Description Describe()
    {
        Operation? last = (Parts[0] as PointwisePhase)?.Operations.Last();
        return last is not null && Parts.All(part => part is PointwisePhase more && more.Operations.Last().Equals(last))
            ? last.Describe(new SequencePhase([.. Parts.Select(part => ((PointwisePhase)part).WithoutLast)], Ends))
            : new Description("sequence", null, new Argument("phases", Parts));
    }

    internal override void WriteCode(StringBuilder code)
    {
        for (int i = 0; i < Parts.Length; )
        {
            // Neighbours with the same done to all their values are written as one chain to which it is done.
            int next = i + 1;
            if (Parts[i] is PointwisePhase first)
            {
                while (next < Parts.Length && Parts[next] is PointwisePhase more && more.Operations.SequenceEqual(first.Operations))
                {
                    next++;
                }
            }
            if (next > i + 1)
            {
                code.Append(i > 0 ? ".Then(" : "");
                WritePointwise(code, i, next);
                code.Append(i > 0 ? ")" : "");
            }
            else if (i > 0)
            {
                Parts[i].WriteChained(code, Parts[i - 1].End);
            }
            else
            {
                Parts[i].WriteCode(code);
            }
            i = next;
        }
    }

    private void WritePointwise(StringBuilder code, int from, int to)
    {
        var first = (PointwisePhase)Parts[from];
        first.Source.WriteCode(code);
        for (int i = from + 1; i < to; i++)
        {
            ((PointwisePhase)Parts[i]).Source.WriteChained(code, ((PointwisePhase)Parts[i - 1]).Source.End);
        }
        first.Operations.WriteCode(code);
    }
}
