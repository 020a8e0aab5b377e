// Part of a test double of TorchSharp: see README.md.
using System;

namespace TorchSharp
{
    public static partial class torch
    {
        /// <summary>An array of numbers without arithmetic.</summary>
        public class Tensor : IDisposable
        {
            private readonly float[] values;

            internal Tensor(float[] values) => this.values = values;

            internal Tensor(Tensor other) => values = other.values;

            public long NumberOfElements => values.LongLength;

            public void Dispose() { }
        }

        public static Tensor zeros(long size) => new(new float[size]);

        public static Tensor tensor(float scalar) => new([scalar]);
    }

    namespace Modules
    {
        public sealed class Parameter : torch.Tensor
        {
            public Parameter(torch.Tensor data, bool requires_grad = true)
                : base(data) { }
        }
    }
}
