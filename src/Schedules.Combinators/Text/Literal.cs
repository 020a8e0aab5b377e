using System;
using System.Globalization;
using System.Linq;
using System.Text;

namespace Schedules.Text;

// Values as literals of both C# and F#, which are read back as the same value.
internal static class Literal
{
    internal static string Of(double value)
    {
        if (double.IsNaN(value) || double.IsInfinity(value))
        {
            return double.IsNaN(value) ? "nan"
                : value > 0 ? "infinity"
                : "-infinity";
        }
        string text = value.ToString("R", CultureInfo.InvariantCulture);
        if (double.Parse(text, CultureInfo.InvariantCulture) != value)
        {
            text = value.ToString("G17", CultureInfo.InvariantCulture); // .NET 10.0.12 has 2^-25 a digit short: dotnet/runtime#131131
        }
        text = text.Replace('E', 'e');
        if (text == "0" && 1 / value < 0)
        {
            text = "-0"; // .NET Framework prints it without the sign
        }
        return text.All(c => c == '-' || char.IsDigit(c)) ? text + ".0" : text;
    }

    // A user's function whose source text the compiler did not give. An F# closure is a class with one method, Invoke.
    internal static string Of(Delegate function) =>
        (function.Method.DeclaringType?.Name, function.Method.Name) switch
        {
            ({ } type, "Invoke") => type,
            ({ } type, var method) => $"{type}.{method}",
            (null, var method) => method,
        };

    // Without a suffix it is an int in both languages, which converts to a long.
    internal static string Of(long steps) =>
        steps.ToString(CultureInfo.InvariantCulture) + (steps is > int.MaxValue or < int.MinValue ? "L" : "");

    internal static string Of(bool truth) => truth ? "true" : "false";

    internal static StringBuilder AppendNumber(this StringBuilder code, double value) => code.Append(Of(value));

    internal static StringBuilder AppendSteps(this StringBuilder code, long steps) => code.Append(Of(steps));
}
