using System.Text;
using Schedules.Kernel;
using Schedules.Text;

namespace Schedules;

public partial class Schedule : IDescribed
{
    /// <summary>The code that builds this schedule, valid in C# and in F#.</summary>
    /// <returns>
    /// An expression for a file with <c>using static Schedules.Schedule;</c> (F#: <c>open type Schedules.Schedule</c>). It builds an equal
    /// schedule if the name of each function in it can be resolved there.
    /// </returns>
    /// <example>
    /// <code>
    /// Ramp(0, 0.5, 10).Then(Hold(0.5, 20)).Ramp(0, 30, Curve.Cosine) // => Warmup(0.5, 10).Hold(20).Decay(0.0, 30, Curve.Cosine)
    /// </code>
    /// </example>
    public sealed override string ToString()
    {
        var code = new StringBuilder();
        Piece.WriteCode(code);
        return code.ToString();
    }

    Description IDescribed.Describe() => Piece.Describe();

    void IDescribed.WriteCode(StringBuilder code) => Piece.WriteCode(code);
}
