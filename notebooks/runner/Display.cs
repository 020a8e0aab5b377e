using System;
using System.Collections;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;

namespace Schedules.Notebooks;

/// <summary>What a cell shows of a value: what the value's own display makes of it, found by names as .NET Interactive finds it, or text.</summary>
internal static class Display
{
    public static IEnumerable<KeyValuePair<string, string>> Of(object value) =>
        value
            .GetType()
            .GetCustomAttributes(inherit: true)
            .FirstOrDefault(attribute => attribute.GetType().Name == "TypeFormatterSourceAttribute")
            is { } attribute
            ? ByConvention(value, attribute)
            : [KeyValuePair.Create("text/plain", Text(value))];

    private static IEnumerable<KeyValuePair<string, string>> ByConvention(object value, object attribute)
    {
        object source = Activator.CreateInstance((Type)Property(attribute, "FormatterSourceType"))!;
        foreach (object formatter in (IEnumerable)source.GetType().GetMethod("CreateTypeFormatters")!.Invoke(source, null)!)
        {
            using var writer = new StringWriter { NewLine = "\n" };
            formatter.GetType().GetMethod("Format")!.Invoke(formatter, [value, writer]);
            yield return KeyValuePair.Create((string)Property(formatter, "MimeType"), writer.ToString());
        }
    }

    private static object Property(object owner, string name) => owner.GetType().GetProperty(name)!.GetValue(owner)!;

    private static string Text(object? value) =>
        value switch
        {
            null => "null",
            string text => text,
            IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
            IEnumerable many => $"[ {string.Join(", ", many.Cast<object?>().Select(Text))} ]",
            _ => value.ToString()!,
        };
}
