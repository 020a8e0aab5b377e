using System;

namespace Schedules;

public abstract partial class Schedule
{
    /// <summary>Creates a schedule that has one value for ever.</summary>
    /// <param name="value">The value at every step: any finite number.</param>
    /// <returns>The schedule. It never ends, so nothing can follow it; a value for a number of steps is <see cref="Hold"/>.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="value"/> is not finite.</exception>
    /// <example>
    /// <code>
    /// Constant(0.1).At(1_000_000) // => 0.1
    /// </code>
    /// </example>
    public static Schedule Constant(double value) => new ConstantSchedule(Check.Finite(value));
}

[ScheduleJson]
internal sealed class ConstantSchedule(double value) : Schedule
{
    private readonly double value = value;

    internal override double ValueAt(long step) => value;

    internal override void Write(long first, Span<double> values) => values.Fill(value);

    internal override Schedule InEpochsOf(long steps) => this;

    private protected override bool IsBuiltLike(Schedule other) => other is ConstantSchedule that && Bits.Same(value, that.value);

    public override int GetHashCode() => (nameof(Constant), value).GetHashCode();

    internal override Description Describe() => new("constant", null, new Argument("value", value));
}
