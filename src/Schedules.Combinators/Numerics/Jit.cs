using System.Runtime.CompilerServices;

namespace Schedules.Numerics;

internal static class Jit
{
    // Apart from its callers, since the JIT inlines only so much into one method; and fully optimized at the first call, since most programs
    // fill too rarely for the JIT to find it hot.
    internal const MethodImplOptions Apart =
#if NET
        MethodImplOptions.AggressiveOptimization |
#endif
        MethodImplOptions.NoInlining;
}
