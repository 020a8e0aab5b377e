using System.Runtime.CompilerServices;
using Schedules.Numerics;

namespace Schedules.Curves;

// The shape of a curve that goes the same fraction of the way between any two ends.
internal readonly struct FractionShape<TFraction> : IShape
    where TFraction : struct, IFraction
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public T At<T>(in RampEnds ends, in SplitDouble<T> x)
        where T : struct, ILane<T> => ends.Interpolate(default(TFraction).Of(x));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public T At<T>(in RampEnds ends, T step, double steps)
        where T : struct, ILane<T> => At(ends, SplitDouble.Quotient(step, steps));
}
