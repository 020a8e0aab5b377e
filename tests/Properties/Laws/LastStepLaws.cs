using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using FsCheck.Xunit;
using Schedules.Laws;
using Xunit;

namespace Schedules.Properties.Laws;

/// <summary>
/// All recipes take the end of a run in the same form: with <c>lastStep: n</c> the target is in force at step n, to the bit, and the length
/// is n.
/// </summary>
public class LastStepLaws
{
    private static readonly MethodInfo[] recipes = typeof(Recipes).GetMethods(
        BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly
    );

    [Property]
    public void The_target_of_every_recipe_is_in_force_at_its_last_step(Rates rates, SmallLength more)
    {
        (double start, double target, double peak) = rates;
        var arguments = new Dictionary<string, object>
        {
            ["start"] = start + 1,
            ["low"] = start + 1,
            ["target"] = target + 1,
            ["peak"] = peak + 1,
            ["high"] = peak + 1,
            ["power"] = 2.0,
            ["warmupSteps"] = 5L,
            ["holdSteps"] = 5L,
            ["cooldownSteps"] = 5L,
            ["lastStep"] = 15 + more.Steps,
        };
        MethodInfo[] ending = [.. recipes.Where(recipe => recipe.GetParameters().Any(parameter => parameter.Name == "lastStep"))];
        Assert.Equal(10, ending.Length);
        Assert.All(ending, recipe => EndsAt(15 + more.Steps, recipe, arguments));
    }

    private static void EndsAt(long lastStep, MethodInfo recipe, Dictionary<string, object> arguments)
    {
        object?[] values = [.. recipe.GetParameters().Select(one => arguments.GetValueOrDefault(one.Name!, one.DefaultValue!))];
        double peak = (double)arguments["peak"];
        (Phase, double)[] ends = recipe.Invoke(null, values) switch
        {
            OneCycle(var rate, var momentum) => [(rate, peak / 25 / 1e4), (momentum, 0.95)],
            Phase test when recipe.Name.EndsWith("RangeTest", StringComparison.Ordinal) => [(test, peak)],
            var phase => [((Phase)phase!, (double)arguments["target"])],
        };
        foreach ((Phase phase, double target) in ends)
        {
            Assert.Equal(lastStep, phase.Length);
            ScheduleLaws.For(phase, lastStep).EndsAt(target).Check();
        }
    }

    /// <summary>A recipe that ends has a parameter for its last step, for a list of steps, or, like its source, for the epochs.</summary>
    [Fact]
    public void No_recipe_says_in_another_way_where_it_ends()
    {
        foreach (MethodInfo recipe in recipes.Where(recipe => recipe.ReturnType != typeof(Schedule)))
        {
            ParameterInfo[] parameters = recipe.GetParameters();
            bool lists = parameters.Any(parameter => parameter.ParameterType == typeof(IEnumerable<long>));
            string[] ends = [.. parameters.Select(parameter => parameter.Name!).Where(name => name is "lastStep" or "epochs")];
            Assert.Equal(lists ? [] : [recipe.Name == nameof(Recipes.HoldExponential) ? "epochs" : "lastStep"], ends);
            Assert.DoesNotContain(parameters, parameter => parameter.Name!.StartsWith("total", StringComparison.Ordinal));
        }
    }
}
