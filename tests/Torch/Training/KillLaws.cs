using System;
using System.IO;
using Schedules.Kill;
using Xunit;

namespace Schedules.Torch.Tests.Training;

/// <summary>A short form of <c>dotnet run -c Release --project tests/Kill</c>.</summary>
public class KillLaws
{
    public static TheoryData<string> Optimizers => [.. KilledRun.Optimizers];

    [Theory]
    [MemberData(nameof(Optimizers))]
    public void A_process_that_is_killed_at_any_moment_continues_as_if_it_had_not_been(string optimizer)
    {
        DirectoryInfo folder = Directory.CreateTempSubdirectory();
        try
        {
            new KilledRun(optimizer).Kill(kills: 2, new Random(optimizer.Length), Path.Combine(folder.FullName, "run.ckpt"));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
