using System;
using System.Text.Json;
using Xunit;

namespace Schedules.Properties;

/// <summary>JSON that was written is read as an equal value, and any value that can be read can be written.</summary>
internal static class RoundTrip
{
    /// <summary>
    /// A schedule is read as an equal one; one with a function throws with the function's name, unless the function was cut off.
    /// </summary>
    public static void Holds(Schedule schedule)
    {
        if (Error(() => schedule.ToJson()) is { } error)
        {
            Assert.IsType<NotSupportedException>(error);
            string function = error.Message.Split(": ")[1].Split(". Keep")[0];
            Assert.Contains("=>", function, StringComparison.Ordinal);
            Assert.Contains(function, schedule.ToString(), StringComparison.Ordinal);
            return;
        }
        var again = Schedule.FromJson(schedule.ToJson());
        Assert.Equal(schedule, again);
        Assert.Equal(schedule.GetHashCode(), again.GetHashCode());
        Assert.Equal(schedule is Phase, again is Phase);
        Assert.Equal(schedule.ToString(), again.ToString());
        Assert.Equal(schedule, Schedule.FromJson(schedule.ToJson(indented: true)));
        Probe.SameValues(schedule, again);
    }

    /// <summary>Reads a damaged text: it must throw with a path, or give a schedule that can be written and read.</summary>
    public static Schedule? OrRefused(Func<Schedule> read, string text)
    {
        Schedule? schedule = null;
        Exception? error = Error(() => schedule = read());
        Assert.True(error is null or JsonException { Path: not null }, $"{text}\n{error}");
        if (schedule is not null)
        {
            Assert.Equal(schedule, Schedule.FromJson(schedule.ToJson()));
        }
        return schedule;
    }

    private static Exception? Error(Action act)
    {
        try
        {
            act();
            return null;
        }
        catch (Exception error)
        {
            return error;
        }
    }
}
