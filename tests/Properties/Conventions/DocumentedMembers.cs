using System;
using System.Collections.Generic;
using System.ComponentModel;
using System.Linq;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace Schedules.Properties.Conventions;

/// <summary>Finds the members of an assembly that need an example.</summary>
internal static class DocumentedMembers
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    /// <summary>
    /// The public types and members without an example. The example of a type also counts for the members that its code uses, those of its
    /// members count for a static class, and that of a constructor for the properties that return its arguments. No example is needed for
    /// types that editors hide, the compiler's members of records, members that another library declares, and constructors without
    /// parameters.
    /// </summary>
    public static IEnumerable<string> WithoutExample(Assembly assembly, IReadOnlyDictionary<string, string[]> examples) =>
        assembly
            .GetExportedTypes()
            .Where(type => type.GetCustomAttribute<EditorBrowsableAttribute>() is null)
            .SelectMany(type => type.GetMembers(Declared).Where(IsOurs).Prepend(type))
            .Where(member => member is not Type { IsAbstract: true, IsSealed: true } && !IsArgument(member))
            .Where(member => !examples.ContainsKey(MemberId.Of(member)) && !IsShownByItsType(member, examples))
            .Select(MemberId.Of);

    private static bool IsOurs(MemberInfo member) =>
        member switch
        {
            Type => false,
            _ when member.IsDefined(typeof(CompilerGeneratedAttribute)) => false,
            ConstructorInfo constructor => constructor.GetParameters().Length > 0 && !IsPositional(constructor),
            MethodInfo method => (!method.IsSpecialName || method.Name.StartsWith("op_", StringComparison.Ordinal))
                && IsDeclaredHere(method),
            FieldInfo field => field.IsStatic,
            PropertyInfo property => IsDeclaredHere(property.GetMethod!) && !IsPositional(property),
            _ => true,
        };

    // The parameters of a record struct document its properties.
    private static bool IsPositional(MemberInfo member) => member.DeclaringType!.IsValueType;

    // Leaves out overrides and implementations of framework interfaces.
    private static bool IsDeclaredHere(MethodInfo method) =>
        method.GetBaseDefinition().DeclaringType == method.DeclaringType && method.Name is not "GetEnumerator";

    private static bool IsArgument(MemberInfo member) =>
        member is PropertyInfo property
        && property
            .DeclaringType!.GetConstructors()
            .SelectMany(constructor => constructor.GetParameters())
            .Any(parameter => string.Equals(parameter.Name, property.Name, StringComparison.OrdinalIgnoreCase));

    private static bool IsShownByItsType(MemberInfo member, IReadOnlyDictionary<string, string[]> examples)
    {
        if (member.DeclaringType is not { } type || !examples.TryGetValue(MemberId.Of(type), out string[]? codes))
        {
            return false;
        }
        string use = member is ConstructorInfo ? $@"\bnew {type.Name}\(" : $@"\.{Regex.Escape(member.Name)}\b";
        return codes.Any(code => Regex.IsMatch(code, use));
    }
}
