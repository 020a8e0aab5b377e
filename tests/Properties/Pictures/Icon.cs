using System;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using Xunit;
using static Schedules.Schedule;

namespace Schedules.Properties.Pictures;

/// <summary>
/// The icon of the packages: a warmup, a hold and a cosine, drawn through their own values. <c>assets/icon.png</c> is made of the SVG by
/// <c>rsvg-convert assets/icon.svg -o assets/icon.png</c>.
/// </summary>
public class Icon
{
    private const int Size = 128;
    private const int Left = 16;
    private const int Bottom = 102;
    private const int Height = 76;

    [Fact]
    public void Is_drawn_through_the_values_of_a_schedule()
    {
        Phase lr = Warmup(peak: 1, steps: 20).Hold(16).Decay(0, 60, Curve.Cosine);
        double[] values = lr.Sample((int)lr.Length + 1);
        string line = string.Join('L', values.Select((value, step) => FormattableString.Invariant($"{Left + step} {Y(value)}")));
        Approved.Holds(
            Path.Combine("assets", "icon.svg"),
            $"""
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {Size} {Size}" width="{Size}" height="{Size}">
              <title>Warmup, hold, cosine</title>
              <rect width="{Size}" height="{Size}" rx="24" fill="#12305c"/>
              <path fill="#1b7dfb" fill-opacity="0.45" d="M{line}Z"/>
              <path fill="none" stroke="#fff" stroke-width="8" stroke-linecap="round" stroke-linejoin="round" d="M{line}"/>
            </svg>

            """.ReplaceLineEndings("\n")
        );
    }

    [Fact]
    public void Is_a_PNG_of_128_by_128()
    {
        byte[] png = File.ReadAllBytes(Path.Combine(Repository.Root, "assets", "icon.png"));
        Assert.Equal("\u0089PNG\r\n\u001a\n", Encoding.Latin1.GetString(png, 0, 8));
        Assert.Equal([0, 0, 0, Size, 0, 0, 0, Size], png[16..24]);
    }

    private static string Y(double value) => (Bottom - (Height * value)).ToString("0.##", CultureInfo.InvariantCulture);
}
