using Schedules.Notebook;

namespace Schedules;

// The attributes by which .NET Interactive finds the displays. It reads those of base types too, so one for each public type is enough.

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
