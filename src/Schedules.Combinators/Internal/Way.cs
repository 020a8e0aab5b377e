namespace Schedules;

// The way from one value to another, which may be longer than any double; half of it never is.
internal static class Way
{
    internal static double Along(double from, double to, double fraction)
    {
        double way = to - from;
        return double.IsInfinity(way) ? from + (((to / 2) - (from / 2)) * fraction * 2) : from + (way * fraction);
    }

    internal static double Middle(double start, double target)
    {
        double sum = start + target;
        return double.IsInfinity(sum) ? (start / 2) + (target / 2) : sum / 2;
    }
}
