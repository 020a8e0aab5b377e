using System.Numerics;

namespace Schedules.Properties;

/// <summary>An exact time, in lowest terms.</summary>
public readonly record struct Rational
{
    public Rational(BigInteger numerator, BigInteger denominator)
    {
        var common = BigInteger.GreatestCommonDivisor(numerator, denominator);
        (Numerator, Denominator) = (numerator / common, denominator / common);
    }

    public BigInteger Numerator { get; }

    public BigInteger Denominator { get; }

    /// <summary>The floor; no time is negative.</summary>
    public long Floor => (long)(Numerator / Denominator);

    public double Value => Floor + ((double)(Numerator % Denominator) / (double)Denominator);

    public static implicit operator Rational(long number) => new(number, 1);

    public static Rational operator +(Rational left, Rational right) =>
        new((left.Numerator * right.Denominator) + (right.Numerator * left.Denominator), left.Denominator * right.Denominator);

    public static Rational operator -(Rational left, Rational right) => left + new Rational(-right.Numerator, right.Denominator);

    public static Rational operator *(Rational left, long right) => new(left.Numerator * right, left.Denominator);

    public static Rational operator /(Rational left, long right) => new(left.Numerator, left.Denominator * right);

    public static bool operator <(Rational left, Rational right) => left.CompareTo(right) < 0;

    public static bool operator >(Rational left, Rational right) => left.CompareTo(right) > 0;

    private int CompareTo(Rational other) => (Numerator * other.Denominator).CompareTo(other.Numerator * Denominator);

    public static Rational Min(Rational left, Rational right) => left < right ? left : right;

    public static Rational Max(Rational left, Rational right) => left > right ? left : right;

    public override string ToString() => Denominator.IsOne ? $"{Numerator}" : $"{Numerator}/{Denominator}";
}
