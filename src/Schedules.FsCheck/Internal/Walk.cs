using System;
using System.Collections.Generic;
using System.Linq;
using Schedules.Numerics;

namespace Schedules.Laws.Internal;

// The steps at which laws look, and the values there.
internal sealed class Walk(Func<long, double> lr, long lastStep)
{
    private const int MostWalked = 100_000;
    private const int MostSampled = 2_000;
    private const int MostPhases = 500;

    private readonly Lazy<long[]> steps = new(() =>
        lastStep < MostWalked ? [.. Enumerable.Range(0, (int)lastStep + 1).Select(step => (long)step)] : Sampled(lr, lastStep)
    );

    /// <summary>All steps, or in a run that is too long to be walked some, with both ends and every boundary of a phase.</summary>
    public long[] Steps => steps.Value;

    /// <summary>The end of a label where not every step is looked at.</summary>
    public string Seen => lastStep < MostWalked ? "" : $" ({Steps.Length} steps of {(ulong)lastStep + 1} were looked at)";

    public IEnumerable<(long Step, double Value)> Values => Steps.Select(step => (step, At(step)));

    /// <summary>Each value, and the one that was seen before it.</summary>
    public IEnumerable<(long Before, double Was, long Step, double Value)> Pairs
    {
        get
        {
            double was = At(0);
            for (int i = 1; i < Steps.Length; i++)
            {
                double value = At(Steps[i]);
                yield return (Steps[i - 1], was, Steps[i], value);
                was = value;
            }
        }
    }

    public double At(long step) => LawBrokenException.Unless(step, () => lr(step));

    // The first steps, those around each boundary, and steps spread evenly; each with the step before it.
    private static long[] Sampled(Func<long, double> lr, long lastStep)
    {
        IEnumerable<long> boundaries = Schedule
            .Of(lr)
            .Phases.Take(MostPhases)
            .SelectMany(segment => new[] { segment.FirstStep, StepMath.Add(segment.FirstStep, segment.Length ?? 0) })
            .SelectMany(boundary => new[] { boundary, StepMath.Add(boundary, 1) });
        return
        [
            .. Enumerable
                .Range(1, MostSampled)
                .SelectMany(i => new[] { i, (long)((decimal)lastStep * i / MostSampled) })
                .Concat(boundaries)
                .Where(step => step > 0 && step <= lastStep)
                .SelectMany(step => new[] { step - 1, step })
                .Distinct()
                .OrderBy(step => step),
        ];
    }
}
