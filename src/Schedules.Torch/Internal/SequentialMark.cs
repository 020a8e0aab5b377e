using System.Reflection;
using static TorchSharp.torch.optim.lr_scheduler;

namespace Schedules.Torch;

// TorchSharp's own schedulers take their first step in their constructors. SequentialLR counts on that: it puts the counter of each of its
// schedulers back by one, and steps the first one again. The counter is internal to TorchSharp, and there is no other sign of it; where a
// version has none of that name, a scheduler inside SequentialLR is one step ahead.
internal static class SequentialMark
{
    private const int Untouched = -1;

    private static readonly FieldInfo? counter = typeof(LRScheduler).GetField(
        "_last_epoch",
        BindingFlags.Instance | BindingFlags.NonPublic
    );

    internal static bool IsOn(LRScheduler scheduler) => counter?.GetValue(scheduler) is int epoch && epoch < Untouched;
}
