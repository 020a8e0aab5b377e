using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;
using Schedules.Properties.Examples;
using Xunit;

namespace Schedules.Properties.Conventions;

/// <summary>Conventions of the public API, checked by reflection.</summary>
public class HouseRules
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly Type[] types = typeof(Schedule).Assembly.GetExportedTypes();

    private const BindingFlags All = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.DeclaredOnly;

    /// <summary>All types of values: schedules, curves, tails and other public types, with the types of their fields.</summary>
    private static HashSet<Type> Parts
    {
        get
        {
            Type[] kinds = typeof(Schedule).Assembly.GetTypes();
            var parts = new HashSet<Type>();
            var open = new Stack<Type>(types);
            while (open.TryPop(out Type? type))
            {
                if (type.HasElementType)
                {
                    open.Push(type.GetElementType()!);
                }
                Array.ForEach(type.GetGenericArguments(), open.Push);
                if (type.Assembly != typeof(Schedule).Assembly || type.IsEnum || !parts.Add(type))
                {
                    continue;
                }
                Array.ForEach([.. kinds.Where(kind => type.IsAssignableFrom(kind))], open.Push);
                Array.ForEach([.. type.GetFields(All).Select(part => part.FieldType)], open.Push);
            }
            return parts;
        }
    }

    private static IEnumerable<MethodInfo> Methods => types.SelectMany(type => type.GetMethods(Declared));

    /// <summary>F# keywords, including the reserved ones.</summary>
    private static readonly HashSet<string> unsafeInFSharp =
    [
        .. "abstract and as assert base begin class default delegate do done downcast downto elif else end exception extern".Split(' '),
        .. "false finally fixed for fun function global if in inherit inline interface internal lazy let match member module".Split(' '),
        .. "mutable namespace new null of open or override private public rec return sig static struct then to true try type".Split(' '),
        .. "upcast use val void when while with yield const parallel process protected pure sealed tailcall trait virtual".Split(' '),
    ];

    [Fact]
    public void No_parameter_is_a_keyword_of_FSharp() =>
        Assert.All(
            Methods
                .Cast<MethodBase>()
                .Concat(types.SelectMany(type => type.GetConstructors()))
                .SelectMany(method => method.GetParameters()),
            parameter => Assert.True(!unsafeInFSharp.Contains(parameter.Name!), $"{parameter.Member}: {parameter}")
        );

    [Fact]
    public void No_two_overloads_take_a_function() =>
        Assert.All(
            Methods
                .Where(method => method.GetParameters().Any(parameter => typeof(Delegate).IsAssignableFrom(parameter.ParameterType)))
                .GroupBy(method => (method.DeclaringType, method.Name)),
            overloads => Assert.Single(overloads)
        );

    [Fact]
    public void No_parameter_is_by_reference() =>
        Assert.All(
            Methods
                .Where(method =>
                    method.Name != "Deconstruct" && method.GetBaseDefinition().DeclaringType!.Assembly == typeof(Schedule).Assembly
                )
                .SelectMany(method => method.GetParameters()),
            parameter => Assert.False(parameter.ParameterType.IsByRef)
        );

    [Fact]
    public void Nobody_else_can_derive_a_schedule_or_a_curve() =>
        Assert.All(
            [typeof(Schedule), typeof(Phase), typeof(Curve)],
            type =>
                Assert.All(
                    type.GetConstructors(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance),
                    constructor => Assert.True(constructor.IsFamilyAndAssembly || constructor.IsAssembly)
                )
        );

    [Fact]
    public void Nothing_public_can_be_set() =>
        Assert.All(
            types.SelectMany(type => type.GetProperties(Declared)).Where(property => !IsRecordStruct(property)),
            property => Assert.Null(property.SetMethod)
        );

    [Fact]
    public void Nothing_is_written_after_construction_but_the_function_that_is_handed_out() =>
        Assert.Equal(
            ["Schedule.function"],
            Parts
                .SelectMany(type => type.GetFields(All))
                .Where(field => !field.IsInitOnly && IsWrittenByAMethod(field))
                .Select(field => $"{field.DeclaringType!.Name}.{field.Name}")
        );

    // Whether a method other than a constructor stores to the field, or takes its address; the address of a readonly struct can only be
    // read.
    private static bool IsWrittenByAMethod(FieldInfo field)
    {
        byte[] stores = field.FieldType.IsDefined(typeof(IsReadOnlyAttribute)) ? [0x7D] : [0x7D, 0x7C]; // stfld, ldflda
        byte[][] writes = [.. stores.Select(code => (byte[])[code, .. BitConverter.GetBytes(field.MetadataToken)])];
        return typeof(Schedule)
            .Assembly.GetTypes()
            .SelectMany(type => type.GetMethods(All | BindingFlags.Static))
            .Select(method => method.GetMethodBody()?.GetILAsByteArray())
            .Any(code => code is not null && writes.Any(write => code.AsSpan().IndexOf(write) >= 0));
    }

    [Fact]
    public void Nothing_is_shared_that_can_be_written() =>
        Assert.All(
            typeof(Schedule)
                .Assembly.GetTypes()
                .Where(type => !type.IsDefined(typeof(CompilerGeneratedAttribute)))
                .SelectMany(type => type.GetFields(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static))
                .Where(field =>
                    !field.IsDefined(typeof(CompilerGeneratedAttribute)) || !field.Name.StartsWith("<>", StringComparison.Ordinal)
                ),
            field => Assert.True(field.IsInitOnly || field.IsLiteral, $"{field.DeclaringType}.{field.Name}")
        );

    [Fact]
    public void Every_kind_of_curve_is_internal_and_sealed() =>
        Assert.All(
            typeof(Schedule).Assembly.GetTypes().Where(type => !type.IsAbstract && type.IsSubclassOf(typeof(Curve))),
            type => Assert.True(type is { IsNotPublic: true, IsSealed: true }, type.Name)
        );

    /// <summary>No verb has its own class: there is one class of schedules, one of phases, and eight sources of pieces.</summary>
    [Fact]
    public void No_verb_owns_a_class()
    {
        Type[] kinds = typeof(Schedule).Assembly.GetTypes();
        Assert.Equal([typeof(Phase)], kinds.Where(type => type.IsSubclassOf(typeof(Schedule))));
        Assert.True(typeof(Phase).IsSealed);
        Type source = Assert.Single(kinds, type => type.FullName == "Schedules.Kernel.Source");
        Assert.Equal(
            ["Combined", "Cycle", "Falling", "Level", "Ramp", "Splice", "Stairs", "UserFunction"],
            kinds.Where(type => type.IsSubclassOf(source) && !type.IsAbstract).Select(type => type.Name).Order()
        );
        Assert.All(kinds.Where(type => type.IsSubclassOf(source) && !type.IsAbstract), type => Assert.True(type.IsSealed, type.Name));
    }

    [Fact]
    public void Every_kind_of_schedule_curve_and_tail_is_found_by_the_serializer() =>
        Assert.All(
            typeof(Schedule)
                .Assembly.GetTypes()
                .Where(type => new[] { typeof(Schedule), typeof(Curve), typeof(Tail) }.Any(root => root.IsAssignableFrom(type)))
                .Where(type => !type.IsAbstract || type.IsPublic),
            type => Assert.NotNull(type.GetCustomAttribute<JsonConverterAttribute>(inherit: false))
        );

    [Fact]
    public void Every_member_has_an_example_that_runs() =>
        Assert.All(
            DocumentedMembers.WithoutExample(typeof(Schedule).Assembly, Documentation.Examples.Codes),
            member => Assert.Fail($"{member} has no example")
        );

    private static bool IsRecordStruct(PropertyInfo property) => property.DeclaringType!.IsValueType;
}
