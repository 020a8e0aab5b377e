using System;
using System.Collections.Generic;
using System.ComponentModel;
using System.Linq;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace Schedules.Properties.Conventions;

/// <summary>Which members of an assembly are to have an example.</summary>
internal static class DocumentedMembers
{
    private const BindingFlags declared = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    /// <summary>
    /// The public types and members that no example shows. An example of a type also shows the properties, the constructor and the
    /// methods that its code uses; those of its members show a static class; that of the constructor shows the properties which give back
    /// its arguments. A type that editors do not list needs none. What the compiler makes of a record, what another library declares, and a constructor without parameters need none.
    /// </summary>
    public static IEnumerable<string> WithoutExample(Assembly assembly, IReadOnlyDictionary<string, string[]> examples) =>
        assembly
            .GetExportedTypes()
            .Where(type => type.GetCustomAttribute<EditorBrowsableAttribute>() is null)
            .SelectMany(type => type.GetMembers(declared).Where(IsOurs).Prepend(type))
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
            PropertyInfo property => IsDeclaredHere(property.GetMethod!) && !IsPositional(property),
            _ => true,
        };

    // A record struct is documented by its parameters.
    private static bool IsPositional(MemberInfo member) => member.DeclaringType!.IsValueType;

    // Not an override, nor the way an interface of the framework wants it.
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
