using System;
using System.Collections;
using System.Globalization;
using System.Linq;
using System.Text.RegularExpressions;
using Xunit;

namespace Schedules.Properties.Examples;

/// <summary>
/// Runs example code: a line <c>expression // => result</c> is checked, all others are just run. The examples in the documentation and the
/// README have this form.
/// </summary>
public static partial class Doctest
{
    /// <summary>Turns the lines with a result into calls of <see cref="Check"/>.</summary>
    public static string WithChecks(string code, Func<string, string, string> call) =>
        string.Join(
            "\n",
            code.Split('\n')
                .Select(line =>
                    Result().Match(line) is { Success: true } match
                        ? match.Groups["indent"].Value + call(match.Groups["expression"].Value.Trim(), match.Groups["result"].Value.Trim())
                        : line
                )
        );

    /// <summary>Whether the code has a line to check.</summary>
    public static bool HasChecks(string code) => code.Split('\n').Any(line => Result().IsMatch(line));

    public static void Check(object? value, string expected) => Assert.Equal(expected, Show(value));

    private static string Show(object? value) =>
        value switch
        {
            null => "null",
            double number => ShowNumber(number),
            bool truth => truth ? "true" : "false",
            string text => text,
            IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
            Timeline or Schedule => value.ToString()!,
            IEnumerable many => $"[{string.Join(", ", many.Cast<object>().Select(Show))}]",
            _ => value.ToString()!,
        };

    private static string ShowNumber(double number)
    {
        string text = number.ToString("R", CultureInfo.InvariantCulture);
        return text.All(c => char.IsDigit(c) || c == '-') ? text + ".0" : text.Replace("E-0", "e-").Replace("E-", "e-");
    }

    [GeneratedRegex(@"^(?<indent>\s*)(?<expression>.*\S)\s*// => (?<result>.*)$")]
    private static partial Regex Result();
}
