using System;
using System.Globalization;
using System.Text;

namespace Schedules.Plotting;

/// <summary>A number kept as digits and a power of ten, so that its text is exact.</summary>
/// <remarks>Ticks are built from these: 3 steps of 0.1 are then "0.3" and not "0.30000000000000004".</remarks>
internal readonly struct DecimalValue
{
    private readonly long digits;
    private readonly int exponent;

    /// <summary>Creates the number digits × 10^exponent.</summary>
    public DecimalValue(long digits, int exponent)
    {
        this.digits = digits;
        this.exponent = exponent;
    }

    /// <summary>The power of ten of the last digit.</summary>
    public int Exponent => exponent;

    /// <summary>The power of ten of the first digit; the smallest integer for zero.</summary>
    public int Magnitude => digits == 0 ? int.MinValue : DigitText.Length - 1 + exponent;

    /// <summary>The nearest floating-point number.</summary>
    public double Value =>
        double.Parse(
            digits.ToString(CultureInfo.InvariantCulture) + "e" + exponent.ToString(CultureInfo.InvariantCulture),
            NumberStyles.Float,
            CultureInfo.InvariantCulture
        );

    private string DigitText => Math.Abs(digits).ToString(CultureInfo.InvariantCulture);

    /// <summary>Writes the number divided by a power of ten, in full, with thousands set apart by commas.</summary>
    /// <param name="power">The power of ten to divide by.</param>
    public string Over(int power)
    {
        if (digits == 0)
        {
            return "0";
        }
        var shift = exponent - power;
        var whole = DigitText;
        var fraction = string.Empty;
        if (shift >= 0)
        {
            whole += new string('0', shift);
        }
        else
        {
            whole = whole.PadLeft(1 - shift, '0');
            fraction = whole.Substring(whole.Length + shift).TrimEnd('0');
            whole = whole.Substring(0, whole.Length + shift);
        }
        var text = new StringBuilder();
        if (digits < 0)
        {
            text.Append('-');
        }
        for (var i = 0; i < whole.Length; i++)
        {
            if (i > 0 && (whole.Length - i) % 3 == 0)
            {
                text.Append(',');
            }
            text.Append(whole[i]);
        }
        return fraction.Length == 0 ? text.ToString() : text.Append('.').Append(fraction).ToString();
    }
}
