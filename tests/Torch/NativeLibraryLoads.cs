using System;
using System.Linq;
using System.Runtime.InteropServices;
using System.Text.RegularExpressions;
using Schedules.Torch.Tests;
using TorchSharp;
using Xunit;

[assembly: AssemblyFixture(typeof(NativeLibraryLoads))]

namespace Schedules.Torch.Tests;

/// <summary>Where TorchSharp's native library does not load, every test fails with what is missing and what to do.</summary>
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
            // Of the names that the loader tries, the ones that are nowhere tell nothing.
            var reasons = missing.Message.Split('\n').Where(line => !Regex.IsMatch(line, "LibTorchSharp[^ ]*: cannot open"));
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
        // The networks of the tests are small: threads that wait for each other cost more than they save.
        torch.set_num_threads(1);
    }
}
