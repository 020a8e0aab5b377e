using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;

namespace Schedules.Fuzz;

/// <summary>
/// A few calls of random public members with random arguments, which may be the results of earlier calls. A call throws only exceptions
/// that it documents, and every resulting schedule can be evaluated.
/// </summary>
internal sealed class CallsCase(int seed) : Case
{
    private const int MostCalls = 12;
    private const int MostSamples = 10_000;

    private readonly List<string> code = [];
    private readonly List<Argument> given = [];

    public override long Size => MostSamples;

    public override void Run()
    {
        var random = new Random(seed);
        code.Clear();
        given.Clear();
        Begin(Schedule.Hold(0.5, 3), "Hold(0.5, 3)");
        Begin(Schedule.Ramp(0.1, 1, 5, Curve.Cosine), "Ramp(0.1, 1, 5, Curve.Cosine)");
        Begin(Schedule.Constant(0.25), "Constant(0.25)");
        Begin(Curve.Exponential, "Curve.Exponential");
        Begin(new Plateau(), "new Plateau()");
        for (int calls = random.Next(1, MostCalls); calls > 0; calls--)
        {
            Call(Members.All[random.Next(Members.All.Length)], random);
        }
    }

    private void Begin(object value, string text)
    {
        code.Add($"var v{given.Count} = {text};");
        given.Add(new(value, $"v{given.Count}"));
    }

    private void Call(MethodBase member, Random random)
    {
        Argument? receiver = member.IsStatic || member is ConstructorInfo ? null : Given(member.DeclaringType!, random);
        Argument?[] arguments = [.. member.GetParameters().Select(parameter => Any(parameter, random))];
        if ((receiver is null && member is MethodInfo { IsStatic: false }) || arguments.Contains(null) || IsTooLarge(member, arguments))
        {
            return;
        }
        string text = Text(member, receiver, arguments);
        code.Add(text + ";");
        object?[] values = [.. arguments.Select(argument => argument!.Value)];
        object? result;
        try
        {
            result = member is ConstructorInfo constructor
                ? constructor.Invoke(BindingFlags.DoNotWrapExceptions, binder: null, values, culture: null)
                : member.Invoke(receiver?.Value, BindingFlags.DoNotWrapExceptions, binder: null, values, culture: null);
        }
        catch (Exception error) when (Documented.Allows(member, error))
        {
            code[^1] = $"// {text} throws {error.GetType().Name}";
            return;
        }
        if (result is Schedule schedule)
        {
            Evaluation.Of(schedule);
        }
        if (result?.GetType().Assembly == typeof(Schedule).Assembly)
        {
            code.RemoveAt(code.Count - 1);
            Begin(result, text);
        }
    }

    // A list with a value for each step is as long as requested, and a question about many values takes seconds, of a slow curve minutes.
    private static bool IsTooLarge(MethodBase member, Argument?[] arguments) =>
        member.Name switch
        {
            nameof(Schedule.Sample) => arguments[0]!.Value is > MostSamples,
            nameof(Averaging.UpdateWeights) => arguments[1]!.Value is > MostSamples,
            nameof(ConvexBound.Of) or nameof(MultiPowerLaw.Loss) => arguments.Length > 1 && arguments[1]!.Value is > (long)MostSamples,
            nameof(Schedule.Sum) or nameof(Schedule.Maximum) or nameof(Schedule.Minimum) => arguments[1]!.Value is > (long)MostSamples,
            nameof(Schedule.FirstStepAtOrBelow) or nameof(Schedule.FirstStepAtOrAbove) => arguments[2]!.Value is > (long)MostSamples,
            _ => false,
        };

    private Argument? Any(ParameterInfo parameter, Random random) =>
        parameter.HasDefaultValue && random.Next(2) == 0 ? Default(parameter)
        : !parameter.ParameterType.IsValueType && random.Next(12) == 0 ? new(null, "null")
        : parameter.ParameterType == typeof(IEnumerable<Phase>) ? Phases(random)
        : Hostile.Of(parameter.ParameterType, random) ?? Given(parameter.ParameterType, random);

    private static Argument Default(ParameterInfo parameter) =>
        parameter.DefaultValue switch
        {
            null => new(null, "null"),
            string text => new(text, $"\"{text}\""),
            bool flag => new(flag, flag ? "true" : "false"),
            var number => new(number, FormattableString.Invariant($"{number}")),
        };

    private Argument Phases(Random random)
    {
        Argument[] phases = [.. Enumerable.Range(0, random.Next(4)).Select(_ => Given(typeof(Phase), random)!)];
        return new(phases.Select(phase => (Phase)phase.Value!).ToArray(), $"[{string.Join(", ", phases.Select(phase => phase.Code))}]");
    }

    private Argument? Given(Type type, Random random)
    {
        Argument[] fitting = [.. given.Where(argument => type.IsInstanceOfType(argument.Value))];
        return fitting.Length == 0 ? null : fitting[random.Next(fitting.Length)];
    }

    private static string Text(MethodBase member, Argument? receiver, Argument?[] arguments)
    {
        string list = string.Join(", ", arguments.Select(argument => argument!.Code));
        string on = receiver?.Code ?? member.DeclaringType!.Name;
        return member switch
        {
            ConstructorInfo => $"new {on}({list})",
            { Name: "get_Item" } => $"{on}[{list}]",
            { IsSpecialName: true } when member.Name.StartsWith("get_", StringComparison.Ordinal) => $"{on}.{member.Name[4..]}",
            _ => $"{on}.{member.Name}({list})",
        };
    }

    public override string ToString() => string.Join('\n', code);
}
