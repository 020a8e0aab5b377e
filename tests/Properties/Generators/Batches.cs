using System.Collections.Generic;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;

namespace Schedules.Properties;

/// <summary>The first batch size of a small plan, and after how many steps each other size begins.</summary>
public sealed record Batches(int First, IReadOnlyList<(int Steps, int Size)> Later)
{
    public long[] Boundaries => [.. Enumerable.Range(1, Later.Count).Select(count => Later.Take(count).Sum(stage => (long)stage.Steps))];

    public long LastBoundary => Later.Sum(stage => (long)stage.Steps);

    public BatchPlan Plan =>
        Boundaries.Zip(Later).Aggregate(BatchPlan.Constant(First), (plan, stage) => plan.From(stage.First, stage.Second.Size));

    public static Gen<Batches> Random =>
        from first in Gen.Choose(1, 20)
        from count in Gen.Choose(0, 4)
        from steps in Gen.ArrayOf(Gen.Choose(1, 20), count)
        from sizes in Gen.ArrayOf(Gen.Choose(1, 20), count)
        select new Batches(first, [.. steps.Zip(sizes)]);

    public IEnumerable<Batches> Shrink()
    {
        for (int i = 0; i < Later.Count; i++)
        {
            yield return this with
            {
                Later = [.. Later.Take(i), .. Later.Skip(i + 1)],
            };
        }
        if (First > 1)
        {
            yield return this with
            {
                First = 1,
            };
        }
    }

    public override string ToString() => $"{Plan}";
}
