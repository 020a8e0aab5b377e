using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Runtime.CompilerServices;
using static TorchSharp.torch.optim;

namespace Schedules.Torch;

// Arguments are checked before anything is set. Each message says which argument, what it was and what it may be.
internal static class Check
{
    internal static T NotNull<T>(T? value, [CallerArgumentExpression(nameof(value))] string? name = null)
        where T : class => value ?? throw new ArgumentNullException(name);

    internal static long NotNegative(long value, [CallerArgumentExpression(nameof(value))] string? name = null) =>
        value < 0 ? throw new ArgumentOutOfRangeException(name, value, $"{name} is {value}; it must be 0 or more.") : value;

    internal static Optimizer HasGroups(Optimizer? optimizer) =>
        NotNull(optimizer).ParamGroups?.Any() == true
            ? optimizer!
            : throw new ArgumentException(
                $"optimizer is {optimizer!.GetType().Name} without param groups; it must have at least one.",
                nameof(optimizer)
            );

    internal static ImmutableArray<GroupSchedule> NoNullIn(
        IEnumerable<GroupSchedule>? groups,
        [CallerArgumentExpression(nameof(groups))] string? name = null
    )
    {
        ImmutableArray<GroupSchedule> all = [.. NotNull(groups, name)];
        return all.Any(group => group is null)
            ? throw new ArgumentException($"{name} has a null in it; every param group must have a schedule.", name)
            : all;
    }
}
