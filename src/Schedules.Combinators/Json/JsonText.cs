using System;
using System.Collections.Generic;
using System.Text.Json;
using Schedules.Text;

namespace Schedules.Json;

// Writes a schedule, curve or tail from its description: the kind, the arguments, and last the operand.
internal static class JsonText
{
    internal const int Version = 1;

    // The deepest nesting of objects and arrays.
    internal const int MaxDepth = 64;

    internal static void Write(Utf8JsonWriter json, IDescribed part) => WriteValue(json, "", part, level: 0);

    internal static void WriteValue(Utf8JsonWriter json, string name, object? value, int level)
    {
        switch (value)
        {
            case double number:
                json.WriteRawValue(NumberText(name, number), skipInputValidation: true);
                break;
            case long steps:
                json.WriteNumberValue(steps);
                break;
            case long[] many:
                json.WriteStartArray();
                foreach (long one in many)
                {
                    json.WriteNumberValue(one);
                }
                json.WriteEndArray();
                break;
            case bool truth:
                json.WriteBooleanValue(truth);
                break;
            case null:
                json.WriteNullValue();
                break;
            case IEnumerable<IDescribed> schedules:
                CheckLevel(level);
                json.WriteStartArray();
                foreach (IDescribed schedule in schedules)
                {
                    WriteValue(json, name, schedule, level + 1);
                }
                json.WriteEndArray();
                break;
            case Function:
                throw new NotSupportedException(
                    $"A function of one's own has no JSON: {value}. Keep what it is made from, and make the schedule anew."
                );
            default:
                WritePart(json, ((IDescribed)value).Describe(), level, hasVersion: level == 0 && value is Schedule);
                break;
        }
    }

    private static void WritePart(Utf8JsonWriter json, Description part, int level, bool hasVersion)
    {
        if (part is { Of: null, Arguments.Length: 0 })
        {
            json.WriteStringValue(part.Kind);
            return;
        }
        CheckLevel(level);
        json.WriteStartObject();
        if (hasVersion)
        {
            json.WriteNumber("version", Version);
        }
        json.WriteString("kind", part.Kind);
        foreach (Argument argument in part.Fields)
        {
            if (!argument.IsLeftOut)
            {
                json.WritePropertyName(argument.Name);
                WriteValue(json, argument.Name, argument.Value, level + 1);
            }
        }
        json.WriteEndObject();
    }

    // Utf8JsonWriter writes 2^-25 with a digit missing (see Literal). -0.0 keeps its fraction, or readers that distinguish whole numbers
    // would read it as 0.
    internal static string NumberText(string name, double number)
    {
        if (double.IsNaN(number) || double.IsInfinity(number))
        {
            throw new NotSupportedException($"{name} is {Literal.Of(number)}, which no number in JSON is.");
        }
        string text = Literal.Of(number);
        return text.EndsWith(".0", StringComparison.Ordinal) && text != "-0.0" ? text.Substring(0, text.Length - 2) : text;
    }

    private static void CheckLevel(int level)
    {
        if (level >= MaxDepth)
        {
            throw new NotSupportedException($"The parts of the schedule lie within each other more than {MaxDepth} levels deep.");
        }
    }
}
