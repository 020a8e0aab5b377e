using System.Runtime.CompilerServices;
using Xunit;

namespace Schedules.Torch.Tests.Training;

/// <summary>A fact that needs real tensors; skipped where TorchSharp is the contract.</summary>
internal sealed class FactOnTorchAttribute : FactAttribute
{
    public FactOnTorchAttribute([CallerFilePath] string? file = null, [CallerLineNumber] int line = -1)
        : base(file, line)
    {
#if TORCHSHARP_CONTRACT
        Skip = "needs the tensors of TorchSharp, and this was built on the contract";
#endif
    }
}
