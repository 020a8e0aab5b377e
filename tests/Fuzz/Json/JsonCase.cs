using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Text.Json;
using Schedules.Properties;
using Xunit;

namespace Schedules.Fuzz;

/// <summary>
/// A mutated JSON text either throws a <see cref="JsonException"/> with a path, or gives a schedule that can be written and evaluated.
/// </summary>
internal sealed class JsonCase : Case
{
    private readonly byte[] bytes;

    private JsonCase(byte[] bytes) => this.bytes = bytes;

    public override long Size => bytes.Length;

    public override IEnumerable<Case> Simpler =>
        from length in new[] { bytes.Length / 2, bytes.Length / 4, bytes.Length / 8, 4, 1 }
        where length > 0
        from at in Enumerable.Range(0, bytes.Length / length)
        select new JsonCase([.. bytes[..(at * length)], .. bytes[((at + 1) * length)..]]);

    public static Case Of(int seed)
    {
        var random = new Random(seed);
        string text = Text(random);
        for (int count = random.Next(5); count > 0; count--)
        {
            text = random.Next(5) == 0 ? Mutation.Splice(text, Text(random), random) : Mutation.Of(text, random);
        }
        byte[] bytes = Encoding.UTF8.GetBytes(text);
        return new JsonCase(random.Next(4) == 0 && bytes.Length > 0 ? Mutation.Of(bytes, random) : bytes);
    }

    public override void Run()
    {
        string text = Encoding.UTF8.GetString(bytes);
        Look(RoundTrip.OrRefused(() => Schedule.FromJson(text), text));
        Look(RoundTrip.OrRefused(() => Phase.FromJson(text), text));
        Look(RoundTrip.OrRefused(() => JsonSerializer.Deserialize<Schedule>(bytes)!, text));
        Read<Curve>();
        Read<Tail>();
        Read<TrainingRun>();
        Read<Plateau>();
        Read<PlateauState>();
    }

    private static void Look(Schedule? schedule)
    {
        if (schedule is not null)
        {
            Evaluation.Of(schedule);
        }
    }

    // Other types with JSON also either throw, or are written again.
    private void Read<T>()
        where T : class
    {
        T? value;
        try
        {
            value = JsonSerializer.Deserialize<T>(bytes);
        }
        catch (Exception error) when (error is JsonException or ArgumentException)
        {
            return;
        }
        Assert.Equal(value, JsonSerializer.Deserialize<T>(JsonSerializer.Serialize(value)));
    }

    // The JSON of a random tree, or sometimes of another type.
    private static string Text(Random random) =>
        random.Next(12) switch
        {
            0 => JsonSerializer.Serialize(Shape.BuiltIn[random.Next(Shape.BuiltIn.Length)].Curve),
            1 => JsonSerializer.Serialize(Tail.Power(random.NextDouble(), 1 + random.Next(9))),
            2 => JsonSerializer.Serialize(new TrainingRun(1 + random.Next(99_999), 1 + random.Next(99), 1 + random.Next(9))),
            3 => JsonSerializer.Serialize(new Plateau(factor: 0.5, patience: random.Next(9))),
            4 => JsonSerializer.Serialize(new PlateauState(0.5, random.NextDouble(), random.Next(9), random.Next(9))),
            _ => RandomTree.Stored(random.Next()).ToJson(indented: random.Next(4) == 0),
        };

    public override string ToString() =>
        $"string text = Encoding.UTF8.GetString(Convert.FromHexString(\"{Convert.ToHexString(bytes)}\")); // {Encoding.UTF8.GetString(bytes)}";
}
