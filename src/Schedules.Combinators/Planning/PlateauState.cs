using System;
using Schedules.Text;

namespace Schedules;

/// <summary>What a <see cref="Plateau"/> has seen so far: all that a run needs to go on with it.</summary>
/// <remarks>
/// It can be stored part by part, or as JSON, since every part is a parameter of the constructor; a state that was stored and made again
/// is equal and goes on alike.
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
    /// <summary>Makes a state from its parts, as they were stored.</summary>
    /// <param name="factor">What the schedule is multiplied by: from 0 to 1.</param>
    /// <param name="best">The best metric so far: finite; null if there was none yet.</param>
    /// <param name="badInARow">How many metrics in a row have not improved: 0 or more.</param>
    /// <param name="cooldownLeft">For how many more metrics bad ones do not count: 0 or more.</param>
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

    /// <summary>How many metrics in a row have not improved, without those that a cooldown let pass.</summary>
    public long BadInARow { get; }

    /// <summary>For how many more metrics bad ones do not count.</summary>
    public long CooldownLeft { get; }

    /// <summary>The parts, by name.</summary>
    /// <returns>One line; with <c>new</c> before it, it is the C# that makes the state.</returns>
    /// <example>
    /// <code>
    /// new PlateauState(0.1, 0.25, 3, 0).ToString() // => PlateauState(factor: 0.1, best: 0.25, badInARow: 3, cooldownLeft: 0)
    /// </code>
    /// </example>
    public override string ToString() => Literal.OfCall(nameof(PlateauState), Fields);

    internal Argument[] Fields =>
        [new("factor", Factor), new("best", Best), new("badInARow", BadInARow), new("cooldownLeft", CooldownLeft)];
}
