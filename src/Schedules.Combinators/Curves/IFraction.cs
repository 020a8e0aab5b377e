using Schedules.Numerics;

namespace Schedules.Curves;

// The fraction of the way that is done at x, or left at 1 - x, for one lane or a vector of them.
internal interface IFraction
{
    SplitDouble<T> Of<T>(in SplitDouble<T> x)
        where T : struct, ILane<T>;
}
