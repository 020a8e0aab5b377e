using Schedules.Numerics;

namespace Schedules.Curves;

// The fraction of the way that is done by an x, or left by a rest, in parts: on one lane as on many.
internal interface IFraction
{
    SplitDouble<T> Of<T>(in SplitDouble<T> x)
        where T : struct, ILane<T>;
}
