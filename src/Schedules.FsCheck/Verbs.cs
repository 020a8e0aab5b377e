using System;

namespace Schedules.Laws;

/// <summary>Which verbs a <see cref="ScheduleGenerator"/> builds schedules with.</summary>
/// <example>
/// <code>
/// Verbs chains = Verbs.Hold | Verbs.Ramp | Verbs.Then;
/// Verbs views = Verbs.Take | Verbs.Skip | Verbs.Delay | Verbs.Stretch | Verbs.Reverse | Verbs.Every | Verbs.PerEpoch;
/// Verbs cycles = Verbs.Repeat | Verbs.RepeatForever;
/// Verbs values = Verbs.Times | Verbs.Plus | Verbs.Clamp | Verbs.Map | Verbs.Min | Verbs.Max | Verbs.Zip;
/// Verbs endless = Verbs.Constant | Verbs.Tail | Verbs.Of;
/// (chains | views | cycles | values | endless) == Verbs.All // => true
/// (Verbs.All &amp; ~Verbs.Functions) == Verbs.Stored          // => true
/// Verbs.None                                                // => None
/// </code>
/// </example>
[Flags]
public enum Verbs
{
    /// <summary>No verb: holds alone.</summary>
    None = 0,

    /// <summary>A hold at the start, and Hold at the end of a phase.</summary>
    Hold = 1 << 0,

    /// <summary>A ramp at the start, and Warmup, Decay or Ramp at the end of a phase.</summary>
    Ramp = 1 << 1,

    /// <summary>One phase, then another, which may jump.</summary>
    Then = 1 << 2,

    /// <summary>The beginning.</summary>
    Take = 1 << 3,

    /// <summary>The rest.</summary>
    Skip = 1 << 4,

    /// <summary>Some steps later.</summary>
    Delay = 1 << 5,

    /// <summary>Slower by a factor.</summary>
    Stretch = 1 << 6,

    /// <summary>Backwards.</summary>
    Reverse = 1 << 7,

    /// <summary>Each k-th step.</summary>
    Every = 1 << 8,

    /// <summary>A stair for each step.</summary>
    PerEpoch = 1 << 9,

    /// <summary>A number of cycles.</summary>
    Repeat = 1 << 10,

    /// <summary>Cycles without an end.</summary>
    RepeatForever = 1 << 11,

    /// <summary>Times a number or another schedule.</summary>
    Times = 1 << 12,

    /// <summary>Plus a number or another schedule.</summary>
    Plus = 1 << 13,

    /// <summary>Within bounds.</summary>
    Clamp = 1 << 14,

    /// <summary>A function of each value.</summary>
    Map = 1 << 15,

    /// <summary>The lower of two.</summary>
    Min = 1 << 16,

    /// <summary>The higher of two.</summary>
    Max = 1 << 17,

    /// <summary>A function of the values of two.</summary>
    Zip = 1 << 18,

    /// <summary>The same value at every step.</summary>
    Constant = 1 << 19,

    /// <summary>Decays without an end.</summary>
    Tail = 1 << 20,

    /// <summary>Functions of the step, and curves that are functions.</summary>
    Of = 1 << 21,

    /// <summary>Every verb.</summary>
    All = (1 << 22) - 1,

    /// <summary>The verbs that take a function, and have no JSON.</summary>
    Functions = Map | Zip | Of,

    /// <summary>The verbs that have JSON.</summary>
    Stored = All & ~Functions,
}
