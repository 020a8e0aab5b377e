using Schedules.Numerics;

namespace Schedules.Curves;

// The values of a curve in the first half of a ramp, for one lane or a vector of them.
internal interface IShape
{
    T At<T>(in RampEnds ends, in SplitDouble<T> x)
        where T : struct, ILane<T>;

    // The same at x = step / steps.
    T At<T>(in RampEnds ends, T step, double steps)
        where T : struct, ILane<T>;
}
