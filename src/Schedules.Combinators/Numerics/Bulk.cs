using System;
#if NET
using System.Numerics;
#endif

namespace Schedules.Numerics;

// Operations on many values at once, by vectors where there are any.
internal static class Bulk
{
    internal static void Multiply(Span<double> values, double factor)
    {
        int i = 0;
#if NET
        for (; i <= values.Length - Vector<double>.Count; i += Vector<double>.Count)
        {
            (new Vector<double>(values.Slice(i)) * factor).CopyTo(values.Slice(i));
        }
#endif
        for (; i < values.Length; i++)
        {
            values[i] *= factor;
        }
    }
}
