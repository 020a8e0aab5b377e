using System;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.InteropServices;
using System.Text.RegularExpressions;
using Schedules.Torch.Tests;
using TorchSharp;
using Xunit;

[assembly: AssemblyFixture(typeof(NativeLibraryLoads))]

namespace Schedules.Torch.Tests;

/// <summary>If TorchSharp's native library does not load, every test fails with the cause and the remedy.</summary>
public sealed class NativeLibraryLoads
{
    public NativeLibraryLoads()
    {
        try
        {
            NativeLibrary.Load("LibTorchSharp", typeof(torch).Assembly, searchPath: null);
        }
        catch (Exception missing) when (missing is DllNotFoundException or BadImageFormatException)
        {
            // The loader tries several names; those that do not exist are no help to the reader.
            IEnumerable<string> reasons = missing
                .Message.Split('\n')
                .Where(line => !Regex.IsMatch(line, "LibTorchSharp[^ ]*: cannot open"));
            throw new InvalidOperationException(
                $"""
                TorchSharp's native library does not load, and without it the bridge cannot be tested.
                  a file is not found:       build anew; the build links libtorch into {AppContext.BaseDirectory}
                  a version is not found:    the C or C++ library of this system is older than build/LibTorch.targets knows of
                  a symbol is undefined:     another libtorch is found first; look at LD_LIBRARY_PATH and at the system's packages
                {string.Join('\n', reasons)}
                """
            );
        }
        // The networks of the tests are so small that several threads are slower.
        torch.set_num_threads(1);
    }
}
