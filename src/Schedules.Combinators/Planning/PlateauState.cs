using System;
using Schedules.Text;

namespace Schedules;

/// <summary>The state of a <see cref="Plateau"/>: all that a run needs to resume with it.</summary>
/// <remarks>
/// It can be stored as JSON, or field by field, since each is a parameter of the constructor. A restored state equals the stored one.
/// </remarks>
/// <example>
/// <code>
/// var plateau = new Plateau(patience: 5);
/// PlateauState state = plateau.Next(plateau.Next(plateau.Start, 0.5), 0.6);
/// state == new PlateauState(state.Factor, state.Best, state.BadInARow, state.CooldownLeft) // => true
/// </code>
/// </example>
public sealed partial record PlateauState
{
    /// <summary>Makes a state from stored values.</summary>
    /// <param name="factor">What the schedule is multiplied by: from 0 to 1.</param>
    /// <param name="best">The best metric so far: finite; null if there was none yet.</param>
    /// <param name="badInARow">How many metrics in a row have not improved: 0 or more.</param>
    /// <param name="cooldownLeft">How many more metrics the cooldown lasts: 0 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is out of its range.</exception>
    /// <example>
    /// <code>
    /// new Plateau(patience: 5).Next(new PlateauState(factor: 0.1, best: 0.5, badInARow: 4, cooldownLeft: 0), 0.6).BadInARow // => 5
    /// </code>
    /// </example>
    public PlateauState(double factor, double? best, long badInARow, long cooldownLeft)
    {
        Factor = Check.Share(factor);
        Best = best is { } metric ? Check.Finite(metric, nameof(best)) : null;
        BadInARow = Check.NotNegative(badInARow);
        CooldownLeft = Check.NotNegative(cooldownLeft);
    }

    /// <summary>What the schedule is multiplied by: from 0 to 1, at first 1.</summary>
    public double Factor { get; }

    /// <summary>The best metric so far; null if there was none yet that is finite.</summary>
    public double? Best { get; }

    /// <summary>How many metrics in a row have not improved, without those during a cooldown.</summary>
    public long BadInARow { get; }

    /// <summary>How many more metrics the cooldown lasts.</summary>
    public long CooldownLeft { get; }

    /// <summary>The values, by name.</summary>
    /// <returns>One line; with <c>new</c> before it, it is the C# that makes the state.</returns>
    /// <example>
    /// <code>
    /// new PlateauState(0.1, 0.25, 3, 0).ToString() // => PlateauState(factor: 0.1, best: 0.25, badInARow: 3, cooldownLeft: 0)
    /// </code>
    /// </example>
    public override string ToString() => Argument.Call(nameof(PlateauState), Fields);

    internal Argument[] Fields =>
        [new("factor", Factor), new("best", Best), new("badInARow", BadInARow), new("cooldownLeft", CooldownLeft)];
}
