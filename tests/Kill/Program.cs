using System;
using System.Globalization;
using System.IO;
using Schedules.Kill;

// dotnet run -c Release --project tests/Kill [kills for each optimizer, 20 if left out] [seed]
TorchSharp.torch.set_num_threads(1); // as in the tests
if (args is ["train", var optimizer, var checkpoint])
{
    new KilledRun(optimizer).Train(checkpoint);
    return 0;
}
int kills = args.Length > 0 ? int.Parse(args[0], CultureInfo.InvariantCulture) : 20;
int seed = args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : Random.Shared.Next();
Console.WriteLine($"seed {seed}");
foreach (string name in KilledRun.Optimizers)
{
    DirectoryInfo folder = Directory.CreateTempSubdirectory();
    string file = Path.Combine(folder.FullName, "run.ckpt");
    int inside = new KilledRun(name).Kill(kills, new Random(seed), file);
    Console.WriteLine($"{name}: killed {kills} times, {inside} of them inside a save; resumed each time, and ended with the same weights");
    folder.Delete(recursive: true);
}
return 0;
