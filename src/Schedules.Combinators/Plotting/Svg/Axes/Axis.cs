using System;
using System.Collections.Generic;
using System.Linq;

namespace Schedules.Plotting;

// An axis: maps values to pixels, and has the ticks in pixels.
internal sealed class Axis
{
    private readonly AxisScale scale;
    private readonly AxisSpace space;
    private readonly double low;
    private readonly double high;

    private Axis(AxisScale scale, AxisSpace space, TickPlan plan)
    {
        this.scale = scale;
        this.space = space;
        low = Measure(plan.Min);
        high = Measure(plan.Max);
        Min = plan.Min;
        Max = plan.Max;
        Ticks = plan.Ticks.Select((tick, i) => new Tick(Place(tick.Value), plan.Labels[i])).ToList();
        MinorTicks = MinorPositions(plan);
    }

    public double Min { get; }

    public double Max { get; }

    // The labelled ticks, ascending by value.
    public IReadOnlyList<Tick> Ticks { get; private set; }

    // The pixels of the unlabelled ticks; only a logarithmic axis has any.
    public IReadOnlyList<double> MinorTicks { get; }

    // The axis with the most ticks whose labels do not overlap. With roundOut it extends to whole ticks at both ends; with wholeNumbers it
    // has no ticks between whole numbers.
    public static Axis Create(AxisScale scale, DataRange range, AxisSpace space, bool roundOut, bool wholeNumbers = false)
    {
        const double MostTicks = 8;
        double mostTicks = Math.Min(space.Length / space.Spacing, MostTicks);
        IEnumerable<TickPlan> plans =
            scale == AxisScale.Linear ? StepPlans.For(range, mostTicks, roundOut, wholeNumbers) : RatioPlans.For(range, mostTicks);
        Axis? sparsest = null;
        foreach (TickPlan plan in plans)
        {
            var axis = new Axis(scale, space, plan);
            if (axis.LabelsFit())
            {
                // One tick alone shows no scale, so ticks are removed from the plan before it.
                if (axis.Ticks.Count < 2 && sparsest is { Ticks.Count: >= 2 })
                {
                    break;
                }
                return axis;
            }
            sparsest = axis;
        }
        Axis thinned = sparsest ?? new Axis(scale, space, Bare(range));
        thinned.Thin();
        return thinned;
    }

    // NaN if the value has no position on the axis.
    public double ToPixel(double value)
    {
        double drawn = Drawable.Of(value, scale);
        return double.IsNaN(drawn) ? double.NaN : Place(drawn);
    }

    private static TickPlan Bare(DataRange range) => new(range.Min, range.Max, [], [], []);

    private double Place(double value)
    {
        double fraction = (Measure(value) - low) / (high - low);
        return space.Start + (fraction * (space.End - space.Start));
    }

    private double Measure(double value) => scale == AxisScale.Logarithmic ? Math.Log10(value) : value;

    private double[] MinorPositions(TickPlan plan)
    {
        const double SmallestDecade = 20;
        bool isSparse = space.Length / (high - low) >= SmallestDecade;
        return isSparse ? plan.MinorTicks.Select(Place).ToArray() : [];
    }

    private bool LabelsFit()
    {
        for (int i = 1; i < Ticks.Count; i++)
        {
            if (!space.HasRoom(Ticks[i - 1], Ticks[i]))
            {
                return false;
            }
        }
        return true;
    }

    private void Thin()
    {
        var kept = new List<Tick>();
        foreach (Tick tick in Ticks)
        {
            if (kept.Count == 0 || space.HasRoom(kept[kept.Count - 1], tick))
            {
                kept.Add(tick);
            }
        }
        Ticks = kept;
    }
}

internal enum AxisScale
{
    // Equal differences take equal space.
    Linear,

    // Equal ratios take equal space; values at or below zero cannot be shown.
    Logarithmic,
}

// The pixels of an axis from its smallest to its largest value, the distances to keep between ticks and between labels, and the extent of a
// label along the axis.
internal sealed class AxisSpace
{
    private readonly Func<string, double> labelExtent;

    public AxisSpace(double start, double end, double spacing, double gap, Func<string, double> labelExtent)
    {
        Start = start;
        End = end;
        Spacing = spacing;
        Gap = gap;
        this.labelExtent = labelExtent;
    }

    public double Start { get; }

    public double End { get; }

    // The smallest distance between two ticks, in pixels.
    public double Spacing { get; }

    // The smallest distance between two labels, in pixels.
    public double Gap { get; }

    public double Length => Math.Abs(End - Start);

    public bool HasRoom(Tick first, Tick second) =>
        Math.Abs(second.Position - first.Position) >= ((labelExtent(first.Label) + labelExtent(second.Label)) / 2) + Gap;
}

// Position is in pixels.
internal readonly record struct Tick(double Position, string Label);
