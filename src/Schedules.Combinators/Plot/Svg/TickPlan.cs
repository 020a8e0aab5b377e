using System.Collections.Generic;

namespace Schedules.Plotting;

/// <summary>One way to divide an axis: the range it shows and the values of its ticks.</summary>
internal sealed class TickPlan
{
    /// <summary>Creates a plan.</summary>
    /// <param name="min">The value at the start of the axis.</param>
    /// <param name="max">The value at the end of the axis.</param>
    /// <param name="ticks">The values of the ticks, ascending.</param>
    /// <param name="labels">The text of each tick.</param>
    /// <param name="minorTicks">The values of unlabelled ticks.</param>
    public TickPlan(
        double min,
        double max,
        IReadOnlyList<DecimalValue> ticks,
        IReadOnlyList<string> labels,
        IReadOnlyList<double> minorTicks
    )
    {
        Min = min;
        Max = max;
        Ticks = ticks;
        Labels = labels;
        MinorTicks = minorTicks;
    }

    /// <summary>The value at the start of the axis.</summary>
    public double Min { get; }

    /// <summary>The value at the end of the axis.</summary>
    public double Max { get; }

    /// <summary>The values of the ticks, ascending.</summary>
    public IReadOnlyList<DecimalValue> Ticks { get; }

    /// <summary>The text of each tick.</summary>
    public IReadOnlyList<string> Labels { get; }

    /// <summary>The values of unlabelled ticks.</summary>
    public IReadOnlyList<double> MinorTicks { get; }
}
