namespace Schedules;

// The word that a phase goes by in a picture.
internal static class PhaseName
{
    internal static string Of(Schedule schedule) =>
        schedule switch
        {
            HoldPhase or ConstantSchedule => "hold",
            RampPhase ramp when ramp.Start < ramp.End => "warmup",
            RampPhase ramp when ramp.Start > ramp.End => "decay",
            RampPhase => "ramp",
            WindowPhase window => Of(window.Source),
            PointwisePhase pointwise => Of(pointwise.Source),
            RepeatedPhase or EndlessCycles => "cycles",
            TailSchedule => "decay",
            _ => "",
        };
}
