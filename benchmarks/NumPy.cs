using System;
using System.Collections.Generic;
using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.Linq;
using Schedules.Properties;

namespace Schedules.Benchmarks;

/// <summary>NumPy's closed forms, measured by numpy_closed_form.py on the same machine.</summary>
internal static class NumPy
{
    /// <summary>Nanoseconds per step for each line of its output; empty if there is no Python with NumPy.</summary>
    public static IReadOnlyDictionary<string, double> Measure()
    {
        foreach (string python in new[] { "/usr/bin/python3", "python3", "python" })
        {
            try
            {
                string[] lines = Run(python);
                if (lines.Length > 0)
                {
                    return lines
                        .Select(line => line.Split(": "))
                        .ToDictionary(parts => parts[0], parts => double.Parse(parts[1].Split(' ')[0], CultureInfo.InvariantCulture));
                }
            }
            catch (Win32Exception)
            {
                // There is no Python of this name.
            }
        }
        Console.WriteLine("// There is no Python with NumPy to compare with.");
        return new Dictionary<string, double>();
    }

    private static string[] Run(string python)
    {
        string script = Path.Combine(Repository.Root, "benchmarks", "numpy_closed_form.py");
        using Process process = Process.Start(
            new ProcessStartInfo(python, [script]) { RedirectStandardOutput = true, RedirectStandardError = true }
        )!;
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? output.Split('\n', StringSplitOptions.RemoveEmptyEntries) : [];
    }
}
