using System;
using System.Text;
using Schedules.Text;

namespace Schedules.Kernel;

// A function of time that pieces read. There are eight, and no verb has one of its own: level, ramp, tail, function, combination, cycle, stairs
// and splice.
internal abstract record Source
{
    // The value at a time, or its limit from one side.
    internal abstract double At(in Time time);

    // The same at a whole step, without a time.
    internal virtual double At(long step) => At(new Time(step));

    // The value that a view has at a step.
    internal virtual double Read(in View view, long step)
    {
        if (view.Divisor == 1)
        {
            return At(view.FloorOf(step));
        }
        Time time = view.Of(new Time(step));
        return time.Part == 0 ? At(time.Whole) : At(time);
    }

    // The values at consecutive steps.
    internal virtual void Fill(long first, Span<double> values)
    {
        for (int i = 0; i < values.Length; i++)
        {
            values[i] = At(first + i);
        }
    }

    // The step from which on it stays by itself, or -1 if it never ends.
    internal virtual long Length => -1;

    internal virtual Traits Traits => new(IsContinuous: true);

    // The nearest time after or before, strictly, at which it may turn, or if only jumps are looked for, jump.
    internal virtual Time? Next(in Time from, bool back, Search search) => null;

    // Whether it is constant between steps.
    internal virtual bool IsHeld => false;

    // The same shape in all / rate steps, and seen from its other end, where that is a source too.
    internal virtual Source? InSteps(long all, long rate) => null;

    internal virtual Source? Mirrored => null;

    // The verb that makes it, and what a picture calls it.
    internal abstract Description Describe();

    internal virtual string Caption => "";

    internal virtual Curve? Curve => null;

    internal virtual void WriteCode(StringBuilder code) => Describe().WriteCode(code);

    // Writes the call that continues a chain, which stands at a level, with this source; false where only Then can.
    internal virtual bool WriteChained(StringBuilder code, double level) => false;
}

// A search for the times at which a schedule turns or jumps. It ends where it has looked at very many places: a few lines can make a schedule
// with more jumps than anybody could list.
internal sealed class Search(bool onlyJumps)
{
    private long left = 1_000_000;

    internal bool OnlyJumps { get; } = onlyJumps;

    internal bool IsOver => left < 0;

    internal bool Spend(long looks = 1) => (left -= looks) >= 0;
}

// Facts about a source that need none of its values: whether it surely never jumps; whether it calls functions that the library does not
// know; the largest value it may have, apart from the sign; how deep sources lie within it, and how many are read for one value at most.
internal readonly record struct Traits(bool IsContinuous, bool CallsUser = false, double Bound = 0, int Depth = 0, int Weight = 1)
{
    private const int mostWeight = 1 << 30;

    // The traits of any combination of two sources.
    internal Traits With(in Traits other, double bound) =>
        new(
            IsContinuous && other.IsContinuous,
            CallsUser || other.CallsUser,
            bound,
            Math.Max(Depth, other.Depth),
            Math.Min(mostWeight, Weight + other.Weight)
        );
}

// A source that reads others.
internal abstract record Composite : Source
{
    // JSON has fewer levels, and the smallest stack of a thread has room for that many.
    internal const int MostLevels = 200;

    private protected Composite(in Traits within) =>
        Traits =
            within.Depth < MostLevels
                ? within with
                {
                    Depth = within.Depth + 1,
                    Weight = within.Weight + 1,
                }
                : throw new InvalidOperationException($"Schedules may lie within each other at most {MostLevels} levels deep.");

    internal sealed override Traits Traits { get; }

    // The traits follow from the rest.
    public virtual bool Equals(Composite? other) => other is not null && EqualityContract == other.EqualityContract;

    public override int GetHashCode() => EqualityContract.GetHashCode();

    // The traits of the sources within it.
    internal Traits Inner => Traits with { Depth = Traits.Depth - 1, Weight = Traits.Weight - 1 };
}
