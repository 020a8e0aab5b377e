using System;
using System.Linq;
using Xunit;

namespace Schedules.Properties;

/// <summary>Compares a tree of schedules with the model, at steps and between them.</summary>
internal static class Model
{
    /// <summary>The number of steps compared from the start, and around the end.</summary>
    private const int First = 150;

    private const int Last = 5;

    public static void Agrees(Tree tree)
    {
        Meaning meaning = tree.Meaning;
        Schedule schedule = tree.Schedule;
        Assert.Equal(meaning.Length, (schedule as Phase)?.Length);
        foreach (long step in Steps(meaning.Length, First))
        {
            Agree(meaning, step, schedule.At(step));
        }
        if (schedule is Phase phase)
        {
            Agree(meaning, 0, phase.Start);
            Agree(meaning, phase.Length, phase.End);
        }
    }

    /// <summary>At thirds and sevenths of a step, and just before and after each, through a stretch.</summary>
    public static void AgreesBetweenSteps(Tree tree)
    {
        Meaning meaning = tree.Meaning;
        Phase phase = tree.Schedule as Phase ?? tree.Schedule.Take(First);
        foreach (int parts in new[] { 3, 7 })
        {
            Phase slow = phase.Stretch(parts);
            foreach (long step in Steps(slow.Length, First))
            {
                Agree(meaning, Time(step, parts), slow.At(step));
            }
        }
        const int Fine = 16;
        Phase slower = phase.Stretch(Fine);
        foreach (long step in Steps(phase.Length, First / 5).SelectMany(step => new[] { (step * Fine) - 1, (step * Fine) + 1 }))
        {
            Agree(meaning, Time(step, Fine), slower.At(step));
        }

        Rational Time(long step, int parts) => Rational.Min(new(Math.Max(0, step), parts), phase.Length);
    }

    private static long[] Steps(long? length, int first) =>
        [
            .. Enumerable
                .Range(-2, first + 2)
                .Select(step => (long)step)
                .Where(step => step < (length ?? first) + Last)
                .Concat(Enumerable.Range(-Last, 2 * Last).Select(step => (length ?? first) + step).Where(step => step >= first)),
        ];

    private static void Agree(Meaning meaning, Rational time, double actual)
    {
        Entry expected = meaning.At(time);
        Assert.True(
            Math.Abs(expected.Value - actual) <= expected.Slack,
            $"At {time} the model has {expected.Value:R} (to within {expected.Slack:R}), the schedule {actual:R}."
        );
    }
}
