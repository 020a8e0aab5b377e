using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Text;
using Schedules.Properties;

namespace Schedules.Benchmarks;

/// <summary>Writes the figures of docs/performance.md, between its two markers, and its picture.</summary>
internal static class Results
{
    private const string First = "<!-- results: written by the benchmarks -->\n";
    private const string Last = "<!-- end of the results -->\n";

    public static void Write(Measured measured)
    {
        string page = Path.Combine(Repository.Root, "docs", "performance.md");
        string text = File.ReadAllText(page);
        int first = text.IndexOf(First, StringComparison.Ordinal) + First.Length;
        int last = text.IndexOf(Last, StringComparison.Ordinal);
        File.WriteAllText(page, text[..first] + Text(measured) + text[last..]);
        File.WriteAllText(Path.Combine(Repository.Root, "docs", "performance.svg"), FillPicture(measured));
    }

    private static string Text(Measured measured)
    {
        var text = new StringBuilder($"\n{Machine}\n\n| work | goal | measured |\n|---|---|---|\n");
        foreach ((string? work, string? goal, string? result) in Rows(measured))
        {
            text.Append(CultureInfo.InvariantCulture, $"| {work} | {goal} | {result} |\n");
        }
        return text.Append('\n').ToString();
    }

    private static IEnumerable<(string Work, string Goal, string Result)> Rows(Measured m)
    {
        foreach ((string? part, double goal) in new[] { ("warmup", 1.5), ("hold", 1.5), ("cosine", 1.0) })
        {
            yield return (
                $"`At` through a `Func<long, double>`, on the {part}, against a chain of ifs written by hand with `Math.Cos`",
                $"at most {goal:0.0} times; 0 bytes",
                Times(m.Ratio<EvaluationCost>("Schedule", "IfChain", part)) + $"; {m.Bytes<EvaluationCost>("Schedule", part)} bytes"
            );
        }
        yield return ("`At` with 1,000 phases, against 3", "at most 3 times", Times(m.Ratio<ManyPhases>("Thousand", "Three")));
        yield return ("`At` with 1,000,000 phases, against 3", "at most 10 times", Times(m.Ratio<ManyPhases>("Million", "Three")));
        yield return (
            "`Sequence` of 1,000,000 phases, against 100,000",
            "at most 12 times",
            Times(m.Ratio<BuildCost>("Million", "HundredThousand"))
        );
        foreach (string question in new[] { "Sum", "Maximum" })
        {
            yield return (
                $"`{question}` of 1,000 phases over 1,000,000,000 steps: holds, linear and exponential ramps",
                "at most 1,000 µs",
                string.Create(CultureInfo.InvariantCulture, $"{m.Time<Questions>(question) / 1_000:0} µs")
            );
        }
        foreach (string shape in FillSpeed.Shapes)
        {
            yield return (
                $"`Fill` of 10,000,000 steps, {shape}, against a loop over `At`",
                "at least 5 times as fast",
                Faster(m.Ratio<FillSpeed>("LoopOverAt", "Fill", shape))
            );
        }
        yield return (
            "`Fill` of 10,000,000 steps, Linear, against `Span<double>.Fill` of a constant",
            "at most 2 times",
            Times(m.Ratio<FillLimit>("Fill", "SpanFill"))
        );
        foreach (string tree in FillOfTrees.AllTrees)
        {
            yield return (
                $"`Fill` of 100,000 steps, {tree}, against a loop over `At`",
                "at least 4 times as fast",
                Faster(m.Ratio<FillOfTrees>("LoopOverAt", "Fill", tree))
            );
        }
        foreach (string shape in new[] { "Linear", "Cosine", "Exponential", "Polynomial(0.9)" })
        {
            double? numPy = m.NumPyStep(shape.ToLowerInvariant());
            yield return (
                $"`Fill`, {shape}, against NumPy's closed form over steps made beforehand",
                "at least 4 times as fast",
                numPy is { } time ? Faster(time / FillStep(m, shape)) : "not measured"
            );
        }
        yield return (
            "`FromJson` of 10,000 phases, against `JsonDocument.Parse` of the same text",
            "at most 10 times",
            Times(m.Ratio<JsonRead>("FromJson", "JsonDocument"))
        );
        foreach (string groups in new[] { "1", "4" })
        {
            yield return (
                $"`scheduler.step()` on {groups} param group{(groups == "1" ? "" : "s")}, against TorchSharp's LambdaLR with the same cosine",
                "at most 0.2 times; 0 bytes",
                Times(m.Ratio<SchedulerStep>("Scheduler", "LambdaLR", groups))
                    + $"; {m.Bytes<SchedulerStep>("Scheduler", groups)} bytes against {m.Bytes<SchedulerStep>("LambdaLR", groups)}"
            );
        }
    }

    private static string FillPicture(Measured m) =>
        BarChart.Of(
            "Nanoseconds a value, 10,000,000 values",
            ["loop over At", "Fill", "NumPy"],
            FillSpeed.Shapes.Select(shape =>
                (
                    shape,
                    new double?[]
                    {
                        m.Time<FillSpeed>("LoopOverAt", shape) / FillSpeed.Count,
                        FillStep(m, shape),
                        m.NumPyStep(shape.ToLowerInvariant()),
                    }
                )
            )
        );

    private static double FillStep(Measured m, string shape) => m.Time<FillSpeed>("Fill", shape) / FillSpeed.Count;

    private static string Machine =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{DateTime.UtcNow:yyyy-MM-dd}, {RuntimeInformation.FrameworkDescription}, {RuntimeInformation.ProcessArchitecture} with "
                + $"{Environment.ProcessorCount} cores and vectors of {(Vector512.IsHardwareAccelerated ? 512 : Vector256.IsHardwareAccelerated ? 256 : 128)} bits."
        );

    private static string Times(double ratio) => ratio.ToString("0.00", CultureInfo.InvariantCulture) + " times";

    private static string Faster(double ratio) => ratio.ToString("0.0", CultureInfo.InvariantCulture) + " times as fast";
}
