using System;
using System.Collections.Generic;
using System.Linq;

namespace Schedules.Plotting;

/// <summary>Maps values to pixels and carries the ticks.</summary>
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

    /// <summary>The value at the start of the axis.</summary>
    public double Min { get; }

    /// <summary>The value at the end of the axis.</summary>
    public double Max { get; }

    /// <summary>The labelled ticks, from the smallest value on.</summary>
    public IReadOnlyList<Tick> Ticks { get; private set; }

    /// <summary>The pixels of the unlabelled ticks of a logarithmic axis.</summary>
    public IReadOnlyList<double> MinorTicks { get; }

    /// <summary>Makes the axis with the most ticks whose labels do not overlap.</summary>
    /// <param name="scale">How values turn into distance.</param>
    /// <param name="range">The values to show.</param>
    /// <param name="space">The room for the axis and its labels.</param>
    /// <param name="roundOut">Whether the axis grows to whole ticks at both ends.</param>
    /// <param name="wholeNumbers">Whether ticks between whole numbers make no sense.</param>
    public static Axis Create(AxisScale scale, DataRange range, AxisSpace space, bool roundOut, bool wholeNumbers = false)
    {
        const double MostTicks = 8;
        var mostTicks = Math.Min(space.Length / space.Spacing, MostTicks);
        var plans = scale == AxisScale.Linear ? StepPlans.For(range, mostTicks, roundOut, wholeNumbers) : RatioPlans.For(range, mostTicks);
        Axis? sparsest = null;
        foreach (var plan in plans)
        {
            var axis = new Axis(scale, space, plan);
            if (axis.LabelsFit())
            {
                // A lone tick gives no scale to read by; the plan before it is thinned instead.
                if (axis.Ticks.Count < 2 && sparsest is { Ticks.Count: >= 2 })
                {
                    break;
                }
                return axis;
            }
            sparsest = axis;
        }
        var thinned = sparsest ?? new Axis(scale, space, Bare(range));
        thinned.Thin();
        return thinned;
    }

    /// <summary>The pixel of a value, or not a number when the value has no place on the axis.</summary>
    public double ToPixel(double value)
    {
        var drawn = Drawable.Of(value, scale);
        return double.IsNaN(drawn) ? double.NaN : Place(drawn);
    }

    private static TickPlan Bare(DataRange range) =>
        new(range.Min, range.Max, Array.Empty<DecimalValue>(), Array.Empty<string>(), Array.Empty<double>());

    private double Place(double value)
    {
        var fraction = (Measure(value) - low) / (high - low);
        return space.Start + (fraction * (space.End - space.Start));
    }

    private double Measure(double value) => scale == AxisScale.Logarithmic ? Math.Log10(value) : value;

    private double[] MinorPositions(TickPlan plan)
    {
        const double SmallestDecade = 20;
        var isSparse = space.Length / (high - low) >= SmallestDecade;
        return isSparse ? plan.MinorTicks.Select(Place).ToArray() : Array.Empty<double>();
    }

    private bool LabelsFit()
    {
        for (var i = 1; i < Ticks.Count; i++)
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
        foreach (var tick in Ticks)
        {
            if (kept.Count == 0 || space.HasRoom(kept[kept.Count - 1], tick))
            {
                kept.Add(tick);
            }
        }
        Ticks = kept;
    }
}

/// <summary>How an axis turns values into distance.</summary>
internal enum AxisScale
{
    /// <summary>Equal differences take equal space.</summary>
    Linear,

    /// <summary>Equal ratios take equal space; values at or below zero cannot be shown.</summary>
    Logarithmic,
}

/// <summary>The room an axis has, and how much of it each label takes.</summary>
internal sealed class AxisSpace
{
    private readonly Func<string, double> labelExtent;

    /// <summary>Creates the description of an axis's room.</summary>
    /// <param name="start">The pixel of the smallest value.</param>
    /// <param name="end">The pixel of the largest value.</param>
    /// <param name="spacing">The smallest pleasant distance between two ticks, in pixels.</param>
    /// <param name="gap">The smallest distance between two labels, in pixels.</param>
    /// <param name="labelExtent">How many pixels of the axis a label takes.</param>
    public AxisSpace(double start, double end, double spacing, double gap, Func<string, double> labelExtent)
    {
        Start = start;
        End = end;
        Spacing = spacing;
        Gap = gap;
        this.labelExtent = labelExtent;
    }

    /// <summary>The pixel of the smallest value.</summary>
    public double Start { get; }

    /// <summary>The pixel of the largest value.</summary>
    public double End { get; }

    /// <summary>The smallest pleasant distance between two ticks, in pixels.</summary>
    public double Spacing { get; }

    /// <summary>The smallest distance between two labels, in pixels.</summary>
    public double Gap { get; }

    /// <summary>The length of the axis in pixels.</summary>
    public double Length => Math.Abs(End - Start);

    /// <summary>Whether two ticks are far enough apart for both labels.</summary>
    public bool HasRoom(Tick first, Tick second) =>
        Math.Abs(second.Position - first.Position) >= ((labelExtent(first.Label) + labelExtent(second.Label)) / 2) + Gap;
}

/// <summary>A labelled place on an axis.</summary>
/// <param name="Position">Where the tick stands, in pixels.</param>
/// <param name="Label">The text beside the tick.</param>
internal readonly record struct Tick(double Position, string Label);
