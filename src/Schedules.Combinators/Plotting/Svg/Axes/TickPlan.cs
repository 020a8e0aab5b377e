using System.Collections.Generic;

namespace Schedules.Plotting;

/// <summary>One way to divide an axis: the range it shows and the values of its ticks.</summary>
/// <param name="Min">The value at the start of the axis.</param>
/// <param name="Max">The value at the end of the axis.</param>
/// <param name="Ticks">The values of the ticks, ascending.</param>
/// <param name="Labels">The text of each tick.</param>
/// <param name="MinorTicks">The values of unlabelled ticks.</param>
internal sealed record TickPlan(
    double Min,
    double Max,
    IReadOnlyList<DecimalValue> Ticks,
    IReadOnlyList<string> Labels,
    IReadOnlyList<double> MinorTicks
);
