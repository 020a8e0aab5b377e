using Schedules.Numerics;

namespace Schedules.Curves;

// The shape of a curve that goes the same fraction of the way between any two ends: the fraction done and the fraction left, each accurate
// where it is small. For one lane or a vector of them.
internal interface IEasing
{
    // Positive where about half of the way is done, or more.
    T PastHalf<T>(in RampPosition<T> at)
        where T : struct, ILane<T>;

    SplitDouble<T> Done<T>(in RampPosition<T> at)
        where T : struct, ILane<T>;

    SplitDouble<T> Left<T>(in RampPosition<T> at)
        where T : struct, ILane<T>;
}
