using System;
using System.Globalization;
using System.Linq;
using System.Text;

namespace Schedules.Properties.Golden;

/// <summary>
/// The values of every curve, and of random schedules, as bits: a line for each schedule with a hash of 256 of its values and four of them.
/// The random schedules come from a generator in this file with a fixed seed.
/// </summary>
internal static class GoldenBits
{
    private const int Values = 256;

    private static readonly Curve[] curves =
    [
        Curve.Linear,
        Curve.Cosine,
        Curve.Exponential,
        Curve.Polynomial(0.5),
        Curve.Polynomial(2),
        Curve.Polynomial(3),
        Curve.Polynomial(0.9),
        Curve.OneMinusSqrt,
        Curve.OneMinusSquare,
        Curve.Rex,
        Curve.WsdExponential,
        Curve.HalfCosine,
        Curve.Logarithmic,
        Curve.CosinePower(2.5),
        Curve.CosinePower(0.3),
        Curve.Tanh(-7, 3),
        Curve.Cosine.KDecay(1.5),
        Curve.Exponential.KDecay(0.7),
    ];

    private static readonly Tail[] tails =
    [
        Tail.InverseSqrt(100),
        Tail.InverseTime(0.01),
        Tail.InverseTime(0.03, 0.7),
        Tail.Exponential(0.999),
        Tail.Power(0.51, 40),
    ];

    private static readonly double[] extremes = [1e-300, 1e-140, 1e-128, 1e-30, 1e-6, 30, 1e5, 1e250];

    private static readonly double[] levels = [1, 0.1, 3e-4, 1e-5, 0.30000000000000004, 1.97, 7e-7, 1 / 3.0];

    private static readonly long[] lengths = [1, 2, 3, 7, 10, 64, 137, 999, 1000, 4999, 65_536, 1_234_567, 10_000_000, (1L << 53) - 1];

    public static string Text
    {
        get
        {
            var text = new StringBuilder();
            var random = new Random64(2024);
            foreach (Curve curve in curves.Concat(curves.Select(curve => curve.Mirror())))
            {
                for (int i = 0; i < 8; i++)
                {
                    Write(text, Schedule.Ramp(random.Of(levels), random.Of(levels), random.Of(lengths), curve), random);
                }
            }
            foreach (Tail tail in tails)
            {
                Write(text, Schedule.Hold(random.Of(levels), 3).Decay(tail), random);
            }
            for (int i = 0; i < 150; i++)
            {
                Write(text, random.Next(3) == 0 ? Endless(random) : Tree(random, 4), random);
            }
            foreach (double number in extremes)
            {
                Curve[] some =
                [
                    Curve.Polynomial(number),
                    Curve.CosinePower(number),
                    Curve.Tanh(0, Math.Min(100, number)),
                    Curve.Cosine.KDecay(number),
                    Curve.Logarithmic.KDecay(number),
                    Curve.Polynomial(0.9).KDecay(number),
                    Curve.WsdExponential.KDecay(number).Mirror(),
                ];
                foreach (Curve curve in some)
                {
                    Write(text, Schedule.Ramp(0, random.Of(levels), random.Of(lengths), curve), random);
                    Write(text, Schedule.Ramp(random.Of(levels), number, random.Of(lengths), curve.Mirror()), random);
                }
                Tail[] slow = [Tail.InverseTime(number, 0.7), Tail.Exponential(1 - Math.Min(0.5, number)), Tail.Power(0.51, number)];
                foreach (Tail tail in slow)
                {
                    Write(text, Schedule.Hold(random.Of(levels), 3).Decay(tail), random);
                }
            }
            return text.ToString();
        }
    }

    private static Phase Tree(Random64 random, int depth) =>
        random.Next(depth == 0 ? 3 : 12) switch
        {
            0 => Schedule.Hold(random.Of(levels), random.Next(40)),
            1 or 2 => Schedule.Ramp(random.Of(levels), random.Of(levels), random.Next(60), random.Of(curves)),
            3 or 4 or 5 => Tree(random, depth - 1).Then(Tree(random, depth - 1)),
            6 => Tree(random, depth - 1).Times(random.Of(levels)),
            7 => Tree(random, depth - 1).Times(Tree(random, depth - 1)),
            8 => Tree(random, depth - 1).Plus(Tree(random, depth - 1)),
            9 => Tree(random, depth - 1).Stretch(1 + random.Next(4)),
            10 => Tree(random, depth - 1).Reverse(),
            _ => Tree(random, depth - 1).Ramp(random.Of(levels), random.Next(60), Curve.Cosine).Skip(random.Next(9)),
        };

    private static Schedule Endless(Random64 random) =>
        random.Next(3) switch
        {
            0 => Tree(random, 2).Decay(random.Of(tails)),
            1 => Schedule.Hold(random.Of(levels), 5).Ramp(random.Of(levels), 20, random.Of(curves)).RepeatForever(1 + random.Next(2), 0.75),
            _ => Tree(random, 2).Decay(random.Of(tails)).PerEpoch(1 + random.Next(5)),
        };

    // The first 64 values, 64 consecutive ones from a random step on, those around the middle and the end of a phase, and some at random
    // steps.
    private static void Write(StringBuilder text, Schedule schedule, Random64 random)
    {
        long length = schedule is Phase phase ? phase.Length : 1000;
        double[] values = new double[Values];
        schedule.Fill(0, values.AsSpan(0, 64));
        schedule.Fill(random.Upto(length), values.AsSpan(64, 64));
        schedule.Fill((length / 2) - 20, values.AsSpan(128, 40));
        schedule.Fill(length - 39, values.AsSpan(168, 40));
        for (int i = 208; i < Values; i++)
        {
            values[i] = schedule.At(random.Upto(length));
        }

        ulong hash = 14695981039346656037; // FNV-1a, a value at a time
        foreach (double value in values)
        {
            hash = unchecked((hash ^ (ulong)BitConverter.DoubleToInt64Bits(value)) * 1099511628211);
        }
        text.Append(Hex((long)hash));
        foreach (int i in new[] { 1, 64, 128, 255 })
        {
            text.Append(' ').Append(Hex(BitConverter.DoubleToInt64Bits(values[i])));
        }
        text.Append(' ').Append(schedule).Append('\n');
    }

    private static string Hex(long bits) => bits.ToString("x16", CultureInfo.InvariantCulture);

    // SplitMix64 (G. Steele, D. Lea and C. Flood, Fast Splittable Pseudorandom Number Generators, OOPSLA 2014).
    private sealed class Random64(ulong seed)
    {
        private ulong state = seed;

        private ulong Next()
        {
            state = unchecked(state + 0x9E3779B97F4A7C15);
            ulong z = state;
            z = unchecked((z ^ (z >> 30)) * 0xBF58476D1CE4E5B9);
            z = unchecked((z ^ (z >> 27)) * 0x94D049BB133111EB);
            return z ^ (z >> 31);
        }

        public int Next(int bound) => (int)(Next() % (ulong)bound);

        public long Upto(long last) => (long)(Next() % ((ulong)last + 1));

        public T Of<T>(T[] choices) => choices[Next(choices.Length)];
    }
}
