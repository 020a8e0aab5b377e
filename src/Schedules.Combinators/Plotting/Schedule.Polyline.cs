using System;
using System.Collections.Immutable;
using System.Text;
using Schedules.Plotting;
using Schedules.Text;

namespace Schedules;

public partial class Schedule
{
    private const int FewestPoints = 14;
    private const int MostPoints = 100_000;

    /// <summary>The points that a picture of the schedule is drawn through, for other programs that draw lines.</summary>
    /// <remarks>
    /// At a jump there are three points: the value before it, NaN, which such programs draw as a gap, and the value after it. If the range
    /// has few enough steps and jumps, the line has the value of every step to within a thousandth of the height of the picture, with the
    /// points on a straight line left out. Otherwise each group of steps has its first, lowest, highest and last sample, with samples
    /// around its first turns and jumps. Values that are not finite are left out.
    /// </remarks>
    /// <param name="first">The first step: 0 or more.</param>
    /// <param name="last">The last step, at or after the first.</param>
    /// <param name="maxPoints">The most points: 14 to 100,000.</param>
    /// <returns>The points, in ascending order of steps.</returns>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="first"/> is negative, <paramref name="last"/> is before it, or <paramref name="maxPoints"/> is not from 14 to 100,000.
    /// </exception>
    /// <example>
    /// <code>
    /// var points = Warmup(1, 100).Then(Hold(0.5, 50)).Polyline(first: 0, last: 150);
    /// points // => [step 0: 0.0, step 100: 1.0, step 100: nan, step 100: 0.5, step 150: 0.5]
    /// </code>
    /// </example>
    public ImmutableArray<StepValue> Polyline(long first, long last, int maxPoints = 1_000)
    {
        Check.NotNegative(first);
        if (last < first)
        {
            throw new ArgumentOutOfRangeException(nameof(last), last, $"last is {last}; it must be {first} or more, the first step.");
        }
        Check.Between(maxPoints, FewestPoints, MostPoints);
        return [.. Polylines.Of(this, first, last, maxPoints)];
    }

    /// <summary>A table of the points of <see cref="Polyline"/>, as comma-separated values.</summary>
    /// <param name="first">The first step: 0 or more.</param>
    /// <param name="last">The last step, at or after the first.</param>
    /// <param name="maxPoints">The most points: 14 to 100,000.</param>
    /// <returns>
    /// A line <c>step,value</c>, then a line for each point, with a decimal point in every culture and the digits that give the same double
    /// back. At a break the value is empty. Lines end with a line feed.
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="first"/> is negative, <paramref name="last"/> is before it, or <paramref name="maxPoints"/> is not from 14 to 100,000.
    /// </exception>
    /// <example>
    /// <code>
    /// Warmup(0.1, 100).Hold(50).ToCsv(first: 0, last: 150).Split('\n')[2] // => 100,0.1
    /// </code>
    /// </example>
    public string ToCsv(long first, long last, int maxPoints = 1_000)
    {
        var csv = new StringBuilder("step,value\n");
        foreach ((long step, double value) in Polyline(first, last, maxPoints))
        {
            csv.Append(FormattableString.Invariant($"{step},"));
            csv.Append(double.IsNaN(value) ? "" : Literal.Of(value)).Append('\n');
        }
        return csv.ToString();
    }
}
