using System;
using Schedules.Numerics;

namespace Schedules.Kernel;

// Adds up the values of a piece in double-double: by the formulas of its sources where they have one, and otherwise value by value.
internal sealed class Summation
{
    // Finite values are multiplied by this when their sum overflows.
    private const double Smaller = 2.9387358770557188e-39; // 2^-128

    private long left = Looks.Most;
    private double notFinite;

    private Summation(double scale) => Scale = scale;

    // Every sum within is that of the values times this.
    internal double Scale { get; }

    internal static double SumOf(in Piece piece, long first, long count)
    {
        var plain = new Summation(scale: 1);
        double sum = plain.Of(piece, first, count).High.Value;
        if (plain.notFinite != 0)
        {
            return plain.notFinite;
        }
        return IsFinite(sum) ? sum : new Summation(Smaller).Of(piece, first, count).High.Value / Smaller;
    }

    // Values of this size and their sums are far from overflow, and their last bits far from underflow.
    internal static bool IsModerate(double value) => value == 0 || Math.Abs(value) is > 1e-140 and < 1e140;

    internal static bool IsEachStep(in Time first, in Time last, long count) =>
        first.IsStep && last.IsStep && last.Whole - first.Whole == count - 1;

    internal static DoubleDouble<ScalarLane> Exact(in Time time) => Whole.Of(time.Whole) + (Whole.Of(time.Part) / Whole.Of(time.Grid));

    // The sum of a value of 1 at each of some steps.
    internal DoubleDouble<ScalarLane> Ones(long steps) => Whole.Of(steps) * Scale;

    // A factor so large that its halves would overflow is made smaller for the product. Sums are not as large, or they are made smaller too.
    internal static DoubleDouble<ScalarLane> Times(in DoubleDouble<ScalarLane> sum, double factor) =>
        Math.Abs(factor) < 1e290 ? sum * factor : sum * (factor * Smaller) * (1 / Smaller);

    internal void Spend(long looks) => left = Looks.Spend(left, looks);

    internal DoubleDouble<ScalarLane> Of(in Piece whole, long first, long count)
    {
        DoubleDouble<ScalarLane> sum = 0;
        for (int i = 0; i < whole.PieceCount && count > 0; i++)
        {
            Piece piece = whole.PieceAt(i);
            long local = first - whole.PieceStart(i);
            if (piece.Ends && local < piece.Length)
            {
                long within = Math.Min(count, piece.Length - local);
                sum += OfOne(piece, local, within);
                (first, count) = (first + within, count - within);
            }
            else if (!piece.Ends)
            {
                sum += OfOne(piece, local, count);
                count = 0;
            }
        }
        // Past its end it stays at its last value.
        return count == 0 ? sum : sum + OfLevel(whole.End, count);
    }

    private DoubleDouble<ScalarLane> OfOne(in Piece piece, long first, long count)
    {
        if (piece.IsLevel)
        {
            return OfLevel(piece.At(first), count);
        }
        View view = piece.View;
        DoubleDouble<ScalarLane>? sum = piece.Source.SumOf(view.Of(new Time(first)), view.Of(new Time(first + (count - 1))), count, this);
        foreach (Operation operation in piece.Operations.Items)
        {
            sum = sum is { } before ? operation.SumOf(before, Ones(count)) : null;
        }
        return sum ?? Filled(piece, first, count);
    }

    private DoubleDouble<ScalarLane> OfLevel(double value, long count)
    {
        if (IsFinite(value))
        {
            return Times(Ones(count), value);
        }
        notFinite += value;
        return 0;
    }

    // Compensated: the rounding errors of the sum are added up beside it.
    private DoubleDouble<ScalarLane> Filled(in Piece piece, long first, long count)
    {
        Spend(count);
        Span<double> buffer = stackalloc double[256];
        DoubleDouble<ScalarLane> total = 0;
        for (long done = 0; done < count; done += buffer.Length)
        {
            Span<double> values = buffer.Slice(0, (int)Math.Min(buffer.Length, count - done));
            piece.Fill(first + done, values);
            double high = total.High.Value;
            double low = total.Low.Value;
            foreach (double value in values)
            {
                if (!IsFinite(value))
                {
                    notFinite += value;
                    continue;
                }
                var sum = DoubleDouble.Sum(high, value * Scale);
                high = sum.High.Value;
                low += sum.Low.Value;
            }
            total = DoubleDouble.Sum(high, low);
        }
        return total;
    }

    private static bool IsFinite(double value) => !double.IsNaN(value) && !double.IsInfinity(value);
}
