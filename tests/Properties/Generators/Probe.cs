using System;
using System.Collections.Generic;
using System.Linq;

namespace Schedules.Properties;

/// <summary>The steps at which schedules are compared: the first ones, those around every boundary, and the far ends.</summary>
internal static class Probe
{
    public static IEnumerable<long> StepsOf(params Schedule[] schedules) =>
        schedules
            .SelectMany(schedule => schedule.Phases)
            .SelectMany(segment => new[] { segment.FirstStep, segment.FirstStep + (segment.Length ?? 0) })
            .SelectMany(boundary => new[] { boundary - 1, boundary, boundary + 1, boundary / 2 })
            .Concat(Enumerable.Range(0, 40).Select(step => (long)step))
            .Concat([-1, long.MinValue, 1_000_000, long.MaxValue - 1, long.MaxValue])
            .Distinct();

    public static void SameValues(Func<long, double> expected, Schedule actual)
    {
        foreach (long step in StepsOf(actual))
        {
            Same(expected(step), actual.At(step), $"at step {step} of {actual}");
        }
    }

    /// <summary>To the bit.</summary>
    public static void Same(double expected, double actual, string where)
    {
        if (BitConverter.DoubleToInt64Bits(expected) != BitConverter.DoubleToInt64Bits(actual))
        {
            Xunit.Assert.Fail($"{actual:R} is not {expected:R}, {where}");
        }
    }

    /// <summary>
    /// The steps up to a last one at which the value differs from the one before: the jumps of a schedule that is piecewise constant.
    /// </summary>
    public static List<Jump> Changes(Schedule stairs, long last)
    {
        var changes = new List<Jump>();
        for (long step = 1; step <= last; step++)
        {
            if (!stairs.At(step - 1).Equals(stairs.At(step)))
            {
                changes.Add(new Jump(step, stairs.At(step - 1), stairs.At(step)));
            }
        }
        return changes;
    }

    /// <summary>The distance from a value to the next double.</summary>
    public static double Ulp(double value) =>
        Math.Abs(value) < double.MaxValue
            ? Math.BitIncrement(Math.Abs(value)) - Math.Abs(value)
            : double.MaxValue - Math.BitDecrement(double.MaxValue);
}
