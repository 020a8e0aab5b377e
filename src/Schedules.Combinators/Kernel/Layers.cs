using Schedules.Numerics;
using Schedules.Text;

namespace Schedules.Kernel;

// The description of a piece without operations: which verbs, from the outermost inwards, make its view of its source.
internal readonly struct Layers
{
    private readonly Source source;
    private readonly long length;

    // Where the source ends, or for stairs read backwards, where reading begins. -1 if it never ends.
    private readonly long extent;

    // The view of the source, or if it is read backwards, of its reverse.
    private readonly View view;
    private readonly View turn;

    internal Layers(Piece piece)
    {
        (source, length) = (piece.Source, piece.Length);
        bool isBack = piece.View.Rate < 0;
        extent = isBack && source is Stairs ? StepMath.Add(piece.View.From, piece.View.Rest > 0 ? 1 : 0) : source.Length;
        turn = isBack ? View.Back(extent) : View.Whole;
        view = turn.After(piece.View)!.Value;
    }

    internal Description Describe() =>
        view.Rate > 1 ? DescribeFaster()
        : view.Divisor > 1 ? DescribeSlower()
        : DescribeWindow();

    // Every is described as applied to a whole splice, since a cut splice is another splice.
    private Description DescribeFaster()
    {
        if (source is Stairs)
        {
            return Verb("every", "stride", view.Rate, View.Skip(view.From), length < 0 ? -1 : length * view.Rate);
        }
        long cut = source is Splice ? view.From / view.Rate : 0;
        var from = View.Skip(source is Splice ? 0 : view.From);
        long natural = source.Length < 0 ? -1 : StepMath.DivideUp(source.Length - from.From, view.Rate) - cut;
        return length != natural ? Verb("take", "steps", length, view, natural)
            : cut > 0 ? Verb("skip", "steps", cut, View.Faster(view.Rate), natural < 0 ? -1 : natural + cut)
            : Verb("every", "stride", view.Rate, from, source.Length < 0 ? -1 : source.Length - from.From);
    }

    // PerEpoch if the source is stairs, otherwise Stretch; applied to a whole splice, unless that is read backwards.
    private Description DescribeSlower()
    {
        bool isWhole = source is Splice && turn == View.Whole;
        long cut = isWhole ? (view.From * view.Divisor) + view.Rest : view.Rest;
        long from = isWhole ? 0 : view.From;
        long natural =
            extent >= 0 && extent - from <= long.MaxValue / view.Divisor ? (extent - from) * view.Divisor
            : length < 0 ? -1
            : StepMath.Multiply(StepMath.DivideUp(StepMath.Add(cut, length), view.Divisor), view.Divisor);
        return natural >= 0 && length != natural - cut ? Verb("take", "steps", length, view, natural - cut)
            : cut > 0 ? Verb("skip", "steps", cut, new View(from, 0, 1, view.Divisor), natural)
            : source is Stairs && turn.Rate < 0 ? new("reverse", Piece.Of(source, View.Slower(view.Divisor), natural))
            : source is Stairs ? DescribeStairs(natural < 0 ? -1 : natural / view.Divisor)
            : Verb("stretch", "factor", view.Divisor, View.Skip(from), natural / view.Divisor);
    }

    private Description DescribeWindow()
    {
        if (source is Stairs && turn == View.Whole && view.From == 0)
        {
            return DescribeStairs(length);
        }
        long natural = extent < 0 ? -1 : extent - view.From;
        return length != natural ? Verb("take", "steps", length, view, natural)
            : view.From > 0 ? Verb("skip", "steps", view.From, View.Whole, source.Length)
            : turn.Rate < 0 ? new("reverse", Piece.Of(source, View.Whole, natural))
            : source.Describe();
    }

    private Description DescribeStairs(long epochs)
    {
        var stairs = (Stairs)source;
        var epoch = Piece.Of(stairs.Source, stairs.View, epochs);
        return new("perEpoch", epoch, new Argument("stepsPerEpoch", view.Divisor));
    }

    private Description Verb(string kind, string argument, long value, View of, long steps) =>
        new(kind, Piece.Of(source, turn.After(of)!.Value, steps), new Argument(argument, value));
}
