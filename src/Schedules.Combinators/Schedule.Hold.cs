using System;
using System.Text;

namespace Schedules;

public abstract partial class Schedule
{
    /// <summary>Creates a phase that has one value for a number of steps.</summary>
    /// <param name="value">The value: any finite number.</param>
    /// <param name="steps">How many steps it lasts: 0 or more.</param>
    /// <returns>The phase, from <paramref name="value"/> to <paramref name="value"/>.</returns>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="value"/> is not finite, or <paramref name="steps"/> is negative.
    /// </exception>
    /// <example>
    /// <code>
    /// var lr = Hold(0.1, steps: 30).Then(Hold(0.01, steps: 30));
    /// lr.At(29) // => 0.1
    /// lr.At(30) // => 0.01
    /// </code>
    /// </example>
    public static Phase Hold(double value, long steps) => new HoldPhase(Check.Finite(value), Check.NotNegative(steps));
}

[ScheduleJson]
internal sealed class HoldPhase(double value, long length) : Phase
{
    private readonly double value = value;

    public override long Length { get; } = length;

    public override double Start => value;

    public override double End => value;

    internal override double ValueAt(long step) => value;

    internal override void Write(long first, Span<double> values) => values.Fill(value);

    internal override Schedule With(Operation operation) => Length == 0 ? new HoldPhase(operation.Apply(value), 0) : base.With(operation);

    internal override Schedule InEpochsOf(long steps) => Stretched(steps);

    internal override Phase Stretched(long factor) => new HoldPhase(value, Length * factor);

    internal override Phase Reversed() => this;

    private protected override bool IsBuiltLike(Schedule other) =>
        other is HoldPhase that && Length == that.Length && Bits.Same(value, that.value);

    public override int GetHashCode() => (nameof(Hold), value, Length).GetHashCode();

    internal override Description Describe() => new("hold", null, new Argument("value", value), new Argument("steps", Length));

    internal override void WriteChained(StringBuilder code, double level)
    {
        if (Length > 0 && Bits.Same(level, value))
        {
            code.Append(".Hold(").AppendSteps(Length).Append(')');
        }
        else
        {
            base.WriteChained(code, level);
        }
    }
}
