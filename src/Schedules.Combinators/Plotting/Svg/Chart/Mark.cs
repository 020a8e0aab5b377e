namespace Schedules.Plotting;

/// <summary>A vertical mark at one x, which also names the phase that begins there.</summary>
internal sealed class Mark
{
    /// <summary>Creates a mark.</summary>
    /// <param name="x">Where the mark stands, in data units.</param>
    /// <param name="label">Short name of the phase that begins here; empty for none.</param>
    /// <param name="tooltip">Text shown on hover.</param>
    /// <param name="kind">What happens at the mark.</param>
    /// <param name="isInside">Whether it lies inside a phase.</param>
    public Mark(double x, string label, string tooltip, MarkKind kind = MarkKind.Boundary, bool isInside = false)
    {
        X = x;
        Label = PlainText.Clean(label);
        Tooltip = PlainText.Clean(tooltip);
        Kind = kind;
        IsInside = isInside;
    }

    /// <summary>Whether it lies inside a phase, as a restart of a cycle does.</summary>
    public bool IsInside { get; }

    /// <summary>Where the mark stands, in data units.</summary>
    public double X { get; }

    /// <summary>Short name of the phase that begins here; may be empty.</summary>
    public string Label { get; }

    /// <summary>Text shown on hover.</summary>
    public string Tooltip { get; }

    /// <summary>What happens at the mark.</summary>
    public MarkKind Kind { get; }
}

/// <summary>What happens at a mark.</summary>
internal enum MarkKind
{
    /// <summary>One phase ends and the next begins; the line runs through.</summary>
    Boundary,

    /// <summary>The value jumps; the line is cut and its two ends are marked.</summary>
    Jump,
}
