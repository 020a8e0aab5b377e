using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Schedules.Plotting;
using Schedules.Text;

namespace Schedules;

/// <summary>A picture of schedules, and of values recorded in a run, over the steps.</summary>
/// <remarks>
/// A plot is immutable: <see cref="Add(string, Schedule)"/> and similar methods return a new one. <see cref="ToSvg"/> draws a
/// self-contained SVG without scripts, legible in light and dark themes, on a page and in a small notebook cell.
/// </remarks>
/// <example>
/// <code>
/// var lr = Warmup(1e-3, 100).Hold(10).Decay(0, 890, Curve.Cosine);
/// double[] applied = lr.Sample(300);
/// string svg = new Plot("Learning rate", lastStep: 1000).Add("planned", lr).AddDots("applied", applied).ToSvg();
/// svg.StartsWith("&lt;svg") // => true
/// </code>
/// </example>
public sealed partial class Plot
{
    private readonly ImmutableArray<Trace> traces;
    private readonly long firstStep;
    private readonly long? lastStep;
    private readonly long? stepsPerEpoch;

    /// <summary>Creates an empty plot.</summary>
    /// <param name="title">The title above the picture; none if empty.</param>
    /// <param name="valueLabel">The label of the vertical axis, with the unit of the values.</param>
    /// <param name="firstStep">The first step to show: 0 or more.</param>
    /// <param name="lastStep">The last step to show; if left out, the last step of all schedules and values in the plot.</param>
    /// <param name="logarithmic">Whether the vertical axis is logarithmic; it then shows no value of 0 or below.</param>
    /// <param name="width">The width in pixels: from 200 to 10,000.</param>
    /// <param name="height">The height in pixels: from 150 to 10,000.</param>
    /// <param name="stepsPerEpoch">
    /// How many steps an epoch has, <see cref="TrainingRun.StepsPerEpoch"/>, 1 or more: the horizontal axis counts epochs. If left out, it
    /// counts steps.
    /// </param>
    /// <exception cref="ArgumentNullException"><paramref name="title"/> or <paramref name="valueLabel"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="firstStep"/> is negative, <paramref name="lastStep"/> is before it, a size is out of its range, or
    /// <paramref name="stepsPerEpoch"/> is below 1.
    /// </exception>
    public Plot(
        string title = "",
        string valueLabel = "learning rate",
        long firstStep = 0,
        long? lastStep = null,
        bool logarithmic = false,
        int width = 640,
        int height = 300,
        long? stepsPerEpoch = null
    )
        : this(
            Check.NotNull(title),
            Check.NotNull(valueLabel),
            Check.NotNegative(firstStep),
            lastStep,
            logarithmic,
            Check.Between(width, 200, 10_000),
            Check.Between(height, 150, 10_000),
            stepsPerEpoch is { } steps ? Check.Positive(steps, nameof(stepsPerEpoch)) : null,
            []
        )
    {
        if (lastStep < firstStep)
        {
            throw new ArgumentOutOfRangeException(
                nameof(lastStep),
                lastStep,
                $"lastStep is {lastStep}; it must be {firstStep} or more, the first step to show."
            );
        }
    }

    private Plot(
        string title,
        string valueLabel,
        long firstStep,
        long? lastStep,
        bool logarithmic,
        int width,
        int height,
        long? stepsPerEpoch,
        ImmutableArray<Trace> traces
    )
    {
        Title = title;
        ValueLabel = valueLabel;
        this.firstStep = firstStep;
        this.lastStep = lastStep;
        IsLogarithmic = logarithmic;
        Width = width;
        Height = height;
        this.stepsPerEpoch = stepsPerEpoch;
        this.traces = traces;
    }

    /// <summary>The title above the picture.</summary>
    public string Title { get; }

    /// <summary>The label of the vertical axis.</summary>
    public string ValueLabel { get; }

    /// <summary>Whether the vertical axis is logarithmic.</summary>
    /// <example>
    /// <code>
    /// new Plot(logarithmic: true).IsLogarithmic // => true
    /// </code>
    /// </example>
    public bool IsLogarithmic { get; }

    /// <summary>The width in pixels.</summary>
    public int Width { get; }

    /// <summary>The height in pixels.</summary>
    public int Height { get; }

