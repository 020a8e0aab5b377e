using System;
using System.Collections.Immutable;
using System.Linq;

namespace Schedules.Properties;

/// <summary>A value as the model has it, and how far a textbook formula may be off it; 0 where the value must be exact.</summary>
public readonly record struct Entry(double Value, double Slack)
{
    public static Entry Exactly(double value) => new(value, 0);
}

/// <summary>
/// The independent model of a schedule: a list of its values, step by step, and what comes after them. It knows nothing of the library.
/// </summary>
public sealed record Listing(ImmutableArray<Entry> Values, Func<long, Entry> After)
{
    public int Length => Values.Length;

    public Entry At(long step) =>
        step < 0 ? At(0)
        : step < Length ? Values[(int)step]
        : After(step - Length);

    public Entry End => After(0);

    public static Listing Hold(Entry level, int steps) => new([.. Enumerable.Repeat(level, steps)], _ => level);

    public static Listing Ramp(Entry start, double target, int steps, Shape shape, int grid)
    {
        double slack = start.Slack + (1e-12 * Math.Max(Math.Abs(start.Value), Math.Abs(target)));
        return new(
            [
                .. Enumerable
                    .Range(0, steps * grid)
                    .Select(i => i == 0 ? start : new Entry(shape.Textbook(start.Value, target, i / (double)(steps * grid), steps), slack)),
            ],
            _ => Entry.Exactly(target)
        );
    }

    public static Listing Endless(Func<long, Entry> function) => new([], function);

    public Listing Then(Listing next) => next with { Values = Values.AddRange(next.Values) };

    public Listing Take(int steps)
    {
        Entry end = At(steps);
        return new([.. Enumerable.Range(0, steps).Select(i => At(i))], _ => end);
    }

    public Listing Skip(int steps) => new(Values.Skip(steps).ToImmutableArray(), step => After(step + Math.Max(0, steps - Length)));

    public Listing Each(Func<Entry, Entry> change) => new([.. Values.Select(change)], step => change(After(step)));

    public Listing Reverse()
    {
        Entry end = At(0);
        return new([.. Enumerable.Range(0, Length).Select(i => At(Length - i))], _ => end);
    }

    /// <summary>Each value so many times.</summary>
    public Listing Slower(int times) => new([.. Values.SelectMany(entry => Enumerable.Repeat(entry, times))], step => After(step / times));

    /// <summary>Only each stride-th value.</summary>
    public Listing Every(int stride)
    {
        int length = (Length + stride - 1) / stride;
        return new([.. Enumerable.Range(0, length).Select(i => At(i * (long)stride))], step => At((length + step) * stride));
    }
}
