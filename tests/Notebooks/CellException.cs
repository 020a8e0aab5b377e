using System;

namespace Schedules.Notebooks.Tests;

/// <summary>A cell that does not compile, or throws.</summary>
internal sealed class CellException(string code, string error) : Exception($"This cell fails:\n\n{code}\n\nwith {error}");
