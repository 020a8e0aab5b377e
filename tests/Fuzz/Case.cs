using System.Collections.Generic;

namespace Schedules.Fuzz;

/// <summary>Something that is done to the library, and what must come of it. <c>ToString</c> is the code that does it again.</summary>
internal abstract class Case
{
    /// <summary>How much is put in, in bytes or steps: what a case may allocate grows with it.</summary>
    public virtual long Size => 0;

    /// <summary>Throws where anything but what is documented comes of it.</summary>
    public abstract void Run();

    /// <summary>What fails for the same reason, maybe, and is easier to read; the simplest first.</summary>
    public virtual IEnumerable<Case> Simpler => [];
}
