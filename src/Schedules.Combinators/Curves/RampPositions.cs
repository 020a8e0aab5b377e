using System;
using System.Runtime.CompilerServices;
using Schedules.Numerics;
#if NET
using System.Runtime.Intrinsics;
#endif

namespace Schedules.Curves;

// Consecutive positions in a ramp and the values there, computed a vector at a time. Lanes beyond the count hold numbers without meaning.
internal readonly ref struct RampPositions
{
    // A multiple of every vector's length.
    internal const int Most = 64;

    // The room that they take, in doubles.
    internal const int Room = 5 * Most;

    private readonly Span<double> x;
    private readonly Span<double> rest;
    private readonly Span<double> values;
    private readonly int count;

    private RampPositions(Span<double> x, Span<double> rest, Span<double> values, int count, double steps)
    {
        this.x = x;
        this.rest = rest;
        this.values = values;
        this.count = count;
        Steps = steps;
    }

    // done / all, (done + 1) / all, ..., where all is at the most 2^53.
    internal static RampPositions Of(long done, long all, long steps, int count, Span<double> room)
    {
        RampPositions at = new(room.Slice(0, 2 * Most), room.Slice(2 * Most, 2 * Most), room.Slice(4 * Most, Most), count, steps);
        at.Do(new Placing(done, all));
        return at;
    }

    internal double Steps { get; }

    internal Span<double> Values => values.Slice(0, count);

    // The same positions, counted from the other end.
    internal RampPositions Reversed => new(rest, x, values, count, Steps);

    // To x^power, in place.
    internal void Raise(double power) => Do(new Raising(power));

    internal void Evaluate<TCurve>(in TCurve curve, in RampEnds ends)
        where TCurve : struct, ICurveAt => Do(new Evaluation<TCurve>(curve, ends));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal RampPosition<T> At<T>(int index)
        where T : struct, ILane<T> => new(Load<T>(x, index), Load<T>(rest, index), Steps);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static SplitDouble<T> Load<T>(Span<double> parts, int index)
        where T : struct, ILane<T> => new(default(T).Load(parts.Slice(index)), default(T).Load(parts.Slice(Most + index)));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Store<T>(int index, in SplitDouble<T> x, in SplitDouble<T> rest)
        where T : struct, ILane<T>
    {
        x.High.Store(this.x.Slice(index));
        x.Low.Store(this.x.Slice(Most + index));
        rest.High.Store(this.rest.Slice(index));
        rest.Low.Store(this.rest.Slice(Most + index));
    }

    private void Do<TWork>(in TWork work)
        where TWork : struct, IWork
    {
#if NET
        if (Vector512.IsHardwareAccelerated)
        {
            Do<TWork, Vector512Lane>(work);
        }
        else
        {
            Do<TWork, VectorLane>(work);
        }
#else
        Do<TWork, ScalarLane>(work);
#endif
    }

    [MethodImpl(Jit.Apart)]
    private void Do<TWork, T>(TWork work)
        where TWork : struct, IWork
        where T : struct, ILane<T>
    {
        for (int i = 0; i < count; i += default(T).Count)
        {
            work.At<T>(this, i);
        }
    }

    // A computation on a vector of positions.
    private interface IWork
    {
        void At<T>(in RampPositions positions, int index)
            where T : struct, ILane<T>;
    }

    private readonly struct Placing(double done, double all) : IWork
    {
        [MethodImpl(Jit.Apart)]
        public void At<T>(in RampPositions positions, int index)
            where T : struct, ILane<T>
        {
            T step = default(T).Sequence(done + index, 1);
            positions.Store(index, SplitDouble.Quotient(step, all), SplitDouble.Quotient(all - step, all));
        }
    }

    private readonly struct Raising(double power) : IWork
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public void At<T>(in RampPositions positions, int index)
            where T : struct, ILane<T>
        {
            RampPosition<T> raised = positions.At<T>(index).Power(power);
            positions.Store(index, raised.X, raised.Rest);
        }
    }

    private readonly struct Evaluation<TCurve>(TCurve curve, RampEnds ends) : IWork
        where TCurve : struct, ICurveAt
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public void At<T>(in RampPositions positions, int index)
            where T : struct, ILane<T> => curve.Between(ends, positions.At<T>(index)).Store(positions.values.Slice(index));
    }
}
