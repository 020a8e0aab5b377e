using System;
using System.Globalization;
using System.Text;

namespace Schedules.Plotting;

// The number digits * 10^exponent, whose text is exact: a tick after 3 steps of 0.1 is "0.3" and not "0.30000000000000004".
internal readonly struct DecimalValue
{
    private readonly long digits;
    private readonly int exponent;

    public DecimalValue(long digits, int exponent)
    {
        this.digits = digits;
        this.exponent = exponent;
    }

    // The power of ten of the last digit.
    public int Exponent => exponent;

    // The power of ten of the first digit; int.MinValue for zero.
    public int Magnitude => digits == 0 ? int.MinValue : DigitText.Length - 1 + exponent;

    public double Value =>
        double.Parse(
            digits.ToString(CultureInfo.InvariantCulture) + "e" + exponent.ToString(CultureInfo.InvariantCulture),
            NumberStyles.Float,
            CultureInfo.InvariantCulture
        );

    private string DigitText => Math.Abs(digits).ToString(CultureInfo.InvariantCulture);

    // The number divided by 10^power as text without an exponent, with commas between thousands.
    public string Over(int power)
    {
        if (digits == 0)
        {
            return "0";
        }
        int shift = exponent - power;
        string whole = DigitText;
        string fraction = string.Empty;
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
        for (int i = 0; i < whole.Length; i++)
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
