using System.Linq;
using System.Reflection;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;
using Schedules.Benchmarks;

// dotnet run -c Release --project benchmarks                            runs all of them, and rewrites docs/performance.md
// dotnet run -c Release --project benchmarks -- --filter '*FillSpeed*'  runs some of them
// dotnet run -c Release --project benchmarks -- against <commit>        compares the library with that commit; a text after the commit
//                                                                       selects the cases whose names contain it
if (args is ["against", var commit, .. var only])
{
    Comparison.Run(commit, only.FirstOrDefault());
    return;
}
IConfig config = DefaultConfig.Instance.AddJob(Job.Default.WithWarmupCount(3).WithIterationCount(10).AsDefault());
var assembly = Assembly.GetExecutingAssembly();
if (args.Length > 0)
{
    BenchmarkSwitcher.FromAssembly(assembly).Run(args, config);
    return;
}
Summary[] summaries = BenchmarkRunner.Run(assembly, config);
Results.Write(new Measured(summaries.SelectMany(summary => summary.Reports), NumPy.Measure()));
