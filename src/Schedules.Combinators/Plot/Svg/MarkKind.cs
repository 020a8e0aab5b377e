namespace Schedules.Plotting;

/// <summary>What happens at a mark.</summary>
internal enum MarkKind
{
    /// <summary>One phase ends and the next begins; the line runs through.</summary>
    Boundary,

    /// <summary>The value jumps; the line is cut and its two ends are marked.</summary>
    Jump,
}
