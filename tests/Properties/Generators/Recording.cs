using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;

namespace Schedules.Properties;

/// <summary>The record of a range test: rising rates, each with a loss, and at least one loss below the one before.</summary>
public sealed record Recording(ImmutableArray<double> Rates, ImmutableArray<double> Losses)
{
    public RangeTestSuggestion Suggestion => RangeTest.Suggest(Rates, Losses);

    public bool Falls => Enumerable.Range(1, Math.Max(0, Losses.Length - 1)).Any(i => Losses[i] < Losses[i - 1]);

    /// <summary>The record with other losses, each with its own rate, inserted before the point at an index.</summary>
    public Recording With(int index, IEnumerable<double> others)
    {
        ImmutableArray<double> losses = Losses.InsertRange(index, others);
        int added = losses.Length - Losses.Length;
        double low = index == 0 ? Rates[0] / 2 : Rates[index - 1];
        double high = index == Rates.Length ? Rates[^1] * 2 : Rates[index];
        return new(Rates.InsertRange(index, Enumerable.Range(1, added).Select(i => low + ((high - low) * i / (added + 1)))), losses);
    }

    public static Gen<Recording> Random =>
        (
            from steps in Gen.Choose(1, 40).NonEmptyListOf()
            from losses in Gen.Choose(-20, 400).ListOf(steps.Count)
            select new Recording(
                [.. steps.Select((_, i) => 1e-7 * Math.Pow(1.05, steps.Take(i + 1).Sum()))],
                [.. losses.Select(hundredths => hundredths / 128.0)]
            )
        ).Where(recording => recording.Falls);

    public IEnumerable<Recording> Shrink() =>
        Enumerable
            .Range(0, Rates.Length)
            .Select(i => new Recording(Rates.RemoveAt(i), Losses.RemoveAt(i)))
            .Concat(
                Losses.SelectMany(
                    (loss, i) => Simpler.Than(loss).Take(2).Select(simpler => this with { Losses = Losses.SetItem(i, simpler) })
                )
            )
            .Where(recording => recording.Falls);

    public override string ToString() => $"new Recording({Tree.Numbers(Rates)}, {Tree.Numbers(Losses)})";
}
