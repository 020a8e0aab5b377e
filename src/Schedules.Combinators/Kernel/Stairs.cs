using System;
using Schedules.Numerics;
using Schedules.Text;

namespace Schedules.Kernel;

// A source as stairs: through each step it keeps the value that a view of it has at the step's start.
internal sealed record Stairs(Source Source, View View) : Composite(Source.Traits with { IsContinuous = false })
{
    private readonly View view = View;
    private readonly bool isShift = View.IsShift;
    private readonly Reading reading = Reading.Of(View, operations: null, isWhole: false)!;

    internal View View => view;

    // Stairs of stairs read these from their first step on. Only the innermost begin later.
    internal static Stairs Of(Source source, View view) =>
        source is Stairs inner && view is { Rate: > 0, From: > 0 } && inner.Skip(view.From) is { } later
            ? new(later, view with { From = 0 })
            : new(source, view);

    // The stairs from a step on; null if their view would not fit.
    internal Stairs? Skip(long steps) => view.After(View.Skip(steps)) is { } later ? Of(Source, later) : null;

    internal override double At(in Time time) => At(time.Floor);

    internal override double At(long step) => isShift ? Source.At(StepMath.Add(view.From, step)) : Source.Read(view, step);

    internal override void Fill(long first, Span<double> values) => reading.Fill(Source, first, values);

    internal override double Read(in View view, long step) => At(view.FloorOf(step));

    internal override bool IsHeld => true;

    // Each step may be a jump. It turns where its source does, at that step or the next one.
    internal override Time? Next(in Time from, bool back, Search search)
    {
        if (back)
        {
            return from.StepBefore >= 0 ? new(from.StepBefore) : null;
        }
        if (from.Floor == long.MaxValue)
        {
            return null;
        }
        var stair = new Time(from.Floor);
        if (search.OnlyJumps || !Value(stair).Equals(Value(stair.On(1))))
        {
            return new(stair.Whole + 1);
        }
        return Piece.Of(Source, View, -1).Next(stair, back: false, search) is { } next ? new(next.Ceiling) : null;

        double Value(in Time time) => Source.At(View.Of(time));
    }

    internal override Description Describe() => new("perEpoch", Piece.Of(Source, View, -1), new Argument("stepsPerEpoch", 1L));
}
