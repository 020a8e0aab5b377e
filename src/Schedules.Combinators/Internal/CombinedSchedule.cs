using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Text;

namespace Schedules;

public abstract partial class Schedule
{
    // Two schedules, value by value.
    private Schedule Combine(Schedule other, Combination combination) => CombinedSchedule.Of([this, other], combination);
}

// Several schedules, put together from left to right by one combination. So a long chain of one verb is flat.
[ScheduleJson]
internal sealed class CombinedSchedule : Schedule
{
    private readonly ImmutableArray<Schedule> schedules;
    private readonly Combination combination;

    private CombinedSchedule(ImmutableArray<Schedule> schedules, Combination combination)
    {
        this.schedules = schedules;
        this.combination = combination;
    }

    // Of two or more. Phases together are a phase as long as the longest.
    internal static Schedule Of(ImmutableArray<Schedule> schedules, Combination combination)
    {
        var combined = new CombinedSchedule(Flat(schedules, combination), combination);
        return !schedules.All(schedule => schedule is Phase) ? combined
            : schedules.Max(schedule => ((Phase)schedule).Length) is > 0 and var length ? new SettledPhase(combined, length)
            : new HoldPhase(combined.ValueAt(0), 0);
    }

    // What the same combination made of several is several.
    private static ImmutableArray<Schedule> Flat(ImmutableArray<Schedule> schedules, Combination combination) =>
        (schedules[0] is SettledPhase settled ? settled.Schedule : schedules[0]) is CombinedSchedule first
        && first.combination.Equals(combination)
            ? [.. first.schedules, .. schedules.Skip(1)]
            : schedules;

    internal override double ValueAt(long step)
    {
        double value = schedules[0].ValueAt(step);
        for (int i = 1; i < schedules.Length; i++)
        {
            value = combination.Apply(value, schedules[i].ValueAt(step));
        }
        return value;
    }

    // The values from a step on, a few at a time: those of one schedule, and then what each other makes of them.
    internal override void Write(long first, Span<double> values)
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

    internal override double ValueAt(long step, long grid)
    {
        double value = schedules[0].ValueAt(step, grid);
        for (int i = 1; i < schedules.Length; i++)
        {
            value = combination.Apply(value, schedules[i].ValueAt(step, grid));
        }
        return value;
    }

    // Where any of the schedules jumps, what was arrived at is put together of what those that jump arrive at and the others have.
    internal override IEnumerable<Jump> JumpsInside
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

    // Of phases only.
    internal IEnumerable<Jump> JumpsInsideStretched(long factor) =>
        new CombinedSchedule([.. schedules.Select(Schedule (schedule) => ((Phase)schedule).Stretched(factor))], combination).JumpsInside;

    internal override long NextKnot(long step) => schedules.Min(schedule => schedule.NextKnot(step));

    private protected override bool IsBuiltLike(Schedule other) =>
        other is CombinedSchedule that && combination.Equals(that.combination) && schedules.SequenceEqual(that.schedules);

    public override int GetHashCode() => (combination, schedules.Length, schedules[0], schedules[schedules.Length - 1]).GetHashCode();

    internal override Description Describe() =>
        combination.Function is { } f
            ? new(combination.Kind, null, new Argument("of", schedules), new Argument("f", f))
            : new(combination.Kind, null, new Argument("of", schedules));

    internal override void WriteCode(StringBuilder code)
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
