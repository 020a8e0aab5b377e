using Schedules.Numerics;

namespace Schedules.Curves;

// What a curve gives for an x that lies before the middle of the way, on one lane as on many.
internal interface IShape
{
    T At<T>(in RampEnds ends, in SplitDouble<T> x)
        where T : struct, ILane<T>;

    // The same at x = step / steps.
    T At<T>(in RampEnds ends, T step, double steps)
        where T : struct, ILane<T>;
}
