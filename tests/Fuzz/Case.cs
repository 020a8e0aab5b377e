using System.Collections.Generic;

namespace Schedules.Fuzz;

/// <summary>An input to the library with the check of its result. <c>ToString</c> is code that reproduces it.</summary>
internal abstract class Case
{
    /// <summary>The size of the input in bytes or steps; the limit on allocations grows with it.</summary>
    public virtual long Size => 0;

    /// <summary>Throws if the result is not a documented one.</summary>
    public abstract void Run();

    /// <summary>Simpler cases that may fail for the same reason, the simplest first.</summary>
    public virtual IEnumerable<Case> Simpler => [];
}
