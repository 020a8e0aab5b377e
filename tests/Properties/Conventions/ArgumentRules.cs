using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace Schedules.Properties.Conventions;

/// <summary>
/// Checks that every public method and constructor of an assembly validates each parameter: null, a number that is not finite, a negative
/// count. Each call has good arguments except for one.
/// </summary>
/// <param name="assembly">The assembly.</param>
/// <param name="good">A good argument for a parameter, or an object to call a method on; called for each call.</param>
/// <param name="takesAny">The parameters that take any number, as <c>Type.Method.parameter</c>.</param>
internal sealed class ArgumentRules(Assembly assembly, Func<Type, string, object?> good, IReadOnlyCollection<string> takesAny)
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    /// <summary>The failures, a line each.</summary>
    public IEnumerable<string> Broken()
    {
        foreach (MethodBase method in Methods())
        {
            if (Try(method, bad: null, null) is { } error)
            {
                yield return $"{Name(method)} fails with good arguments: {error.GetType().Name}: {error.Message}";
                continue;
            }
            foreach (ParameterInfo parameter in method.GetParameters())
            {
                foreach ((object? bad, bool isNull) in BadFor(parameter))
                {
                    if (Complaint(method, parameter, bad, isNull) is { } complaint)
                    {
                        yield return $"{Name(method)}.{parameter.Name} of {bad ?? "null"}: {complaint}";
                    }
                }
            }
        }
    }

    /// <summary>The rows of takesAny that name no parameter.</summary>
    public IEnumerable<string> RowsWithoutParameter() =>
        takesAny.Except(Methods().SelectMany(method => method.GetParameters().Select(parameter => $"{Name(method)}.{parameter.Name}")));

    private string? Complaint(MethodBase method, ParameterInfo parameter, object? bad, bool isNull)
    {
        Exception? error = Try(method, parameter, bad);
        if (isNull && IsNullable(parameter))
        {
            return error is null ? null : $"it may be null, and throws {error.GetType().Name}";
        }
        return error switch
        {
            null => "nothing is thrown",
            ArgumentNullException { ParamName: var name } when isNull && name == parameter.Name => null,
            ArgumentException { ParamName: var name } when !isNull && name == parameter.Name => null,
            _ => $"{error.GetType().Name}: {error.Message}",
        };
    }

    private IEnumerable<(object? Value, bool IsNull)> BadFor(ParameterInfo parameter)
    {
        Type type = Nullable.GetUnderlyingType(parameter.ParameterType) ?? parameter.ParameterType;
        if (!type.IsValueType && !parameter.IsOut)
        {
            yield return (null, true);
        }
        object[] numbers =
            takesAny.Contains($"{Name((MethodBase)parameter.Member)}.{parameter.Name}") ? []
            : type == typeof(double) ? [double.NaN, double.PositiveInfinity, double.NegativeInfinity]
            : type == typeof(long) ? [-1L, long.MinValue]
            : type == typeof(int) ? [-1, int.MinValue]
            : type == typeof(IEnumerable<double>) ? [new[] { 1, double.NaN }]
            : type == typeof(IEnumerable<long>) ? [new[] { -1L, 5 }]
            : [];
        foreach (object number in numbers)
        {
            yield return (number, false);
        }
    }

    private Exception? Try(MethodBase method, ParameterInfo? bad, object? argument)
    {
        object?[] arguments =
        [
            .. method
                .GetParameters()
                .Select(parameter =>
                    parameter == bad ? argument
                    : parameter.IsOut ? null
                    : good(parameter.ParameterType, parameter.Name!)
                ),
        ];
        object? target = method.IsStatic || method is ConstructorInfo ? null : good(method.DeclaringType!, "");
        try
        {
            _ = method is ConstructorInfo constructor ? constructor.Invoke(arguments) : method.Invoke(target, arguments);
            return null;
        }
        catch (TargetInvocationException error)
        {
            return error.InnerException;
        }
    }

    // Leaves out the compiler's members of records, those that the serializer calls, and those that reflection cannot call. Type arguments are
    // object.
    private IEnumerable<MethodBase> Methods() =>
        assembly
            .GetExportedTypes()
            .Where(type => !type.IsValueType && !typeof(JsonConverter).IsAssignableFrom(type))
            .Select(type => type.IsGenericType ? type.MakeGenericType(Objects(type.GetGenericArguments())) : type)
            .SelectMany(type => type.GetMethods(Declared).Cast<MethodBase>().Concat(type.GetConstructors()))
            .Select(method =>
                method.IsGenericMethod ? ((MethodInfo)method).MakeGenericMethod(Objects(method.GetGenericArguments())) : method
            )
            .Where(method => !method.IsDefined(typeof(CompilerGeneratedAttribute)))
            .Where(method => !method.GetParameters().Any(parameter => parameter.ParameterType.IsByRefLike));

    private static Type[] Objects(Type[] parameters) => [.. parameters.Select(_ => typeof(object))];

    private static string Name(MethodBase method) =>
        method is ConstructorInfo ? method.DeclaringType!.Name : $"{method.DeclaringType!.Name}.{method.Name}";

    private static bool IsNullable(ParameterInfo parameter) =>
        new NullabilityInfoContext().Create(parameter).WriteState == NullabilityState.Nullable;
}
