using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace Schedules.Plotting;

/// <summary>Marks that fall on the same place in the picture.</summary>
internal sealed class MarkGroup
{
    private readonly List<Mark> marks = new();

    /// <summary>Creates a group at a place, with its first mark.</summary>
    public MarkGroup(double x, Mark first)
    {
        X = x;
        marks.Add(first);
    }

    /// <summary>The pixel of the first mark.</summary>
    public double X { get; }

    /// <summary>Whether the value jumps at some mark of the group.</summary>
    public bool HasJump => marks.Any(mark => mark.Kind == MarkKind.Jump);

    /// <summary>The name of the phase that begins here; the last mark wins, as its phase is the one that goes on.</summary>
    public string Label => marks[marks.Count - 1].Label;

    /// <summary>The text shown on hover; may be empty.</summary>
    public string HoverText
    {
        get
        {
            const int Most = 4;
            var texts = marks.Select(mark => mark.HoverText).Where(text => text.Length > 0).ToList();
            var shown = string.Join("; ", texts.Take(Most));
            var rest = texts.Count - Most;
            return rest > 0 ? shown + "; and " + rest.ToString(CultureInfo.InvariantCulture) + " more" : shown;
        }
    }

    /// <summary>Adds a mark that falls on the same place.</summary>
    public void Add(Mark mark) => marks.Add(mark);
}
