using System;
using System.Collections.Generic;
using System.IO;
using Schedules.Properties.Conventions;
using TorchSharp;
using TorchSharp.Modules;
using Xunit;
using static Schedules.Schedule;
using static TorchSharp.torch.nn;
using static TorchSharp.torch.optim;

namespace Schedules.Torch.Tests;

/// <summary>Every public parameter of the bridge is checked; a new one needs a good argument here.</summary>
public sealed class Arguments : IDisposable
{
    // A metric that is not finite is allowed, and counts as no improvement.
    private static readonly string[] takesAny = ["Scheduler.step.current", "Scheduler.Report.metric"];

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory();
    private readonly Plateau plateau = new();
    private readonly Linear network = torch.nn.Linear(3, 1);
    private readonly SGD optimizer = AnyOptimizer.Sgd();

    private ArgumentRules Rules => new(typeof(Scheduler).Assembly, Good, takesAny);

    [Fact]
    public void Are_all_checked() => Assert.All(Rules.Broken(), Assert.Fail);

    [Fact]
    public void Have_no_exception_that_is_none() => Assert.Empty(Rules.RowsWithoutParameter());

    public void Dispose()
    {
        folder.Delete(recursive: true);
        network.Dispose();
        optimizer.Dispose();
    }

    private object? Good(Type type, string name) =>
        (Nullable.GetUnderlyingType(type) ?? type) switch
        {
            var t when t == typeof(double) => 0.5,
            var t when t == typeof(long) => name is "firstStep" ? 0L : 5L,
            var t when t == typeof(int) => 5,
            var t when t == typeof(bool) => false,
            var t when t == typeof(string) => Saved(),
            var t when t == typeof(object) => "it",
            var t when t == typeof(Optimizer) => optimizer,
            var t when t == typeof(Scheduler) => Scheduler(),
            var t when t == typeof(SchedulerState) => Scheduler().state_dict(),
            var t when t == typeof(Module) => network,
            var t when t == typeof(IEnumerable<Module>) => new[] { network },
            var t when t == typeof(Stream) => new MemoryStream(File.ReadAllBytes(Saved())),
            var t when t == typeof(Action<Applied>) => (Action<Applied>)(_ => { }),
            var t when t == typeof(SummaryWriter) => torch.utils.tensorboard.SummaryWriter(folder.FullName),
            var t when t == typeof(Schedule) => Constant(0.5),
            var t when t == typeof(Plateau) => plateau,
            var t when t == typeof(PlateauState) => plateau.Start,
            var t when t == typeof(GroupSchedule) => new GroupSchedule(Constant(0.5)),
            var t when t == typeof(Func<long, double>) => (Func<long, double>)(_ => 0.5),
            var t when t == typeof(IEnumerable<GroupSchedule>) => new[] { new GroupSchedule(Constant(0.5)) },
            _ => throw new ArgumentException($"{name} is a {type}; there must be a good argument of that type.", nameof(type)),
        };

    private Scheduler Scheduler() => optimizer.Follow(Constant(0.5), plateau: plateau);

    private string Saved()
    {
        string file = Path.Combine(folder.FullName, "state");
        Checkpoint.Save(file, network, optimizer, Scheduler());
        return file;
    }
}
