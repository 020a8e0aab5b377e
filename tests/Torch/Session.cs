using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using TorchSharp.Modules;
using Xunit;
using static TorchSharp.torch.optim;

namespace Schedules.Torch.Tests;

/// <summary>A random training program: an optimizer, its schedules, and the commands.</summary>
public sealed record Session(
    AnyOptimizer Kind,
    ImmutableArray<Rate> Rates,
    bool EachItsOwn,
    Rate? Momentum,
    Rate? WeightDecay,
    Plateau? Plateau,
    bool Relative,
    int FirstStep,
    ImmutableArray<Command> Commands
)
{
    public static Arbitrary<Session> Arbitrary { get; } = Arb.From(Random, session => session.Shrink());

    private static Gen<Session> Random =>
        from kind in Gen.Elements(AnyOptimizer.All.AsEnumerable())
        from rates in Rate.Random.ListOf(kind.HasOneGroup ? 1 : 3)
        from groups in Gen.Choose(1, rates.Count)
        from eachItsOwn in Gen.Elements(false, true)
        from momentum in Maybe(kind.HasMomentum)
        from weightDecay in Maybe(kind.HasWeightDecay)
        from plateau in Gen.Elements<Plateau?>(null, new Plateau(0.5, patience: 1), new Plateau(0.1, patience: 0, cooldown: 2, floor: 0.02))
        from relative in Gen.Elements(false, true)
        from firstStep in Gen.Choose(0, 3)
        from commands in Command.Random.ListOf()
        select new Session(
            kind,
            [.. rates.Take(groups)],
            eachItsOwn,
            momentum,
            weightDecay,
            plateau,
            relative,
            firstStep,
            [.. commands.Where(command => Fits(command, eachItsOwn || kind.HasOneGroup, plateau))]
        );

    private static Gen<Rate?> Maybe(bool has) =>
        has ? Gen.Frequency((1, Gen.Constant<Rate?>(null)), (1, Rate.Random.Select(Rate? (rate) => rate))) : Gen.Constant<Rate?>(null);

    private static bool Fits(Command command, bool isFixed, Plateau? plateau) =>
        command switch
        {
            Command.AddGroup => !isFixed,
            Command.Report or Command.Metric => plateau is not null,
            _ => true,
        };

    private IEnumerable<Session> Shrink() =>
        Enumerable
            .Range(0, Commands.Length)
            .Select(i => this with { Commands = Commands.RemoveAt(i) })
            .Concat(Rates.Length > 1 ? [this with { Rates = Rates.RemoveAt(Rates.Length - 1) }] : [])
            .Concat(Momentum is null ? [] : [this with { Momentum = null }])
            .Concat(WeightDecay is null ? [] : [this with { WeightDecay = null }])
            .Concat(Relative ? [this with { Relative = false }] : [])
            .Concat(FirstStep > 0 ? [this with { FirstStep = 0 }] : [])
            .Concat(
                Enumerable
                    .Range(0, Rates.Length)
                    .SelectMany(i => Rates[i].Shrink().Select(rate => this with { Rates = Rates.SetItem(i, rate) }))
            );

    /// <summary>Runs the program; after every command the optimizer must have the schedules' values, to the bit.</summary>
    public void Run()
    {
        using Optimizer first = Kind.Make(Rates.Length);
        Optimizer optimizer = first;
        int groups = Kind.HasOneGroup ? 1 : Rates.Length;
        Scheduler scheduler = Follow(optimizer, FirstStep);
        long step = FirstStep;
        PlateauState? state = Plateau?.Start;
        (string Json, long Step, PlateauState? State, int Groups)? saved = null;
        AgreesAt(optimizer, scheduler, groups, step, state);
        foreach (Command command in Commands)
        {
            switch (command)
            {
                case Command.Step:
                    scheduler.step();
                    step++;
                    break;
                case Command.GoTo(int epoch):
                    scheduler.step((int?)epoch);
                    step = epoch;
                    break;
                case Command.GoFar(long epoch):
                    scheduler.step(epoch);
                    step = epoch;
                    break;
                case Command.Metric(double value, var epoch):
                    scheduler.step(value, epoch);
                    step = epoch ?? step + 1;
                    state = Plateau!.Next(state!, value);
                    break;
                case Command.Report(double value):
                    scheduler.Report(value);
                    state = Plateau!.Next(state!, value);
                    break;
                case Command.AddGroup:
                    optimizer.add_param_group(Like(optimizer));
                    groups++;
                    scheduler.step();
                    step++;
                    break;
                case Command.Save:
                    saved = (JsonSerializer.Serialize(scheduler.state_dict()), step, state, groups);
                    break;
                case Command.Restart when saved is { } last:
                    groups = last.Groups;
                    optimizer = Kind.Make(groups);
                    scheduler = Follow(optimizer, firstStep: 0);
                    scheduler.load_state_dict(JsonSerializer.Deserialize<SchedulerState>(last.Json)!);
                    (step, state) = (last.Step, last.State);
                    break;
            }
            AgreesAt(optimizer, scheduler, groups, step, state);
        }
    }

    private Scheduler Follow(Optimizer optimizer, long firstStep) =>
        EachItsOwn
            ? optimizer.Follow(
                Rates.Select(rate => new GroupSchedule(rate.Function, Momentum?.Function, WeightDecay?.Function)),
                Plateau,
                Relative,
                firstStep: firstStep
            )
            : optimizer.Follow(Rates[0].Function, Momentum?.Function, WeightDecay?.Function, Plateau, Relative, firstStep: firstStep);

    private void AgreesAt(Optimizer optimizer, Scheduler scheduler, int groups, long step, PlateauState? state)
    {
        double[] expected =
        [
            .. Enumerable
                .Range(0, groups)
                .Select(i => Rates[EachItsOwn ? i : 0].Function(step))
                .Select(rate => Relative ? rate * 0.5 : rate)
                .Select(rate => state is null ? rate : rate * state.Factor),
        ];
        Held.SameBits(expected, optimizer.LearningRates());
        Held.SameBits(expected, [.. scheduler.get_last_lr()]);
        if (Momentum is not null)
        {
            Held.SameBits([.. Enumerable.Repeat(Momentum.Function(step), groups)], optimizer.Momenta());
        }
        if (WeightDecay is not null)
        {
            Held.SameBits([.. Enumerable.Repeat(WeightDecay.Function(step), groups)], optimizer.WeightDecays());
        }
        Assert.Equal((step, state), (scheduler.CurrentStep, scheduler.PlateauState));
    }

    // A param group of the optimizer's own type.
    private static ParamGroup Like(Optimizer optimizer)
    {
        var group = (ParamGroup)Activator.CreateInstance(optimizer.ParamGroups.First().GetType())!;
        group.Parameters = AnyOptimizer.OneParameter();
        return group;
    }

    public override string ToString() =>
        $"{Kind.Name} from step {FirstStep}, {(EachItsOwn ? "each its own" : "all alike")}, [{string.Join(", ", Rates)}]"
        + $"{(Momentum is null ? "" : $", momentum {Momentum}")}{(WeightDecay is null ? "" : $", weight decay {WeightDecay}")}"
        + $"{(Plateau is null ? "" : $", {Plateau}")}{(Relative ? ", relative" : "")}: {string.Join(", ", Commands)}";
}
