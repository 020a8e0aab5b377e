using System;
using System.Threading.Tasks;

namespace Schedules.Notebooks;

/// <summary>Runs the code of one cell after another; what one defines, the next ones know.</summary>
internal interface IKernel : IDisposable
{
    /// <summary>Runs a cell, and gives what its last expression is worth; null if it ends with none.</summary>
    Task<object?> RunAsync(string code);
}
