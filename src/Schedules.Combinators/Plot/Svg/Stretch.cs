using System.Collections.Generic;

namespace Schedules.Plotting;

/// <summary>A part of a line without gaps.</summary>
internal sealed class Stretch
{
    private readonly List<PixelPoint> points = new();

    /// <summary>Begins a stretch.</summary>
    /// <param name="first">The first point.</param>
    /// <param name="startsAtJump">Whether the value has just jumped to this point.</param>
    public Stretch(PixelPoint first, bool startsAtJump)
    {
        points.Add(first);
        StartsAtJump = startsAtJump;
    }

    /// <summary>The points, at least one.</summary>
    public IReadOnlyList<PixelPoint> Points => points;

    /// <summary>The first point.</summary>
    public PixelPoint First => points[0];

    /// <summary>The last point so far.</summary>
    public PixelPoint Last => points[points.Count - 1];

    /// <summary>Whether the value has just jumped to the first point.</summary>
    public bool StartsAtJump { get; }

    /// <summary>Whether the value jumps away after the last point.</summary>
    public bool EndsAtJump { get; private set; }

    /// <summary>Goes on to another point.</summary>
    public void Add(PixelPoint point) => points.Add(point);

    /// <summary>Ends the stretch because the value jumps.</summary>
    public void EndAtJump() => EndsAtJump = true;
}
