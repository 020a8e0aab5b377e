using System;
using System.Linq;
using System.Reflection;

namespace Schedules.Properties.Conventions;

/// <summary>The name that the compiler gives a member in the documentation file.</summary>
internal static class MemberId
{
    public static string Of(MemberInfo member) =>
        member switch
        {
            Type type => "T:" + Name(type),
            PropertyInfo property => $"P:{Name(property.DeclaringType!)}.{property.Name}{Parameters(property.GetIndexParameters())}",
            FieldInfo field => $"F:{Name(field.DeclaringType!)}.{field.Name}",
            ConstructorInfo constructor => $"M:{Name(constructor.DeclaringType!)}.#ctor{Parameters(constructor.GetParameters())}",
            MethodInfo method => $"M:{Name(method.DeclaringType!)}.{method.Name}{Arity(method)}{Parameters(method.GetParameters())}"
                + (method.Name == "op_Implicit" ? "~" + Name(method.ReturnType) : ""),
            _ => throw new ArgumentException($"{member} is of a kind that no public API here has.", nameof(member)),
        };

    private static string Parameters(ParameterInfo[] parameters) =>
        parameters.Length == 0 ? "" : $"({string.Join(',', parameters.Select(parameter => Name(parameter.ParameterType)))})";

    private static string Arity(MethodInfo method) => method.IsGenericMethod ? $"``{method.GetGenericArguments().Length}" : "";

    private static string Name(Type type) =>
        type.IsGenericParameter ? (type.DeclaringMethod is null ? "`" : "``") + type.GenericParameterPosition
        : type.IsGenericTypeDefinition ? type.FullName!
        : type.IsByRef ? Name(type.GetElementType()!) + "@"
        : type.IsArray ? Name(type.GetElementType()!) + "[]"
        : type.IsGenericType
            ? $"{type.GetGenericTypeDefinition().FullName!.Split('`')[0]}{{{string.Join(',', type.GetGenericArguments().Select(Name))}}}"
        : type.FullName!.Replace('+', '.');
}
