using Schedules.Notebook;

namespace Schedules;

// A notebook finds these by itself, and asks the base types too.

[TypeFormatterSource(typeof(CurveDisplay))]
public abstract partial class Curve;

[TypeFormatterSource(typeof(JumpDisplay))]
public readonly partial record struct Jump;

[TypeFormatterSource(typeof(OneCycleDisplay))]
public sealed partial record OneCycle;

[TypeFormatterSource(typeof(PlotDisplay))]
public sealed partial class Plot;

[TypeFormatterSource(typeof(ScheduleDisplay))]
public partial class Schedule;

[TypeFormatterSource(typeof(TailDisplay))]
public abstract partial class Tail;

[TypeFormatterSource(typeof(TimelineDisplay))]
public sealed partial class Timeline;
