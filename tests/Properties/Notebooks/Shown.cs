using System;
using System.Collections;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Linq.Expressions;

namespace Schedules.Properties.Notebooks;

/// <summary>The display of a value, found by reflection in the same way as .NET Interactive does.</summary>
internal static class Shown
{
    /// <summary>The texts of the cell by MIME type; empty if the type has no display.</summary>
    public static IReadOnlyDictionary<string, string> Of(object value)
    {
        object? attribute = value
            .GetType()
            .GetCustomAttributes(inherit: true)
            .SingleOrDefault(attribute => attribute.GetType().Name == "TypeFormatterSourceAttribute");
        if (attribute is null)
        {
            return new Dictionary<string, string>();
        }
        object source = Activator.CreateInstance((Type)Property(attribute, "FormatterSourceType"))!;
        var formatters = (IEnumerable)source.GetType().GetMethod("CreateTypeFormatters")!.Invoke(source, null)!;
        var texts = formatters
            .Cast<object>()
            .ToDictionary(formatter => (string)Property(formatter, "MimeType"), formatter => Written(formatter, value));
        return ((string[])Property(attribute, "PreferredMimeTypes")).ToDictionary(mimeType => mimeType, mimeType => texts[mimeType]);
    }

    private static object Property(object owner, string name) => owner.GetType().GetProperty(name)!.GetGetMethod()!.Invoke(owner, null)!;

    // .NET Interactive compiles the call against exactly object and TextWriter.
    private static string Written(object formatter, object value)
    {
        ParameterExpression instance = Expression.Parameter(typeof(object));
        ParameterExpression writer = Expression.Parameter(typeof(TextWriter));
        Func<object, TextWriter, bool> format = Expression
            .Lambda<Func<object, TextWriter, bool>>(
                Expression.Call(Expression.Constant(formatter), formatter.GetType().GetMethod("Format")!, instance, writer),
                instance,
                writer
            )
            .Compile();
        using var text = new StringWriter();
        return format(value, text) ? text.ToString() : throw new InvalidOperationException($"{value.GetType()} was refused.");
    }
}
