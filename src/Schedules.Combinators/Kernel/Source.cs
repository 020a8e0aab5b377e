using System;
using System.Text;
using Schedules.Numerics;
using Schedules.Text;

namespace Schedules.Kernel;

// A function of time that pieces read. There are eight, and no verb has one of its own: level, ramp, tail, function, combination, cycle,
// stairs and splice.
internal abstract record Source
{
    // The value at a time, or its limit from one side.
    internal abstract double At(in Time time);

    // The value at a step.
    internal virtual double At(long step) => At(new Time(step));

    // The value at a step, read through a view.
    internal virtual double Read(in View view, long step)
    {
        if (view.Divisor == 1)
        {
            return At(view.FloorOf(step));
        }
        Time time = view.Of(new Time(step));
        return time.Part == 0 ? At(time.Whole) : At(time);
    }

    internal virtual void Fill(long first, Span<double> values)
    {
        for (int i = 0; i < values.Length; i++)
        {
            values[i] = At(first + i);
        }
    }

    // The values at first / divisor, (first + 1) / divisor and so on.
    internal virtual void FillBetween(long first, long divisor, Span<double> values)
    {
        for (int i = 0; i < values.Length; i++)
        {
            Time time = new Time(first + i).Over(divisor);
            values[i] = time.Part == 0 ? At(time.Whole) : At(time);
        }
    }

    // The step from which it keeps its last value, or -1 if it never ends.
    internal virtual long Length => -1;

    internal virtual Traits Traits => new(IsContinuous: true);

    // The nearest time, strictly after or before, at which it may turn, or if only jumps are looked for, may jump.
    internal virtual Time? Next(in Time from, bool back, Search search) => null;

    // The sum of its values at a number of equally spaced times, where there is a formula for it.
    internal virtual DoubleDouble<ScalarLane>? SumOf(in Time first, in Time last, long count, Summation sum) => null;

    // After how many steps its values are the same again; 0 if that is not known.
    internal virtual long Period => 0;

    // Whether it is constant between steps.
    internal virtual bool IsHeld => false;

    // The same shape in all / rate steps, and from its other end; null if there is no such source.
    internal virtual Source? InSteps(long all, long rate) => null;

    internal virtual Source? Mirrored => null;

    internal abstract Description Describe();

    // Its name in a picture.
    internal virtual string Caption => "";

    internal virtual Curve? Curve => null;

    internal virtual void WriteCode(StringBuilder code) => Describe().WriteCode(code);

    // Writes the call that continues a chain, whose last value is the level, with this source; false if only Then can.
    internal virtual bool WriteChained(StringBuilder code, double level) => false;
}

// The budget of a search for the times at which a schedule turns or jumps: a few lines can make a schedule with more of them than there is
// memory for.
internal sealed class Search(bool onlyJumps)
{
    private long left = 1_000_000;

    internal bool OnlyJumps { get; } = onlyJumps;

    internal bool IsOver => left < 0;

    internal bool Spend(long looks = 1) => (left -= looks) >= 0;
}

// Facts about a source, known without evaluating it: whether it surely never jumps, whether it calls a user's function, an upper bound of
// its absolute value, how deep sources lie within it, how many of them are read for one value at most, and whether it surely only rises or
// only falls between two of the times that Next finds.
internal readonly record struct Traits(
    bool IsContinuous,
    bool CallsUser = false,
    double Bound = 0,
    int Depth = 0,
    int Weight = 1,
    bool IsMonotone = true
)
{
    private const int MaxWeight = 1 << 30;

    // The traits of any combination of two sources.
    internal Traits With(in Traits other, double bound) =>
        new(
            IsContinuous && other.IsContinuous,
            CallsUser || other.CallsUser,
            bound,
            Math.Max(Depth, other.Depth),
            Math.Min(MaxWeight, Weight + other.Weight),
            IsMonotone: false
        );
}

// A source that reads others.
internal abstract record Composite : Source
{
    // More than JSON may have, and few enough for the smallest stack of a thread.
    internal const int MaxDepth = 200;

    private protected Composite(in Traits within) =>
        Traits =
            within.Depth < MaxDepth
                ? within with
                {
                    Depth = within.Depth + 1,
                    Weight = within.Weight + 1,
                }
                : throw new InvalidOperationException($"Schedules may lie within each other at most {MaxDepth} levels deep.");

    internal sealed override Traits Traits { get; }

    // The traits need not be compared: they follow from the rest.
    public virtual bool Equals(Composite? other) => other is not null && EqualityContract == other.EqualityContract;

    public override int GetHashCode() => EqualityContract.GetHashCode();

    // The traits of the sources within it.
    internal Traits Inner => Traits with { Depth = Traits.Depth - 1, Weight = Traits.Weight - 1 };
}
