using System.Collections.Immutable;

namespace Schedules;

// Joins phases into the flat form of a SequencePhase.
internal sealed class SequenceBuilder(int capacity = 8)
{
    private readonly ImmutableArray<Phase>.Builder parts = ImmutableArray.CreateBuilder<Phase>(capacity);
    private readonly ImmutableArray<long>.Builder ends = ImmutableArray.CreateBuilder<long>(capacity);

    internal bool IsEmpty => parts.Count == 0;

    internal long Length => IsEmpty ? 0 : ends[ends.Count - 1];

    internal double End => Last.End;

    private Phase Last => parts[parts.Count - 1];

    internal void Add(Phase phase, string parameter = "steps")
    {
        Check.Sum(Length, phase.Length, parameter);
        if (IsEmpty && phase is SequencePhase sequence)
        {
            parts.AddRange(sequence.Parts);
            ends.AddRange(sequence.Ends);
            return;
        }
        // Only the first part meets what stands here already; the others have their form.
        AddPart(phase.Part(0));
        long begin = Length - phase.Part(0).Length;
        for (int i = 1; i < phase.PartCount; i++)
        {
            Push(phase.Part(i), begin + phase.PartBegin(i));
        }
    }

    // A part of length 0 counts only as the level that is arrived at: it goes where another follows, and at the end where it
    // changes nothing. Two neighbouring windows of one schedule are one window.
    private void AddPart(Phase part)
    {
        if (!IsEmpty && Last.Length == 0)
        {
            Pop();
        }
        if (!IsEmpty && part.Length == 0 && Bits.Same(End, part.End))
        {
            return;
        }
        if (!IsEmpty && WindowPhase.Join(Last, part) is { } joined)
        {
            Pop();
            part = joined;
        }
        Push(part, Length);
    }

    private void Push(Phase part, long begin)
    {
        parts.Add(part);
        ends.Add(begin + part.Length);
    }

    private void Pop()
    {
        parts.RemoveAt(parts.Count - 1);
        ends.RemoveAt(ends.Count - 1);
    }

    internal Phase ToPhase() => parts.Count == 1 ? parts[0] : new SequencePhase(parts.DrainToImmutable(), ends.DrainToImmutable());
}
