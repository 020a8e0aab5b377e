using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Reflection;
using System.Text;

namespace Schedules.Properties.Conventions;

/// <summary>The public API of an assembly as text, a line for each member.</summary>
internal static class ApiText
{
    public static string Of(Assembly assembly)
    {
        var text = new StringBuilder();
        foreach (Type type in assembly.GetExportedTypes().OrderBy(type => type.FullName, StringComparer.Ordinal))
        {
            text.Append(Kind(type)).Append(' ').Append(type.FullName);
            Type[] parents =
            [
                .. new[] { type.BaseType }.OfType<Type>().Where(t => t != typeof(object) && t != typeof(ValueType)),
                .. Own(type),
            ];
            text.Append(parents.Length == 0 ? "" : " : " + string.Join(", ", parents.Select(Name))).Append('\n');
            foreach (string member in Members(type).Order(StringComparer.Ordinal))
            {
                text.Append("    ").Append(member).Append('\n');
            }
        }
        return text.ToString();
    }

    private static string Kind(Type type) =>
        type.IsEnum ? "enum"
        : type.IsInterface ? "interface"
        : type.IsValueType ? "struct"
        : type is { IsAbstract: true, IsSealed: true } ? "static class"
        : type.IsAbstract ? "abstract class"
        : type.IsSealed ? "sealed class"
        : "class";

    private static IEnumerable<Type> Own(Type type) =>
        type.GetInterfaces().Except(type.BaseType?.GetInterfaces() ?? []).OrderBy(Name, StringComparer.Ordinal);

    private static IEnumerable<string> Members(Type type)
    {
        const BindingFlags declared =
            BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;
        foreach (MemberInfo member in type.GetMembers(declared))
        {
            switch (member)
            {
                case ConstructorInfo constructor when IsVisible(constructor):
                    yield return $"{Access(constructor)}new({Parameters(constructor)})";
                    break;
                case MethodInfo method
                    when IsVisible(method) && (!method.IsSpecialName || method.Name.StartsWith("op_", StringComparison.Ordinal)):
                    yield return $"{Access(method)}{NameOf(method.ReturnParameter)} {method.Name}({Parameters(method)})";
                    break;
                case PropertyInfo property when property.GetMethod is { } getter && IsVisible(getter):
                    string index = property.GetIndexParameters() is { Length: > 0 } ? $"[{Parameters(getter)}]" : "";
                    string setter = property.SetMethod is { } set && IsVisible(set) ? " set;" : "";
                    yield return $"{Access(getter)}{NameOf(getter.ReturnParameter)} {property.Name}{index} {{ get;{setter} }}";
                    break;
                case FieldInfo { IsPublic: true, IsSpecialName: false } field:
                    yield return $"{(field.IsStatic ? "static " : "")}{Name(field.FieldType)} {field.Name}";
                    break;
            }
        }
    }

    private static bool IsVisible(MethodBase method) => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly;

    private static string Access(MethodBase method) => (method.IsPublic ? "" : "protected ") + (method.IsStatic ? "static " : "");

    private static string Parameters(MethodBase method) =>
        string.Join(
            ", ",
            method
                .GetParameters()
                .Select(parameter =>
                    $"{NameOf(parameter)} {parameter.Name}" + (parameter.HasDefaultValue ? $" = {Default(parameter)}" : "")
                )
        );

    private static string Default(ParameterInfo parameter) =>
        parameter.DefaultValue is { } value ? Convert.ToString(value, CultureInfo.InvariantCulture)!.ToLowerInvariant() : "null";

    private static string NameOf(ParameterInfo parameter)
    {
        NullabilityInfo nullability = new NullabilityInfoContext().Create(parameter);
        bool nullable = nullability.ReadState == NullabilityState.Nullable && Nullable.GetUnderlyingType(parameter.ParameterType) is null;
        return Name(parameter.ParameterType) + (nullable ? "?" : "");
    }

    private static string Name(Type type) =>
        Nullable.GetUnderlyingType(type) is { } underlying ? Name(underlying) + "?"
        : type.IsArray ? Name(type.GetElementType()!) + "[]"
        : type.IsByRef ? Name(type.GetElementType()!) + "&"
        : type.IsGenericType
            ? $"{type.Name[..type.Name.IndexOf('`', StringComparison.Ordinal)]}<{string.Join(", ", type.GetGenericArguments().Select(Name))}>"
        : Type.GetTypeCode(type) switch
        {
            TypeCode.Boolean => "bool",
            TypeCode.Double => "double",
            TypeCode.Int32 => "int",
            TypeCode.Int64 => "long",
            TypeCode.String => "string",
            _ => type == typeof(void) ? "void"
            : type == typeof(object) ? "object"
            : type.Name,
        };
}
