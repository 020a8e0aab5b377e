using System.Collections.Generic;
using System.Linq;
using Schedules.Laws;
using Schedules.Properties;

namespace Schedules.Fuzz;

/// <summary>
/// A random schedule can be evaluated, and comes back from its JSON equal, with the same values and the same code, unless it has a function
/// in it.
/// </summary>
internal sealed class TextCase(Schedule schedule) : Case
{
    public override IEnumerable<Case> Simpler =>
        ScheduleArbitraries.AnySchedule.Shrinker(schedule).Select(simpler => new TextCase(simpler));

    public override void Run()
    {
        Evaluation.Of(schedule);
        RoundTrip.Holds(schedule);
    }

    public override string ToString() => schedule.ToString();
}
