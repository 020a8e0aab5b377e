using Schedules.Numerics;

namespace Schedules.Curves;

// A function of the step, for one lane or a vector of them.
internal interface IOfStep
{
    T At<T>(T step)
        where T : struct, ILane<T>;
}
