using System.Runtime.CompilerServices;

namespace Schedules;

// The shape that goes a fraction of the way.
internal readonly struct Along<TFraction> : IShape
    where TFraction : struct, IFraction
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public T At<T>(in Way way, in Parts<T> x)
        where T : struct, ILane<T> => way.Along(default(TFraction).Of(x));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public T At<T>(in Way way, T step, double steps)
        where T : struct, ILane<T> => At(way, Parts.Quotient(step, steps));
}
