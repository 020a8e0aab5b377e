using Schedules.Numerics;

namespace Schedules.Curves;

// The values of a curve at any positions, for one lane or a vector of them.
internal interface ICurveAt
{
    T Between<T>(in RampEnds ends, in RampPosition<T> at)
        where T : struct, ILane<T>;
}
