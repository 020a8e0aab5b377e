using System;

namespace Schedules.Properties;

/// <summary>A value of the model, and the allowed error of the library to it; 0 if the value must be exact.</summary>
public readonly record struct Entry(double Value, double Slack)
{
    public static Entry Exactly(double value) => new(value, 0);
}

/// <summary>
/// The independent model of a schedule: a function of exact time, and its length if it ends. Each verb is its equation. It does not use the
/// library.
/// </summary>
public sealed record Meaning(Func<Rational, Entry> Function, long? Length)
{
    public Entry At(Rational time)
    {
        var begun = Rational.Max(0, time);
        return Function(Length is { } length ? Rational.Min(begun, length) : begun);
    }

    private readonly Lazy<Entry> end = new(() => Function(Length!.Value));

    public Entry End => end.Value;

    public static Meaning Hold(Entry level, long steps) => new(_ => level, steps);

    public static Meaning Ramp(Entry start, double target, long steps, Shape shape)
    {
        double slack = start.Slack + (1e-12 * Math.Max(Math.Abs(start.Value), Math.Abs(target)));
        return new(
            time =>
                !(time < steps) ? Entry.Exactly(target)
                : time.Numerator.IsZero ? start
                : new Entry(shape.Textbook(start.Value, target, (time / steps).Value, steps), slack),
            steps
        );
    }

    public Meaning Then(Meaning next) =>
        new(time => time < Length!.Value ? At(time) : next.At(time - Length.Value), next.Length is { } more ? Length + more : null);

    public Meaning Take(long steps) => new(At, steps);

    public Meaning Skip(long steps) => new(time => At(time + steps), Length is { } length ? Math.Max(0, length - steps) : null);

    public Meaning Delay(long steps) => new(time => At(time - steps), Length + steps);

    public Meaning Stretch(long factor) => new(time => At(time / factor), Length * factor);

    public Meaning Every(long stride) => new(time => At(time * stride), (Length + stride - 1) / stride);

    public Meaning PerEpoch(long steps) => new(time => At((time / steps).Floor), Length * steps);

    public Meaning Reverse() => new(time => At(Length!.Value - time), Length);

    public Meaning Each(Func<Entry, Entry> change) => new(time => change(At(time)), Length);

    public Meaning Zip(Meaning other, Func<Entry, Entry, Entry> of) =>
        new(time => of(At(time), other.At(time)), Length is { } a && other.Length is { } b ? Math.Max(a, b) : null);

    /// <summary>A number of cycles, or cycles without an end.</summary>
    public Meaning Repeat(long? count, long stretch, double scale, double floor)
    {
        return new(
            time =>
            {
                long begin = 0;
                long longer = 1;
                double height = 1;
                for (long k = 0; !(time < begin + (Length!.Value * longer)) && k + 1 != count; k++)
                {
                    begin += Length.Value * longer;
                    longer *= stretch;
                    height *= scale;
                }
                Entry entry = At((time - begin) / longer);
                return height == 1 ? entry
                    : floor == 0 ? new Entry(entry.Value * height, entry.Slack * height)
                    : new Entry(
                        floor + ((entry.Value - floor) * height),
                        (entry.Slack * height) + (1e-12 * (Math.Abs(entry.Value) + Math.Abs(floor)))
                    );
            },
            count is { } cycles ? Total(cycles) : null
        );

        long Total(long cycles)
        {
            long total = 0;
            for (long k = 0, length = Length!.Value; k < cycles; k++, length *= stretch)
            {
                total += length;
            }
            return total;
        }
    }
}
