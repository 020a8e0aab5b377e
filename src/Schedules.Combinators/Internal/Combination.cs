namespace Schedules;

// What makes one value of two.
internal abstract record Combination
{
    // The verb that asks for it, and what it takes beside the other schedule.
    internal abstract string Verb { get; }

    internal virtual Function? Function => null;

    // What comes of it.
    internal abstract string Kind { get; }

    internal abstract double Apply(double left, double right);
}
