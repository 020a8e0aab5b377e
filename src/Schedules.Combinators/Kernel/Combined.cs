using System;
using System.Text;

namespace Schedules.Kernel;

// Several schedules, value by value, put together from left to right: so a long chain of one verb is flat.
internal sealed record Combined : Composite
{
    private readonly Chain<Schedule> schedules;
    private readonly Combination combination;

    // The same at hand, most often two.
    private readonly Piece first;
    private readonly Piece second;
    private readonly int count;
    private readonly Func<double, double, double> apply;

    private Combined(Chain<Schedule> schedules, Combination combination, long length, in Traits traits)
        : base(traits)
    {
        (this.schedules, this.combination, Length) = (schedules, combination, length);
        (first, second) = (schedules[0].Piece, schedules[1].Piece);
        (count, apply) = (schedules.Count, combination.Apply);
    }

    // Phases together are a phase as long as the longest.
    internal override long Length { get; }

    // Flattens (a op b) op c.
    internal static Piece Of(Schedule first, Schedule second, Combination combination)
    {
        Combined? some = first.Piece.Source as Combined;
        bool isMore = some is not null && first.Piece == Piece.Of(some) && some.combination.Equals(combination);
        Chain<Schedule> schedules = isMore ? some!.schedules.Add(second) : Chain<Schedule>.Of(first, second);
        Traits left = first.Piece.Traits;
        Traits right = second.Piece.Traits;
        Traits both = left.With(right, combination.BoundOf(left.Bound, right.Bound));
        both = both with { CallsUser = both.CallsUser || combination.Function is not null };
        both = isMore ? both with { Depth = Math.Max(left.Depth - 1, right.Depth) } : both;
        long length = first.Piece.Ends && second.Piece.Ends ? Math.Max(first.Piece.Length, second.Piece.Length) : -1;
        return length == 0
            ? Piece.Hold(combination.Apply(first.At(0), second.At(0)), 0)
            : Piece.Of(new Combined(schedules, combination, length, both));
    }

    internal override double At(long step)
    {
        double value = apply(first.At(step), second.At(step));
        for (int i = 2; i < count; i++)
        {
            value = apply(value, schedules[i].Piece.At(step));
        }
        return value;
    }

    internal override double At(in Time time)
    {
        ReadOnlySpan<Schedule> all = schedules.Items;
        double value = all[0].Piece.Clamped(time);
        for (int i = 1; i < all.Length; i++)
        {
            value = apply(value, all[i].Piece.Clamped(time));
        }
        return value;
    }

    // A few values at a time: those of one schedule, and then what each other makes of them.
    internal override void Fill(long first, Span<double> values)
    {
        Span<double> buffer = stackalloc double[64];
        for (int begin = 0; begin < values.Length; begin += buffer.Length)
        {
            Span<double> some = values.Slice(begin, Math.Min(buffer.Length, values.Length - begin));
            schedules[0].Piece.Fill(first + begin, some);
            for (int i = 1; i < schedules.Count; i++)
            {
                schedules[i].Piece.Fill(first + begin, buffer.Slice(0, some.Length));
                for (int k = 0; k < some.Length; k++)
                {
                    some[k] = apply(some[k], buffer[k]);
                }
            }
        }
    }

    internal override Time? Next(in Time from, bool back, Search search)
    {
        Time? nearest = null;
        foreach (Schedule schedule in schedules.Items)
        {
            if (schedule.Piece.Next(from, back, search) is { } time && (nearest is not { } best || Time.IsPast(time, best, back)))
            {
                nearest = time;
            }
        }
        return nearest;
    }

    internal override Description Describe() =>
        combination.Function is { } f
            ? new(combination.Kind, null, new Argument("of", schedules.Items.ToArray()), new Argument("f", f))
            : new(combination.Kind, null, new Argument("of", schedules.Items.ToArray()));

    internal override void WriteCode(StringBuilder code)
    {
        schedules[0].WriteCode(code);
        for (int i = 1; i < schedules.Count; i++)
        {
            code.Append('.').Append(combination.Verb).Append('(');
            schedules[i].WriteCode(code);
            code.Append(combination.Function is { } f ? ", " + f : "").Append(')');
        }
    }

    public bool Equals(Combined? other) => other is not null && combination.Equals(other.combination) && schedules.Equals(other.schedules);

    public override int GetHashCode() => (combination, schedules).GetHashCode();
}
