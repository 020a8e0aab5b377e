using System;

namespace Schedules;

public partial class Schedule
{
    /// <summary>Draws this schedule; a <see cref="Plot"/> draws several, and recorded values.</summary>
    /// <param name="title">The title above the picture; none if empty.</param>
    /// <param name="valueLabel">The label of the vertical axis, with the unit of the values.</param>
    /// <param name="firstStep">The first step to show: 0 or more.</param>
    /// <param name="lastStep">The last step to show; if left out, the end of the schedule.</param>
    /// <param name="logarithmic">Whether the vertical axis is logarithmic; it then shows no value of 0 or below.</param>
    /// <param name="width">The width in pixels: from 200 to 10,000.</param>
    /// <param name="height">The height in pixels: from 150 to 10,000.</param>
    /// <param name="stepsPerEpoch">
    /// How many steps an epoch has, <see cref="TrainingRun.StepsPerEpoch"/>, 1 or more: the horizontal axis counts epochs. If left out, it
    /// counts steps.
    /// </param>
    /// <returns>A self-contained SVG document, with the boundaries of the phases and the jumps marked.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="title"/> or <paramref name="valueLabel"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="firstStep"/> is negative, <paramref name="lastStep"/> is before it, a size is out of its range, or
    /// <paramref name="stepsPerEpoch"/> is below 1.
    /// </exception>
    /// <example>
    /// <code>
    /// string svg = Warmup(1e-3, 100).Hold(10).Decay(0, 890, Curve.Cosine).ToSvg(title: "Learning rate");
    /// svg.Contains("warmup") // => true
    /// </code>
    /// </example>
    public string ToSvg(
        string title = "",
        string valueLabel = "learning rate",
        long firstStep = 0,
        long? lastStep = null,
        bool logarithmic = false,
        int width = 640,
        int height = 300,
        long? stepsPerEpoch = null
    ) => new Plot(title, valueLabel, firstStep, lastStep, logarithmic, width, height, stepsPerEpoch).Add(valueLabel, this).ToSvg();
}
