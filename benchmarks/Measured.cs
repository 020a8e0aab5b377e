using System.Collections.Generic;
using System.Linq;
using BenchmarkDotNet.Reports;

namespace Schedules.Benchmarks;

/// <summary>The medians of one run, in nanoseconds for one operation.</summary>
internal sealed class Measured(IEnumerable<BenchmarkReport> reports, IReadOnlyDictionary<string, double> numPy)
{
    private readonly BenchmarkReport[] reports = [.. reports];

    /// <summary>NumPy's time for one step of a curve; null if there is no Python with NumPy.</summary>
    public double? NumPyStep(string curve) => numPy.TryGetValue(curve, out double time) ? time : null;

    public double Time<T>(string method, string? parameter = null) => Of<T>(method, parameter).ResultStatistics!.Median;

    public double Ratio<T>(string method, string baseline, string? parameter = null) =>
        Time<T>(method, parameter) / Time<T>(baseline, parameter);

    public long Bytes<T>(string method, string? parameter = null) =>
        Of<T>(method, parameter).GcStats.GetBytesAllocatedPerOperation(Of<T>(method, parameter).BenchmarkCase) ?? 0;

    private BenchmarkReport Of<T>(string method, string? parameter) =>
        reports.Single(report =>
            report.BenchmarkCase.Descriptor.Type == typeof(T)
            && report.BenchmarkCase.Descriptor.WorkloadMethod.Name == method
            && (parameter is null || $"{report.BenchmarkCase.Parameters.Items.Single().Value}" == parameter)
        );
}
