using System;

namespace Schedules.Notebooks;

/// <summary>A cell that does not compile, or throws.</summary>
internal sealed class CellException(string message, Exception inner) : Exception(message, inner);
