using System;
using System.Linq;
using System.Text;

namespace Schedules;

public abstract partial class Phase
{
    /// <summary>Runs another phase after this one.</summary>
    /// <param name="next">The phase that follows. Its step 0 is this phase's step <see cref="Length"/>, which it owns.</param>
    /// <returns>
    /// A phase with <c>At(t) == this.At(t)</c> for t &lt; Length and <c>next.At(t - Length)</c> from there; the lengths add.
    /// </returns>
    /// <remarks>
    /// Where <see cref="End"/> is not the next phase's <see cref="Start"/>, the value jumps; <see cref="Schedule.Jumps"/> tells.
    /// <see cref="Hold"/>, <see cref="Warmup"/>, <see cref="Decay(double, long, Curve?)"/> and <see cref="Ramp"/> go on from the end without a jump.
    /// Splicing is associative: <c>a.Then(b).Then(c) == a.Then(b.Then(c))</c>.
    /// </remarks>
    /// <exception cref="ArgumentNullException"><paramref name="next"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The lengths add up to more than <see cref="long.MaxValue"/>.</exception>
    /// <example>
    /// <code>
    /// var lr = Hold(0.1, 2).Then(Ramp(1, 0, 2));
    /// lr.Sample(5) // => [0.1, 0.1, 1.0, 0.5, 0.0]
    /// lr.Jumps     // => [step 2: 0.1 -> 1.0]
    /// </code>
    /// </example>
    public Phase Then(Phase next) => Append(Check.NotNull(next), nameof(next));

    /// <summary>Goes over to a schedule that never ends.</summary>
    /// <param name="next">The schedule that follows. Its step 0 is this phase's step <see cref="Length"/>.</param>
    /// <returns>
    /// A schedule with <c>At(t) == this.At(t)</c> for t &lt; Length and <c>next.At(t - Length)</c> from there. It never ends, so nothing
    /// can follow it; if <paramref name="next"/> is a phase after all, the result is one too.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="next"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The lengths add up to more than <see cref="long.MaxValue"/>.</exception>
    /// <example>
    /// <code>
    /// var lr = Warmup(1, 4).Then(Of(step => 1 / Math.Sqrt(step + 1)));
    /// lr.At(4) // => 1.0
    /// lr.At(7) // => 0.5
    /// </code>
    /// </example>
    public Schedule Then(Schedule next) =>
        Check.NotNull(next) switch
        {
            Phase phase => Then(phase),
            JoinedSchedule joined => Then(joined.Lead).Then(joined.Tail),
            _ => JoinedSchedule.Of(this, next),
        };

    // Then, with a name for the argument to blame where the lengths add up to too much.
    private Phase Append(Phase next, string parameter)
    {
        var builder = new SequenceBuilder(PartCount + next.PartCount);
        builder.Add(this, parameter);
        builder.Add(next, parameter);
        return builder.ToPhase();
    }
}

// A phase, and then a schedule without an end that is not a JoinedSchedule itself.
[ScheduleJson]
internal sealed class JoinedSchedule : Schedule
{
    private JoinedSchedule(Phase lead, Schedule tail)
    {
        Lead = lead;
        Tail = tail;
    }

    // What a lead of length 0 arrives at does not count, since another schedule follows; and a window that the tail goes on with is
    // one with it.
    internal static Schedule Of(Phase lead, Schedule tail)
    {
        Phase last = lead.Part(lead.PartCount - 1);
        Schedule? joined = last.Length == 0 ? tail : RestSchedule.Join(last, tail);
        return joined is null ? new JoinedSchedule(lead, tail)
            : lead.WithoutLastPart() is { } rest ? Of(rest, joined)
            : joined;
    }

    internal Phase Lead { get; }

    internal Schedule Tail { get; }

    internal override double ValueAt(long step) => step < Lead.Length ? Lead.ValueAt(step) : Tail.ValueAt(step - Lead.Length);

    internal override double ValueAt(long step, long grid) =>
        step / grid < Lead.Length ? Lead.ValueAt(step, grid) : Tail.ValueAt(step - (Lead.Length * grid), grid);

    internal override void Write(long first, Span<double> values)
    {
        var before = (int)Math.Min(values.Length, Math.Max(0, Lead.Length - first));
        Lead.Write(first, values.Slice(0, before));
        if (before < values.Length)
        {
            Tail.Write(first + before - Lead.Length, values.Slice(before));
        }
    }

    internal override long NextKnot(long step) =>
        step < Lead.Length ? Lead.NextKnot(step) : Steps.Add(Lead.Length, Tail.NextKnot(step - Lead.Length));

    internal override Schedule With(Operation operation) => ((Phase)Lead.With(operation)).Then(Tail.With(operation));

    internal override Schedule InEpochsOf(long steps)
    {
        Check.Longer(Lead.Length, steps, "stepsPerEpoch");
        return ((Phase)Lead.InEpochsOf(steps)).Then(Tail.InEpochsOf(steps));
    }

    private protected override bool IsBuiltLike(Schedule other) =>
        other is JoinedSchedule that && Lead.Equals(that.Lead) && Tail.Equals(that.Tail);

    public override int GetHashCode() => (nameof(JoinedSchedule), Lead, Tail).GetHashCode();

    internal override Description Describe() =>
        new(
            "sequence",
            null,
            new Argument("phases", Enumerable.Range(0, Lead.PartCount).Select(Schedule (i) => Lead.Part(i)).Append(Tail))
        );

    internal override void WriteCode(StringBuilder code)
    {
        Lead.WriteCode(code);
        Tail.WriteChained(code, Lead.End);
    }
}
