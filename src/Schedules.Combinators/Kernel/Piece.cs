using System;
using System.Text;
using Schedules.Numerics;
using Schedules.Text;

namespace Schedules.Kernel;

// A source, how it is read, and for how many steps: -1 if it never ends. A schedule is one piece; a splice has several. A piece without a
// reading is its whole source, which keeps its last value by itself.
internal readonly record struct Piece(Source Source, Reading? Reading, long Length) : IDescribed
{
    internal static Piece Hold(double value, long length) => new(new Level(new(value), length), null, length);

    internal static Piece Of(Source source) => new(source, null, source.Length);

    internal static Piece Of(Source source, View view, long length, Chain<Operation>? operations = null) =>
        new(source, Reading.Of(view, operations, isWhole: length == source.Length), length);

    internal bool Ends => Length >= 0;

    // Not null if it is a whole splice. Its pieces are then those of the splice, otherwise just itself.
    private Splice? WholeSplice => Reading is null ? Source as Splice : null;

    internal int PieceCount => WholeSplice?.Count ?? 1;

    internal Piece PieceAt(int index) => WholeSplice?[index] ?? this;

    internal long PieceStart(int index) => WholeSplice?.Begin(index) ?? 0;

    // The last boundary: what must not overflow when the piece is moved or stretched.
    internal long LastBoundary => Ends ? Length : PieceStart(PieceCount - 1);

    internal Curve? Curve => Reading is null ? Source.Curve : null;

    internal bool IsLevel => Source is Level;

    internal string Caption => View is { Rate: 1, Divisor: 1 } ? Source.Caption : "";

    internal double End => At(Length);

    // The limit from the left at its end.
    internal double Arrival => Length == 0 || Source.Traits.IsContinuous ? End : At(new Time(Length, Side: -1));

    internal Piece WithoutLastOperation => Of(Source, View, Length, Operations.WithoutLast);

    internal Piece Bare => Of(Source, View, Length);

    internal Traits Traits => Reading?.TraitsOf(Source.Traits) ?? Source.Traits;

    internal View View => Reading?.View ?? View.Whole;

    internal Chain<Operation> Operations => Reading?.Operations ?? Chain<Operation>.Empty;

    // The value at a step, past the end too.
    internal double At(long step) =>
        Reading is null
            ? Source.At(step)
            // A length of -1 is above every step as an unsigned number.
            : Reading.At(Source, (ulong)step > (ulong)Length ? Length : step);

    // The value at a time from 0 to the length.
    internal double At(in Time time) => Reading is null ? Source.At(time) : Reading.At(Source, time);

    // The value at any time: just before step 0 that of step 0, and past the end the last value.
    internal double Clamped(in Time time)
    {
        if (Ends && time.Whole >= Length && (time.Whole > Length || time.Part > 0 || time.Side >= 0))
        {
            return At(Length);
        }
        return time.IsStep || ((time.Whole | time.Part) == 0 && time.Side < 0) ? At(time.Whole) : At(time);
    }

    internal void Fill(long first, Span<double> values)
    {
        if (Reading is null)
        {
            Source.Fill(first, values);
        }
        else
        {
            FillRead(Reading, first, values);
        }
    }

    // The values at first / divisor, (first + 1) / divisor and so on.
    internal void FillBetween(long first, long divisor, Span<double> values)
    {
        if (divisor == 1)
        {
            Fill(first, values);
            return;
        }
        if (Reading is null)
        {
            Source.FillBetween(first, divisor, values);
            return;
        }
        for (int i = 0; i < values.Length; i++)
        {
            values[i] = Clamped(new Time(first + i).Over(divisor));
        }
    }

    private void FillRead(Reading reading, long first, Span<double> values)
    {
        if (Ends && values.Length > Length - first)
        {
            int before = (int)Math.Max(0, Length - first);
            values.Slice(before).Fill(End);
            values = values.Slice(0, before);
        }
        reading.Fill(Source, first, values);
    }

    // Read through one more view: the verbs of time.
    internal Piece Through(View view, long length)
    {
        if (view == View.Whole && length == Length)
        {
            return this;
        }
        if (length == 0)
        {
            return Hold(At(view.Of(new Time(0))), 0);
        }
        return (view.Divisor > 1 && GoesPastItsSource) || View.After(view) is not { } both
            ? Of(new Splice(this), view, length)
            : (Source as Splice)?.Through(both, length) ?? Of(Source, both, length, Operations).Simplest;
    }

    // The same values with a simpler view: a ramp backwards is its mirror, a ramp at every third step is a shorter ramp, skipped stairs
    // begin later.
    private Piece Simplest
    {
        get
        {
            (Source source, View view) = (Source, View);
            long steps = source.Length;
            if (source is Stairs stairs && view is { Rate: > 0, From: > 0 } && stairs.Skip(view.From) is { } later)
            {
                return Of(later, view with { From = 0 }, Length, Operations);
            }
            // A part of a constant is the same backwards.
            view = steps < 0 && view.Rate < 0 && source is Level ? view.After(View.Back(Length))!.Value : view;
            long most = long.MaxValue / view.Divisor;
            if (steps > most || view.From > (steps < 0 ? most - 1 : steps))
            {
                return this;
            }
            long offset = (view.From * view.Divisor) + view.Rest;
            long all = steps * view.Divisor;
            if (view.Rate < 0 && offset <= all && source.Mirrored is { } mirrored)
            {
                offset = all - offset;
                (source, view) = (mirrored, new(offset / view.Divisor, offset % view.Divisor, -view.Rate, view.Divisor));
            }
            if (
                view.Rate > 0
                && (view.Rate > 1 || view.Divisor > 1)
                && offset % view.Rate == 0
                && source.InSteps(all, view.Rate) is { } same
            )
            {
                (source, view) = (same, View.Skip(offset / view.Rate));
            }
            return Of(source, view, Length, Operations);
        }
    }

    // Whether it reads past the end of its source, as every third step of ten does.
    private bool GoesPastItsSource =>
        Source.Length >= 0
        && (
            View.Rate > 0
                ? View.Divisor == 1 && (View.From > Source.Length || Length > (Source.Length - View.From) / View.Rate)
                : View.From > Source.Length || (View.From == Source.Length && View.Rest > 0)
        );

    internal Piece Skip(long steps) => Ends && steps >= Length ? Hold(End, 0) : Through(View.Skip(steps), Ends ? Length - steps : -1);

    internal Piece Take(long steps) => Through(View.Whole, steps);

    internal Piece Stretch(long factor) => Through(View.Slower(factor), Ends ? Length * factor : -1);

    internal Piece Then(Piece next, string parameter)
    {
        var joined = new Joiner(capacity: WholeSplice is null ? 2 : 0);
        joined.Add(this, parameter);
        joined.Add(next, parameter);
        return joined.ToPiece();
    }

    internal Piece Reverse() => Through(View.Back(Length), Length);

    internal Piece Every(long stride)
    {
        if (Source is Splice splice && Reading is null && splice.IsAlignedTo(stride))
        {
            return splice.Each(piece => piece.Every(stride));
        }
        // Past its length it may only be read if the source has ended there and keeps its value.
        bool stays = Source.Length >= 0 && View.Rate > 0 && !(View.Of(new Time(Length)) < new Time(Source.Length));
        // A window of a splice must begin at a step that the stride also reaches from the splice's own start.
        bool isPlain = Source is not Splice || (View.Rate > 0 && View.From % StepMath.Multiply(View.Rate, stride) == 0);
        return isPlain && (!Ends || Length % stride == 0 || stays)
            ? Through(View.Faster(stride), Ends ? StepMath.DivideUp(Length, stride) : -1)
            : Of(new Splice(this), View.Faster(stride), Ends ? StepMath.DivideUp(Length, stride) : -1);
    }

    // Stairs of stairs are wider stairs, and a level stays a level.
    internal Piece PerEpoch(long steps)
    {
        if (Length == 0)
        {
            return this;
        }
        if (Source is Splice splice && Reading is null)
        {
            return splice.Each(piece => piece.PerEpoch(steps));
        }
        return (Source is Stairs && View.Rate == 1) || (Source is Level && Stretch(steps).View is { Rate: 1, Divisor: 1 })
            ? Stretch(steps)
            : Of(Stairs.Of(Source, View), View.Slower(steps), Ends ? Length * steps : -1, Operations);
    }

    // With one more operation. Neighbours that shared a reading share the new one.
    internal Piece With(Operation operation, ref (Reading? From, Reading? To) last)
    {
        if (Length == 0)
        {
            return Hold(operation.Apply(End), 0);
        }
        if (Source is Splice splice)
        {
            Piece changed = splice.With(operation);
            // A splice of one piece keeps that piece apart from a view that cannot be composed with it.
            return (Reading is null || changed.WholeSplice is not null ? changed : Of(new Splice(changed))).Through(View, Length);
        }
        if (last.To is null || !ReferenceEquals(last.From, Reading))
        {
            last = (Reading, Reading.Of(View, Operations.Add(operation), isWhole: false));
        }
        return this with { Reading = last.To };
    }

    // Whether the next piece continues this one: the same source, read from where this one ends.
    internal bool GoesOnIn(Piece next) =>
        (next.Reading is not null || next.Source is Stairs)
        && (Source is Stairs ? next.Source is Stairs : Source.Equals(next.Source))
        && Operations.Equals(next.Operations)
        && Through(View.Skip(Length), next.Length).Equals(next);

    // Whether it surely has the values of another piece for as long as both last. False says nothing: other sources may have equal values.
    internal bool ReadsAs(Piece other) =>
        IsLevel && other.IsLevel
            ? At(0).Equals(other.At(0))
            : Source.Equals(other.Source) && View == other.View && Operations.Equals(other.Operations);

    // The nearest time, strictly after or before, at which it turns or may jump. Its end counts, unless only jumps are looked for.
    internal Time? Next(in Time from, bool back, Search search)
    {
        if (!search.Spend())
        {
            return null;
        }
        var end = new Time(Length);
        Time start = back && Ends && from > end ? end.On(1) : from;
        Time? next =
            search.OnlyJumps && Source.Traits.IsContinuous ? null
            : Reading is null ? Source.Next(start, back, search)
            : Source.Next(View.Of(start), back ^ (View.Rate < 0), search) is { } there ? View.Inverse(there)
            : null;
        next = next is { } time && Time.IsPast(start, time, back) && !(Ends && time > end) ? next : null;
        bool countsEnd = Ends && !search.OnlyJumps && Time.IsPast(from, end, back);
        return countsEnd && (back || next is null) ? end : next;
    }

    // The outermost verb, and what it is applied to.
    public Description Describe()
    {
        if (Operations is { Count: > 0 } done)
        {
            return done.Last.Describe(WithoutLastOperation);
        }
        if (Source is not Stairs && (View.Rate < -1 || (View.Rate < 0 && Source is not Splice)))
        {
            return new("reverse", Of(Source, View.After(View.Back(Length))!.Value, Length));
        }
        return new Layers(this).Describe();
    }

    public void WriteCode(StringBuilder code)
    {
        if (Operations.Count > 0)
        {
            Bare.WriteCode(code);
            Reading!.WriteOperations(code);
        }
        else if (Reading is null)
        {
            Source.WriteCode(code);
        }
        else
        {
            Describe().WriteCode(code);
        }
    }

    // The code that continues a chain, whose last value is the level, with this piece.
    internal void WriteChained(StringBuilder code, double level)
    {
        if (Reading is not null || !Source.WriteChained(code, level))
        {
            WriteCode(code.Append(".Then("));
            code.Append(')');
        }
    }
}
