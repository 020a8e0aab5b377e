namespace Schedules;

// The fraction of the way that is done by an x, or left by a rest, in parts: on one lane as on many.
internal interface IFraction
{
    Parts<T> Of<T>(in Parts<T> x)
        where T : struct, ILane<T>;
}
