using BenchmarkDotNet.Attributes;

namespace Schedules.Benchmarks;

/// <summary>
/// Reading the JSON of 10,000 phases, compared with <c>JsonDocument.Parse</c> of the same text. Goal: at most 10 times the time.
/// </summary>
public class JsonRead
{
    private readonly string text = ManyPhases.Staircase(10_000).ToJson();

    [Benchmark(Baseline = true)]
    public int JsonDocument()
    {
        using var document = System.Text.Json.JsonDocument.Parse(text);
        return document.RootElement.GetProperty("phases").GetArrayLength();
    }

    [Benchmark]
    public Schedule FromJson() => Schedule.FromJson(text);
}
