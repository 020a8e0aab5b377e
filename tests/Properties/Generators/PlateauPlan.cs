using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using Schedules.Laws;

namespace Schedules.Properties;

/// <summary>The arguments of a plateau, and its metrics: few different values, so that many are no improvement.</summary>
public sealed record PlateauPlan(
    double Factor,
    int Patience,
    double Threshold,
    int Cooldown,
    double Floor,
    double SmallestChange,
    bool HigherIsBetter,
    bool AbsoluteThreshold,
    ImmutableArray<double> Metrics
)
{
    public Plateau Plateau => new(Factor, Patience, Threshold, Cooldown, Floor, SmallestChange, HigherIsBetter, AbsoluteThreshold);

    /// <summary>The state after each number of metrics, from none to all.</summary>
    public ImmutableArray<PlateauState> States => StatesFrom(Plateau.Start);

    public ImmutableArray<PlateauState> StatesFrom(PlateauState first)
    {
        Plateau plateau = Plateau;
        ImmutableArray<PlateauState> states = [first];
        foreach (double metric in Metrics)
        {
            states = states.Add(plateau.Next(states[^1], metric));
        }
        return states;
    }

    public static Gen<PlateauPlan> Random =>
        from plateau in ScheduleArbitraries.AnyPlateau.Generator
        from metrics in Gen.Frequency(
                (12, Gen.Choose(1, 80).Select(eighths => eighths / 8.0)),
                (2, Gen.Choose(-8, 0).Select(eighths => eighths / 8.0)),
                (1, Gen.Elements(double.NaN, double.PositiveInfinity, double.NegativeInfinity))
            )
            .ListOf()
        select new PlateauPlan(
            plateau.Factor,
            (int)plateau.Patience,
            plateau.Threshold,
            (int)plateau.Cooldown,
            plateau.Floor,
            plateau.SmallestChange,
            plateau.HigherIsBetter,
            plateau.AbsoluteThreshold,
            [.. metrics]
        );

    public IEnumerable<PlateauPlan> Shrink() =>
        Enumerable
            .Range(0, Metrics.Length)
            .Select(i => this with { Metrics = Metrics.RemoveAt(i) })
            .Concat(Simpler.Than(Patience).Select(fewer => this with { Patience = (int)fewer }))
            .Concat(Simpler.Than(Cooldown).Select(fewer => this with { Cooldown = (int)fewer }))
            .Concat(
                new[]
                {
                    this with
                    {
                        Factor = 0.5,
                    },
                    this with
                    {
                        Threshold = 0,
                    },
                    this with
                    {
                        Floor = 0,
                    },
                    this with
                    {
                        SmallestChange = 0,
                    },
                    this with
                    {
                        HigherIsBetter = false,
                    },
                    this with
                    {
                        AbsoluteThreshold = false,
                    },
                }.Where(simpler => simpler != this)
            );

    public override string ToString() => $"PlateauPlan.Of(new {Plateau}, {Tree.Numbers(Metrics)})";

    public static PlateauPlan Of(Plateau plateau, ImmutableArray<double> metrics) =>
        new(
            plateau.Factor,
            (int)plateau.Patience,
            plateau.Threshold,
            (int)plateau.Cooldown,
            plateau.Floor,
            plateau.SmallestChange,
            plateau.HigherIsBetter,
            plateau.AbsoluteThreshold,
            metrics
        );
}
