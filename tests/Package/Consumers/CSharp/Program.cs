// Uses the packed library. Each result is compared with the expected one; the exit code is the number of differences.
using System;
using System.Linq;
using System.Reflection;
using System.Runtime.Versioning;
using System.Text.Json;
using System.Xml.Linq;
using Schedules;
using static Schedules.Schedule;

int differences = 0;

#if NET10_0
const string Target = ".NETCoreApp,Version=v10.0";
#else
const string Target = ".NETStandard,Version=v2.0";
#endif
Expect(Target, typeof(Schedule).Assembly.GetCustomAttribute<TargetFrameworkAttribute>()?.FrameworkName);

Phase lr = Warmup(peak: 1e-3, steps: 100).Hold(10).Decay(0, 890, Curve.Cosine);
Expect("0, 0.0005, 0.001, 0.001, 0.0005, 0", string.Join(", ", new long[] { 0, 50, 100, 110, 555, 1000 }.Select(lr.At)));
Expect("Warmup(0.001, 100).Hold(10).Decay(0.0, 890, Curve.Cosine)", lr.ToString());

Func<long, double> rate = lr;
Expect(true, Of(rate) == lr);

Expect(true, FromJson(lr.ToJson()) == lr);
Expect(true, JsonSerializer.Deserialize<Schedule>(JsonSerializer.Serialize<Schedule>(lr)) == lr);
Expect("""{"version":1,"kind":"hold","value":0.1,"steps":30}""", Hold(0.1, 30).ToJson());

XElement picture = XElement.Parse(lr.ToSvg("Learning rate"));
Expect("svg", picture.Name.LocalName);
Expect("Learning rate", picture.Elements().First().Value);

var written = new double[1001];
lr.Fill(0, written);
Expect(true, written.Select(BitConverter.DoubleToInt64Bits).SequenceEqual(lr.Sample(1001).Select(BitConverter.DoubleToInt64Bits)));

Expect(0.95, Recipes.OneCycle(peak: 0.1, lastStep: 99).Momentum.At(100));
Expect(2, lr.Then(Hold(0.5, 5)).Then(Constant(1)).Jumps.Length);

Console.WriteLine($"{Target}: {differences} differences");
return differences;

void Expect<T>(T expected, T actual)
{
    if (!Equals(expected, actual))
    {
        differences++;
        Console.WriteLine($"{actual} is not {expected}");
    }
}
