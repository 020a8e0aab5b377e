using System;
using System.Linq;
using System.Threading;

namespace Schedules.Kernel;

// An immutable list. The array of a long one has room for more items, which one longer list may claim: growing by one item at a time is
// linear, not quadratic.
internal sealed class Chain<T> : IEquatable<Chain<T>>
    where T : class
{
    private const int Fewest = 32;

    private readonly T?[] room;

    private Chain(T?[] room, int count) => (this.room, Count) = (room, count);

    internal static Chain<T> Empty { get; } = new([], 0);

    internal static Chain<T> Of(params T[] items) => new(items, items.Length);

    internal int Count { get; }

    // The items, and room for more.
    internal T?[] Room => room;

    internal ReadOnlySpan<T> Items => room.AsSpan(0, Count)!;

    internal T this[int index] => room[index]!;

    internal T Last => room[Count - 1]!;

    internal Chain<T> WithoutLast => new(room, Count - 1);

    internal Chain<T> Add(T item)
    {
        T?[] array = room;
        if (Count == array.Length || Interlocked.CompareExchange(ref array[Count], item, null) is not null)
        {
            array = new T?[Count < Fewest ? Count + 1 : Count * 2];
            Array.Copy(room, array, Count);
            array[Count] = item;
        }
        return new(array, Count + 1);
    }

    public bool Equals(Chain<T>? other) =>
        ReferenceEquals(this, other)
        || (other is not null && Count == other.Count && Enumerable.Range(0, Count).All(i => this[i].Equals(other[i])));

    public override bool Equals(object? obj) => Equals(obj as Chain<T>);

    public override int GetHashCode() =>
        (Count, Count == 0 ? 0 : room[0]!.GetHashCode(), Count == 0 ? 0 : Last.GetHashCode()).GetHashCode();
}
