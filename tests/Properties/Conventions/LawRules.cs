using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using System.Threading.Tasks;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Schedules.Laws;
using Schedules.Properties.Examples;
using Xunit;

namespace Schedules.Properties.Conventions;

/// <summary>The rules for laws.</summary>
public class LawRules
{
    private static readonly MethodInfo[] laws =
    [
        .. typeof(LawRules)
            .Assembly.GetTypes()
            .SelectMany(type => type.GetMethods())
            .Where(method => method.IsDefined(typeof(PropertyAttribute))),
    ];

    // Schedules have their own law: ToStringLaws.
    [Fact]
    public async Task A_failing_case_is_printed_as_code_that_makes_it()
    {
        string[] printed =
        [
            .. Samples(Arbitraries.AnyRates),
            .. Samples(Arbitraries.AnyTutorial),
            .. Samples(Arbitraries.AnyLastStep),
            .. Samples(Arbitraries.AnyTrainingPlan),
            .. Samples(Arbitraries.AnyPlateauPlan),
            .. Samples(Arbitraries.AnyRecording),
        ];
        object[] made = await CSharp.EvaluateAsync<object[]>(
            $"using Schedules.Properties;{CSharp.Usings}new object[] {{ {string.Join(",\n", printed)} }}"
        );
        Assert.Equal(printed, made.Select(value => value.ToString()));
    }

    private static IEnumerable<string> Samples<T>(Arbitrary<T> arbitrary) =>
        arbitrary.Generator.Sample(20, Seed.Of(typeof(T).Name), size: 20).Select(value => value!.ToString()!);

    // FsCheck generates records by their constructors, with arbitrary arguments, and these simple types.
    [Fact]
    public void Whatever_a_law_is_tried_on_has_its_own_generator()
    {
        HashSet<Type> made =
        [
            .. new[] { typeof(Arbitraries), typeof(ScheduleArbitraries) }
                .SelectMany(arbitraries => arbitraries.GetProperties())
                .Where(property => property.PropertyType.IsGenericType)
                .Select(property => property.PropertyType.GenericTypeArguments[0]),
        ];
        IEnumerable<Type> tried = laws.SelectMany(law => law.GetParameters()).Select(parameter => parameter.ParameterType);
        Assert.NotEmpty(tried);
        Assert.All(
            tried.Select(type => type.IsArray ? type.GetElementType()! : type),
            type => Assert.True(type.IsPrimitive || type == typeof(string) || made.Contains(type), $"no arbitrary makes a {type}")
        );
    }
}
