namespace Schedules.Plotting;

/// <summary>How an axis turns values into distance.</summary>
internal enum AxisScale
{
    /// <summary>Equal differences take equal space.</summary>
    Linear,

    /// <summary>Equal ratios take equal space; values at or below zero cannot be shown.</summary>
    Logarithmic,
}
