using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;

namespace Schedules.Properties;

/// <summary>The object graph of a value, field by field and to the bit.</summary>
internal static class Snapshot
{
    private const BindingFlags Fields = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.DeclaredOnly;

    /// <summary>A line for each field, except the function that a schedule creates on first use.</summary>
    public static IReadOnlyList<string> Of(object root)
    {
        var lines = new List<string>();
        var seen = new HashSet<object>(ReferenceEqualityComparer.Instance);
        Visit(root, "");
        return lines;

        void Visit(object? value, string path)
        {
            switch (value)
            {
                case double number:
                    lines.Add($"{path} = {BitConverter.DoubleToInt64Bits(number):x16}");
                    break;
                case null or string or MemberInfo or Enum or decimal or IntPtr or UIntPtr:
                case { } when value.GetType().IsPrimitive:
                    lines.Add($"{path} = {value}");
                    break;
                case { } when !value.GetType().IsValueType && !seen.Add(value):
                    break;
                case Array many:
                    foreach ((object? element, int i) in many.Cast<object?>().Select((element, i) => (element, i)))
                    {
                        Visit(element, $"{path}[{i}]");
                    }
                    break;
                case Delegate function:
                    Visit(function.Target, path + ".Target");
                    break;
                default:
                    lines.Add($"{path}: {value.GetType()}");
                    foreach (FieldInfo field in FieldsOf(value.GetType()))
                    {
                        Visit(field.GetValue(value), $"{path}.{field.Name}");
                    }
                    break;
            }
        }
    }

    private static IEnumerable<FieldInfo> FieldsOf(Type type) =>
        type.GetFields(Fields)
            .Where(field => (field.DeclaringType, field.Name) != (typeof(Schedule), "function"))
            .Concat(type.BaseType is { } parent ? FieldsOf(parent) : []);
}
