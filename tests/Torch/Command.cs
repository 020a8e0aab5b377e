using FsCheck;
using FsCheck.Fluent;

namespace Schedules.Torch.Tests;

/// <summary>A command of a training program.</summary>
public abstract record Command
{
    public sealed record Step : Command;

    public sealed record GoTo(int Epoch) : Command;

    public sealed record GoFar(long Epoch) : Command;

    public sealed record Metric(double Value, int? Epoch) : Command;

    public sealed record Report(double Value) : Command;

    public sealed record AddGroup : Command;

    public sealed record Save : Command;

    /// <summary>The program ends, and restarts from the last saved state, if there is one.</summary>
    public sealed record Restart : Command;

    public static Gen<Command> Random =>
        Gen.Frequency(
            (8, Gen.Constant<Command>(new Step())),
            (2, Gen.Choose(0, 200).Select(Command (epoch) => new GoTo(epoch))),
            (1, Gen.Choose(31, 62).Select(Command (bits) => new GoFar((1L << bits) + 5))),
            (3, from value in Metrics from epoch in Epochs select (Command)new Metric(value, epoch)),
            (2, Metrics.Select(Command (value) => new Report(value))),
            (1, Gen.Constant<Command>(new AddGroup())),
            (2, Gen.Constant<Command>(new Save())),
            (2, Gen.Constant<Command>(new Restart()))
        );

    private static Gen<double> Metrics =>
        Gen.Frequency((9, Gen.Choose(1, 8).Select(eighths => eighths / 8.0)), (1, Gen.Elements(double.NaN, double.NegativeInfinity)));

    private static Gen<int?> Epochs => Gen.Frequency((4, Gen.Constant<int?>(null)), (1, Gen.Choose(0, 200).Select(int? (epoch) => epoch)));
}
