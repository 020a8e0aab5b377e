using System.Collections.Generic;

namespace Schedules.Plotting;

// A candidate division of an axis: its range, the values of its ticks, ascending, with their labels, and the unlabelled minor ticks.
internal sealed record TickPlan(
    double Min,
    double Max,
    IReadOnlyList<DecimalValue> Ticks,
    IReadOnlyList<string> Labels,
    IReadOnlyList<double> MinorTicks
);
