using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Text;

namespace Schedules;

public abstract partial class Schedule
{
    // Two schedules, value by value.
    private Schedule Combine(Schedule other, Combination combination) => Operands.Of([this, other], combination).ToSchedule();
}

// Several schedules, put together from left to right by one combination. So a long chain of one verb is flat.
internal sealed class Operands
{
    private readonly ImmutableArray<Schedule> schedules;
    private readonly Combination combination;

    private Operands(ImmutableArray<Schedule> schedules, Combination combination)
    {
        this.schedules = schedules;
        this.combination = combination;
    }

    // Two or more.
    internal static Operands Of(ImmutableArray<Schedule> schedules, Combination combination)
    {
        Operands? inner = (schedules[0] as CombinedSchedule)?.Operands ?? (schedules[0] as CombinedPhase)?.Operands;
        return inner is not null && inner.combination.Equals(combination)
            ? new Operands([.. inner.schedules, .. schedules.Skip(1)], combination)
            : new Operands(schedules, combination);
    }

    internal Schedule ToSchedule() => schedules.All(schedule => schedule is Phase) ? CombinedPhase.Of(this) : new CombinedSchedule(this);

    // The length of the longest, where all are phases.
    internal long Length => schedules.Max(schedule => ((Phase)schedule).Length);

    internal double ValueAt(long step)
    {
        double value = schedules[0].ValueAt(step);
        for (int i = 1; i < schedules.Length; i++)
        {
            value = combination.Apply(value, schedules[i].ValueAt(step));
        }
        return value;
    }

    // The values from a step on, a few at a time: those of one schedule, and then what each other makes of them.
    internal void Write(long first, Span<double> values)
    {
        Span<double> buffer = stackalloc double[64];
        for (int begin = 0; begin < values.Length; begin += buffer.Length)
        {
            Span<double> some = values.Slice(begin, Math.Min(buffer.Length, values.Length - begin));
            schedules[0].Write(first + begin, some);
            for (int i = 1; i < schedules.Length; i++)
            {
                schedules[i].Write(first + begin, buffer.Slice(0, some.Length));
                for (int k = 0; k < some.Length; k++)
                {
                    some[k] = combination.Apply(some[k], buffer[k]);
                }
            }
        }
    }

    internal double ValueAt(long step, long grid)
    {
        double value = schedules[0].ValueAt(step, grid);
        for (int i = 1; i < schedules.Length; i++)
        {
            value = combination.Apply(value, schedules[i].ValueAt(step, grid));
        }
        return value;
    }

    // Where any of the schedules jumps, what was arrived at is put together of what those that jump arrive at and the others have.
    internal IEnumerable<Jump> Jumps
    {
        get
        {
            var before = schedules.Select(schedule => schedule.AllJumps.ToDictionary(jump => jump.Step, jump => jump.Before)).ToArray();
            foreach (long step in before.SelectMany(jumps => jumps.Keys).Distinct().OrderBy(step => step))
            {
                double arrived = schedules
                    .Select((schedule, i) => before[i].TryGetValue(step, out double value) ? value : schedule.ValueAt(step))
                    .Aggregate(combination.Apply);
                double value = ValueAt(step);
                if (!arrived.Equals(value))
                {
                    yield return new Jump(step, arrived, value);
                }
            }
        }
    }

    internal long NextKnot(long step) => schedules.Min(schedule => schedule.NextKnot(step));

    internal bool AreLike(Operands that) => combination.Equals(that.combination) && schedules.SequenceEqual(that.schedules);

    public override int GetHashCode() => (combination, schedules.Length, schedules[0], schedules[schedules.Length - 1]).GetHashCode();

    internal Description Describe() =>
        combination.Function is { } f
            ? new(combination.Kind, null, new Argument("of", schedules), new Argument("f", f))
            : new(combination.Kind, null, new Argument("of", schedules));

    internal void WriteCode(StringBuilder code)
    {
        schedules[0].WriteCode(code);
        foreach (Schedule schedule in schedules.Skip(1))
        {
            code.Append('.').Append(combination.Verb).Append('(');
            schedule.WriteCode(code);
            code.Append(combination.Function is { } f ? ", " + f : "").Append(')');
        }
    }
}

[ScheduleJson]
internal sealed class CombinedPhase : Phase
{
    private CombinedPhase(Operands operands, long length)
    {
        Operands = operands;
        Length = length;
    }

    internal static Phase Of(Operands operands) =>
        operands.Length is > 0 and var length ? new CombinedPhase(operands, length) : new HoldPhase(operands.ValueAt(0), 0);

    internal Operands Operands { get; }

    public override long Length { get; }

    public override double Start => Operands.ValueAt(0);

    public override double End => Operands.ValueAt(Length);

    internal override double ValueAt(long step) => Operands.ValueAt(step);

    internal override double ValueAt(long step, long grid) => Operands.ValueAt(step, grid);

    internal override void Write(long first, Span<double> values) => Operands.Write(first, values);

    internal override IEnumerable<Jump> JumpsInside => Operands.Jumps;

    internal override long NextKnot(long step) => Operands.NextKnot(step);

    private protected override bool IsBuiltLike(Schedule other) => other is CombinedPhase that && Operands.AreLike(that.Operands);

    public override int GetHashCode() => Operands.GetHashCode();

    internal override Description Describe() => Operands.Describe();

    internal override void WriteCode(StringBuilder code) => Operands.WriteCode(code);
}

[ScheduleJson]
internal sealed class CombinedSchedule(Operands operands) : Schedule
{
    internal Operands Operands { get; } = operands;

    internal override double ValueAt(long step) => Operands.ValueAt(step);

    internal override double ValueAt(long step, long grid) => Operands.ValueAt(step, grid);

    internal override void Write(long first, Span<double> values) => Operands.Write(first, values);

    internal override IEnumerable<Jump> JumpsInside => Operands.Jumps;

    internal override long NextKnot(long step) => Operands.NextKnot(step);

    private protected override bool IsBuiltLike(Schedule other) => other is CombinedSchedule that && Operands.AreLike(that.Operands);

    public override int GetHashCode() => Operands.GetHashCode();

    internal override Description Describe() => Operands.Describe();

    internal override void WriteCode(StringBuilder code) => Operands.WriteCode(code);
}
