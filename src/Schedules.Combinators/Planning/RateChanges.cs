using System;
using System.Runtime.CompilerServices;
using Schedules.Numerics;
#if NET
using System.Runtime.Intrinsics;
#endif

namespace Schedules.Planning;

// The changes of a rate in a run: by how much it changes, how soon that has its effect, and the sum of the rates before. The effects of all
// are computed a vector at a time, and added up one by one, so that the bits do not depend on the vectors.
internal sealed class RateChanges
{
    // A multiple of every vector's length.
    private const int BlockLength = 64;

    private double[] amounts = new double[BlockLength];
    private double[] speeds = new double[BlockLength];

    // The sums in double-double, since the difference of two large ones may be one small rate.
    private double[] highs = new double[BlockLength];
    private double[] lows = new double[BlockLength];

    private int count;

    internal void Add(double amount, double speed, in DoubleDouble<ScalarLane> sumBefore)
    {
        if (count == amounts.Length)
        {
            Array.Resize(ref amounts, 2 * count);
            Array.Resize(ref speeds, 2 * count);
            Array.Resize(ref highs, 2 * count);
            Array.Resize(ref lows, 2 * count);
        }
        (amounts[count], speeds[count]) = (amount, speed);
        (highs[count], lows[count]) = (sumBefore.High.Value, sumBefore.Low.Value);
        count++;
    }

    // The sum of amount (1 - (1 + speed (sum - sumBefore))^-beta) over the changes so far.
    internal double Effect(in DoubleDouble<ScalarLane> sum, double beta)
    {
        Span<double> since = stackalloc double[BlockLength];
        Span<double> powers = stackalloc double[BlockLength];
        double effect = 0;
        for (int first = 0; first < count; first += BlockLength)
        {
#if NET
            if (Vector512.IsHardwareAccelerated)
            {
                Raise<Vector512Lane>(first, sum, beta, since, powers);
            }
            else
            {
                Raise<VectorLane>(first, sum, beta, since, powers);
            }
#else
            Raise<ScalarLane>(first, sum, beta, since, powers);
#endif
            for (int i = 0; i < Math.Min(BlockLength, count - first); i++)
            {
                // Nothing has its effect while all rates are 0, and everything at once after a rate of 0.
                double left =
                    !(since[i] > 0) ? 1
                    : double.IsInfinity(speeds[first + i]) ? Math.Pow(double.PositiveInfinity, -beta)
                    : powers[i];
                effect += amounts[first + i] * (1 - left);
            }
        }
        return effect;
    }

    // Lanes beyond the count hold numbers without meaning.
    [MethodImpl(Jit.Apart)]
    private void Raise<T>(int first, in DoubleDouble<ScalarLane> sum, double beta, Span<double> since, Span<double> powers)
        where T : struct, ILane<T>
    {
        T lane = default;
        T high = lane.All(sum.High.Value);
        T low = lane.All(sum.Low.Value);
        for (int i = 0; i < BlockLength; i += lane.Count)
        {
            T passed = high - lane.Load(highs.AsSpan(first + i)) + (low - lane.Load(lows.AsSpan(first + i)));
            passed.Store(since.Slice(i));
            DoubleDouble<T> grown = (lane.Load(speeds.AsSpan(first + i)) * passed) + 1;
            Pow.Of(grown, -beta).High.Store(powers.Slice(i));
        }
    }
}
