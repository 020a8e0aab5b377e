using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using FsCheck;
using FsCheck.Xunit;
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

    // FsCheck makes any record by its constructor, whose arguments may then be anything; and of these types, what is simple enough.
    [Fact]
    public void Whatever_a_law_is_tried_on_has_its_own_generator()
    {
        HashSet<Type> made = [.. typeof(Arbitraries).GetProperties().Select(property => property.PropertyType.GenericTypeArguments[0])];
        IEnumerable<Type> tried = laws.SelectMany(law => law.GetParameters()).Select(parameter => parameter.ParameterType);
        Assert.NotEmpty(tried);
        Assert.All(
            tried.Select(type => type.IsArray ? type.GetElementType()! : type),
            type => Assert.True(type.IsPrimitive || type == typeof(string) || made.Contains(type), $"nothing in Arbitraries makes a {type}")
        );
    }
}
