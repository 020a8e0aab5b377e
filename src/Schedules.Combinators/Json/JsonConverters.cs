using System.Text.Json.Serialization;

namespace Schedules;

// The attributes by which JsonSerializer finds the converters. It reads those of a value's own type and not of its base types, so each
// class has one.

[JsonConverter(typeof(CurveJsonConverter))]
internal sealed partial class CosineCurve;

[JsonConverter(typeof(CurveJsonConverter))]
internal sealed partial class CosinePowerCurve;

[JsonConverter(typeof(CurveJsonConverter))]
internal sealed partial class ExponentialCurve;

[JsonConverter(typeof(CurveJsonConverter))]
internal sealed partial class HalfCosineCurve;

[JsonConverter(typeof(CurveJsonConverter))]
internal sealed partial class KDecayCurve;

[JsonConverter(typeof(CurveJsonConverter))]
internal sealed partial class LinearCurve;

[JsonConverter(typeof(CurveJsonConverter))]
internal sealed partial class LogarithmicCurve;

[JsonConverter(typeof(CurveJsonConverter))]
internal sealed partial class MirrorCurve;

[JsonConverter(typeof(CurveJsonConverter))]
internal sealed partial class EasingCurve;

[JsonConverter(typeof(CurveJsonConverter))]
internal sealed partial class PolynomialCurve;

[JsonConverter(typeof(CurveJsonConverter))]
internal sealed partial class SquareCurve;

[JsonConverter(typeof(CurveJsonConverter))]
internal sealed partial class SquareRootCurve;

[JsonConverter(typeof(CurveJsonConverter))]
internal sealed partial class RexCurve;

[JsonConverter(typeof(CurveJsonConverter))]
internal sealed partial class TanhCurve;

[JsonConverter(typeof(CurveJsonConverter))]
internal sealed partial class WsdExponentialCurve;

[JsonConverter(typeof(CurveJsonConverter))]
public abstract partial class Curve;

[JsonConverter(typeof(ScheduleJsonConverter))]
public sealed partial class Phase;

[JsonConverter(typeof(ScheduleJsonConverter))]
public partial class Schedule;

[JsonConverter(typeof(StateJsonConverter))]
public sealed partial record BatchPlan;

[JsonConverter(typeof(StateJsonConverter))]
public sealed partial record Plateau;

[JsonConverter(typeof(StateJsonConverter))]
public sealed partial record PlateauState;

[JsonConverter(typeof(StateJsonConverter))]
public sealed partial record TrainingRun;

[JsonConverter(typeof(StateJsonConverter))]
public sealed partial record MultiPowerLaw;

[JsonConverter(typeof(TailJsonConverter))]
public abstract partial class Tail;

[JsonConverter(typeof(TailJsonConverter))]
internal sealed partial class InverseSqrtTail;

[JsonConverter(typeof(TailJsonConverter))]
internal sealed partial class InverseTimeTail;

[JsonConverter(typeof(TailJsonConverter))]
internal sealed partial class ExponentialTail;

[JsonConverter(typeof(TailJsonConverter))]
internal sealed partial class PowerTail;
