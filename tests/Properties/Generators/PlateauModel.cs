namespace Schedules.Properties;

/// <summary>
/// The independent model of a plateau: it keeps a rate and counters, and changes them, as an optimizer's scheduler does. It does not use
/// the library.
/// </summary>
internal sealed class PlateauModel(PlateauPlan plan)
{
    private double worstThatImproves = plan.HigherIsBetter ? double.MinValue : double.MaxValue;
    private bool any;
    private int bad;
    private int pause;

    public double Rate { get; private set; } = 1;

    public void See(double metric)
    {
        bool finite = double.IsFinite(metric);
        bool better = finite && (!any || (plan.HigherIsBetter ? metric > worstThatImproves : metric < worstThatImproves));
        if (better)
        {
            any = true;
            double margin = plan.AbsoluteThreshold ? plan.Threshold : metric * plan.Threshold;
            worstThatImproves = plan.HigherIsBetter ? metric + margin : metric - margin;
        }
        bad = better ? 0 : bad + 1;
        if (pause > 0)
        {
            pause--;
            bad = 0;
        }
        if (bad <= plan.Patience)
        {
            return;
        }
        bad = 0;
        pause = plan.Cooldown;
        double lowered = Rate * plan.Factor < plan.Floor ? plan.Floor : Rate * plan.Factor;
        if (Rate - lowered > plan.SmallestChange)
        {
            Rate = lowered;
        }
    }
}
