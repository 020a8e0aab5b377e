using System;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;

namespace Schedules.Fuzz;

/// <summary>The options of the command line.</summary>
internal sealed record Options(TimeSpan Time, int Seed, ImmutableArray<Target> Targets, long Cases)
{
    public const string Usage = "usage: [--minutes N | --seconds N] [--seed N] [--only NAME|NAME|...] [--cases N]";

    public static Options Of(string[] arguments, ImmutableArray<Target> targets)
    {
        var options = new Options(TimeSpan.FromMinutes(1), Random.Shared.Next(), targets, long.MaxValue);
        foreach (string[] pair in arguments.Chunk(2))
        {
            string value = pair.Length == 2 ? pair[1] : throw new FormatException($"{pair[0]} needs a value.");
            options = pair[0] switch
            {
                "--minutes" => options with { Time = TimeSpan.FromMinutes(double.Parse(value, CultureInfo.InvariantCulture)) },
                "--seconds" => options with { Time = TimeSpan.FromSeconds(double.Parse(value, CultureInfo.InvariantCulture)) },
                "--seed" => options with { Seed = int.Parse(value, CultureInfo.InvariantCulture) },
                "--cases" => options with { Cases = long.Parse(value, CultureInfo.InvariantCulture) },
                "--only" => options with { Targets = [.. value.Split('|', ',').Select(Named)] },
                _ => throw new FormatException($"{pair[0]} is no option."),
            };
        }
        return options;

        Target Named(string name) =>
            targets.FirstOrDefault(target => target.Name == name)
            ?? throw new FormatException($"{name} is none of {string.Join(", ", targets.Select(target => target.Name))}.");
    }
}
