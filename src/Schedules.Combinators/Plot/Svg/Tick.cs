namespace Schedules.Plotting;

/// <summary>A labelled place on an axis.</summary>
internal readonly struct Tick
{
    /// <summary>Creates a tick.</summary>
    public Tick(double position, string label)
    {
        Position = position;
        Label = label;
    }

    /// <summary>Where the tick stands, in pixels.</summary>
    public double Position { get; }

    /// <summary>The text beside the tick.</summary>
    public string Label { get; }
}
