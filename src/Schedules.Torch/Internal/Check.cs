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

    internal static ImmutableArray<T> NoNullIn<T>(IEnumerable<T>? values, [CallerArgumentExpression(nameof(values))] string? name = null)
        where T : class
    {
        ImmutableArray<T> all = [.. NotNull(values, name)];
        return all.Any(value => value is null) ? throw new ArgumentException($"{name} has a null in it; there must be none.", name) : all;
    }

    internal static ImmutableArray<GroupSchedule> NamedOnce(ImmutableArray<GroupSchedule> groups) =>
        groups.Where(group => group.Name is not null).GroupBy(group => group.Name).FirstOrDefault(same => same.Count() > 1) is { } twice
            ? throw new ArgumentException($"groups has the name {twice.Key} twice; each must have its own.", nameof(groups))
            : groups;
}
