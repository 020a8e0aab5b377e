using System;
using Schedules.Text;

namespace Schedules.Planning;

// The learning rates of a run, block by block, each checked: finite, 0 or more.
internal readonly struct RateReader(Schedule lr, long steps)
{
    private const int BlockLength = 4096;

    private readonly double[] block = new double[Math.Min(BlockLength, steps)];

    internal long BlockCount => (steps + BlockLength - 1) / BlockLength;

    internal ReadOnlySpan<double> Block(long index, out long firstStep)
    {
        firstStep = index * BlockLength;
        Span<double> rates = block.AsSpan(0, (int)Math.Min(BlockLength, steps - firstStep));
        lr.Fill(firstStep, rates);
        for (int i = 0; i < rates.Length; i++)
        {
            if (!(rates[i] >= 0) || double.IsInfinity(rates[i]))
            {
                throw Refused($"lr is {Literal.Of(rates[i])} at step {firstStep + i}; a rate must be finite and 0 or more.", nameof(lr));
            }
        }
        return rates;
    }

    // The highest rate, which must be above 0.
    internal double Peak()
    {
        double peak = 0;
        for (long index = 0; index < BlockCount; index++)
        {
            foreach (double rate in Block(index, out _))
            {
                peak = Math.Max(peak, rate);
            }
        }
        return peak > 0 ? peak : throw Refused($"lr is 0 at all steps before {steps}; a rate must be above 0 somewhere.", nameof(lr));
    }

    private static ArgumentException Refused(string message, string name) => new(message, name);
}
