using System.ComponentModel;
using Schedules.Text;

namespace Schedules;

/// <summary>
/// Overloads for F# of the verbs that take steps: with them an argument may be an expression of ints, as in <c>lr.At(n - 1)</c>. C#
/// converts an int to a <see cref="long"/> and calls the instance methods.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class IntSteps
{
    /// <inheritdoc cref="Schedule.At"/>
    public static double At(this Schedule schedule, int step) => Check.NotNull(schedule).At(step);

    /// <inheritdoc cref="Schedule.Delay"/>
    public static Schedule Delay(this Schedule schedule, int steps) => Check.NotNull(schedule).Delay(steps);

    /// <inheritdoc cref="Schedule.Every"/>
    public static Schedule Every(this Schedule schedule, int stride) => Check.NotNull(schedule).Every(stride);

    /// <inheritdoc cref="Schedule.PerEpoch"/>
    public static Schedule PerEpoch(this Schedule schedule, int stepsPerEpoch) => Check.NotNull(schedule).PerEpoch(stepsPerEpoch);

    /// <inheritdoc cref="Schedule.Skip"/>
    public static Schedule Skip(this Schedule schedule, int steps) => Check.NotNull(schedule).Skip(steps);

    /// <inheritdoc cref="Schedule.Take"/>
    public static Phase Take(this Schedule schedule, int steps) => Check.NotNull(schedule).Take(steps);

    /// <inheritdoc cref="Phase.Delay"/>
    public static Phase Delay(this Phase phase, int steps) => Check.NotNull(phase).Delay(steps);

    /// <inheritdoc cref="Phase.Every"/>
    public static Phase Every(this Phase phase, int stride) => Check.NotNull(phase).Every(stride);

    /// <inheritdoc cref="Phase.PerEpoch"/>
    public static Phase PerEpoch(this Phase phase, int stepsPerEpoch) => Check.NotNull(phase).PerEpoch(stepsPerEpoch);

    /// <inheritdoc cref="Phase.Skip"/>
    public static Phase Skip(this Phase phase, int steps) => Check.NotNull(phase).Skip(steps);

    /// <inheritdoc cref="Phase.Decay(double, long, Curve)"/>
    public static Phase Decay(this Phase phase, double target, int steps, Curve? curve = null) =>
        Check.NotNull(phase).Decay(target, (long)steps, curve);

    /// <inheritdoc cref="Phase.DecayUntil"/>
    public static Phase DecayUntil(this Phase phase, int step, double target, Curve? curve = null) =>
        Check.NotNull(phase).DecayUntil((long)step, target, curve);

    /// <inheritdoc cref="Phase.Hold(long)"/>
    public static Phase Hold(this Phase phase, int steps) => Check.NotNull(phase).Hold((long)steps);

    /// <inheritdoc cref="Phase.HoldUntil"/>
    public static Phase HoldUntil(this Phase phase, int step) => Check.NotNull(phase).HoldUntil((long)step);

    /// <inheritdoc cref="Phase.Ramp(double, long, Curve)"/>
    public static Phase Ramp(this Phase phase, double target, int steps, Curve? curve = null) =>
        Check.NotNull(phase).Ramp(target, (long)steps, curve);

    /// <inheritdoc cref="Phase.RampUntil"/>
    public static Phase RampUntil(this Phase phase, int step, double target, Curve? curve = null) =>
        Check.NotNull(phase).RampUntil((long)step, target, curve);

    /// <inheritdoc cref="Phase.Repeat"/>
    public static Phase Repeat(this Phase phase, int count, long stretch = 1, double scale = 1, double floor = 0) =>
        Check.NotNull(phase).Repeat((long)count, stretch, scale, floor);

    /// <inheritdoc cref="Phase.Stretch"/>
    public static Phase Stretch(this Phase phase, int factor) => Check.NotNull(phase).Stretch((long)factor);

    /// <inheritdoc cref="Phase.Warmup(double, long, Curve)"/>
    public static Phase Warmup(this Phase phase, double peak, int steps, Curve? curve = null) =>
        Check.NotNull(phase).Warmup(peak, (long)steps, curve);
}
