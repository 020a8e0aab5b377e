using System;
using System.Collections.Generic;
using FsCheck;
using FsCheck.Fluent;

namespace Schedules.Laws.Internal;

// Weighted generators. One is drawn, and only that one is run: the others may be expensive, or recurse.
internal sealed class Kinds<T>
{
    private readonly List<Func<int, Gen<T>>> ways = [];

    public bool Any => ways.Count > 0;

    public Kinds<T> Add(bool wanted, Func<int, Gen<T>> way, int weight = 1)
    {
        for (int i = 0; wanted && i < weight; i++)
        {
            ways.Add(way);
        }
        return this;
    }

    public Gen<T> Of(int parts) => Gen.Choose(0, ways.Count - 1).SelectMany(i => ways[i](parts));
}
