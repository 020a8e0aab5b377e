namespace Schedules.Plotting;

// A vertical line at one x (in data units), with the name of the phase that begins there; the name may be empty.
internal sealed class Mark
{
    public Mark(double x, string label, string tooltip, MarkKind kind = MarkKind.Boundary, bool isInside = false)
    {
        X = x;
        Label = PlainText.Clean(label);
        Tooltip = PlainText.Clean(tooltip);
        Kind = kind;
        IsInside = isInside;
    }

    // Whether it is inside a phase, such as a restart of a cycle.
    public bool IsInside { get; }

    public double X { get; }

    public string Label { get; }

    public string Tooltip { get; }

    public MarkKind Kind { get; }
}

internal enum MarkKind
{
    // One phase ends and the next begins; the line runs through.
    Boundary,

    // The value jumps; the line is cut and its two ends are marked.
    Jump,
}
