using System;
using System.Collections.Immutable;
using System.Linq;
using System.Reflection;
using System.Text.Json.Serialization;

namespace Schedules.Fuzz;

/// <summary>All public constructors, methods, operators and property getters.</summary>
internal static class Members
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    public static readonly ImmutableArray<MethodBase> All =
    [
        .. typeof(Schedule)
            .Assembly.GetExportedTypes()
            .Where(type => !typeof(JsonConverter).IsAssignableFrom(type))
            .SelectMany(type => type.GetMethods(Declared).Cast<MethodBase>().Concat(type.IsAbstract ? [] : type.GetConstructors()))
            .Where(CanBeCalled)
            .OrderBy(member => $"{member.DeclaringType}.{member}", StringComparer.Ordinal),
    ];

    // Reflection cannot call methods with spans or ref returns; Evaluation fills spans.
    private static bool CanBeCalled(MethodBase member) =>
        !member.Name.Contains('<', StringComparison.Ordinal)
        && !member.Name.StartsWith("set_", StringComparison.Ordinal)
        && !member.GetParameters().Any(parameter => parameter.ParameterType.IsByRef || parameter.ParameterType.IsByRefLike);
}
