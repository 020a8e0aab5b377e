using System;
using System.Collections.Generic;
using System.Text.Json.Serialization;
using Schedules.Notebook;

namespace Schedules;

/// <summary>
/// A pure function from a training step to a value: a learning rate, a momentum, a weight decay, a temperature.
/// </summary>
/// <remarks>
/// <para>
/// A step is the 0-based index of an optimizer update: step 0 is the first update. A schedule has a value at every step;
/// before step 0 it stays at its value at step 0. It holds no optimizer, clock, counter or random number, never changes,
/// and may be shared by any number of threads: resuming a run needs the step and nothing else.
/// </para>
/// <para>
/// A schedule that also ends is a <see cref="Phase"/>; phases are what <see cref="Phase.Then(Phase)"/>, <see cref="Phase.Hold"/>,
/// <see cref="Phase.Warmup"/> and <see cref="Phase.Decay(double, long, Curve?)"/> compose.
/// Two schedules are equal when they are built alike, and <see cref="ToString"/> is the code that builds one.
/// </para>
/// </remarks>
/// <example>
/// <code>
/// Func&lt;long, double&gt; lr = Warmup(peak: 1e-3, steps: 100).Hold(10).Decay(0, 890, Curve.Cosine);
/// lr(50)   // => 0.0005
/// lr(105)  // => 0.001
/// lr(1000) // => 0.0
/// </code>
/// </example>
[JsonConverter(typeof(ScheduleJsonConverter))]
[TypeFormatterSource(typeof(ScheduleDisplay))]
public abstract partial class Schedule
{
    // The one delegate that ToFunc hands out, made when it is first asked for: the only field that is ever written after
    // construction. Most phases live inside others and never need one.
    private Func<long, double>? function;

    private protected Schedule() { }

    /// <summary>The value at a step.</summary>
    /// <param name="step">The 0-based index of the optimizer update; a negative step counts as step 0.</param>
    /// <returns>The value that is in force in that update, the same at every call.</returns>
    /// <example>
    /// <code>
    /// Ramp(0, 1, steps: 4).At(3)  // => 0.75
    /// Ramp(0, 1, steps: 4).At(-7) // => 0.0
    /// </code>
    /// </example>
    public double At(long step) => ValueAt(step < 0 ? 0 : step);

    /// <summary>The value at a step; the same as <see cref="At"/>.</summary>
    /// <param name="step">The 0-based index of the optimizer update; a negative step counts as step 0.</param>
    /// <example>
    /// <code>
    /// Ramp(0, 1, steps: 4)[3] // => 0.75
    /// </code>
    /// </example>
    public double this[long step] => At(step);

    // The value at a step that is not negative: what a kind of schedule is.
    internal abstract double ValueAt(long step);

    // The value at step / grid, for a schedule that is stretched. Between its steps it stays, unless it knows better.
    internal virtual double ValueAt(long step, long grid) => ValueAt(step / grid);

    // Where it jumps, if it is not a sequence of others: in steps of its own, after step 0.
    internal virtual IEnumerable<Jump> JumpsInside => [];

    // The first step after this one at which its course may turn or jump: where a part of it begins or ends, a cycle starts again.
    // Between two knots it is as smooth as a curve. The last step there is, if there is no knot any more.
    internal virtual long NextKnot(long step) => long.MaxValue;

    // This schedule from a step on: what `Take` and `Skip` make of a part that is not a sequence of others.
    internal virtual Phase Window(long from, long length) => WindowPhase.Of(this, from, length);

    internal virtual Schedule From(long step) => RestSchedule.Of(this, step);
}