    // A short text for readers who do not see the picture.
    internal string Description =>
        traces.IsEmpty ? "empty plot"
        : Title.Length == 0 ? string.Join(", ", traces.Select(trace => trace.Name))
        : $"{Title}: {string.Join(", ", traces.Select(trace => trace.Name))}";

    /// <summary>Adds a schedule, drawn as a line.</summary>
    /// <param name="name">Its name in the legend.</param>
    /// <param name="schedule">The schedule.</param>
    /// <returns>A new plot.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <example>
    /// <code>
    /// var plot = new Plot("Two decays")
    ///     .Add("linear", Ramp(1, 0, 100))
    ///     .Add("cosine", Ramp(1, 0, 100, Curve.Cosine));
    /// plot.ToSvg().Contains("cosine") // => true
    /// </code>
    /// </example>
    public Plot Add(string name, Schedule schedule) => With(new ScheduleTrace(Check.NotNull(name), Check.NotNull(schedule)));

    /// <summary>Adds values that were recorded step by step, such as losses, drawn as a line.</summary>
    /// <param name="name">Their name in the legend.</param>
    /// <param name="values">The value of each step; NaN and infinities are gaps.</param>
    /// <param name="firstStep">The step of the first value, such as the one from which a run was resumed: 0 or more.</param>
    /// <returns>A new plot.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="firstStep"/> is negative.</exception>
    /// <example>
    /// <code>
    /// double[] losses = [2.3, 1.9, 1.2, 0.8];
    /// new Plot("Loss", valueLabel: "cross entropy").AddLine("sgd", losses).ToSvg().Contains("cross entropy") // => true
    /// </code>
    /// </example>
    public Plot AddLine(string name, IReadOnlyList<double> values, long firstStep = 0) =>
        With(new RecordedTrace(Check.NotNull(name), [.. Check.NotNull(values)], Check.NotNegative(firstStep), SeriesStyle.Line));

    /// <summary>Adds values that were recorded step by step, drawn as dots, to compare with the schedule that they should follow.</summary>
    /// <param name="name">Their name in the legend.</param>
    /// <param name="values">The value of each step; NaN and infinities are gaps.</param>
    /// <param name="firstStep">The step of the first value, such as the one from which a run was resumed: 0 or more.</param>
    /// <returns>A new plot.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="firstStep"/> is negative.</exception>
    /// <example>
    /// <code>
    /// var lr = Warmup(1, 10).Hold(10);
    /// double[] applied = lr.Skip(5).Sample(10); // the run was resumed at step 5
    /// new Plot().Add("planned", lr).AddDots("applied", applied, firstStep: 5).ToSvg().Contains("applied") // => true
    /// </code>
    /// </example>
    public Plot AddDots(string name, IReadOnlyList<double> values, long firstStep = 0) =>
        With(new RecordedTrace(Check.NotNull(name), [.. Check.NotNull(values)], Check.NotNegative(firstStep), SeriesStyle.Dots));

    private Plot With(Trace trace) =>
        new(Title, ValueLabel, firstStep, lastStep, IsLogarithmic, Width, Height, stepsPerEpoch, traces.Add(trace));

    /// <summary>Draws the plot.</summary>
    /// <returns>
    /// An SVG document, the same text for the same plot. If the plot has exactly one schedule, the boundaries of its phases and its jumps
    /// are marked.
    /// </returns>
    /// <example>
    /// <code>
    /// new Plot("Warmup").Add("lr", Warmup(1e-3, 100)).ToSvg().StartsWith("&lt;svg") // => true
    /// </code>
    /// </example>
    public string ToSvg()
    {
        long last = lastStep ?? Math.Max(firstStep + 1, traces.Select(trace => trace.LastStep).DefaultIfEmpty(0).Max());
        var range = new StepRange(firstStep, last, stepsPerEpoch ?? 1);
        ScheduleTrace[] schedules = [.. traces.OfType<ScheduleTrace>()];
        return new Chart(
            Title,
            xLabel: stepsPerEpoch is null ? "step" : "epoch",
            ValueLabel,
            Width,
            Height,
            IsLogarithmic ? AxisScale.Logarithmic : AxisScale.Linear,
            traces.Select(trace => trace.Draw(range, Width)),
            schedules.Length == 1 ? schedules[0].Marks(range) : []
        ).ToSvg();
    }
}
