using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Tensorboard;
using TorchSharp;
using TorchSharp.Modules;
using Xunit;
using static Schedules.Schedule;

namespace Schedules.Torch.Tests;

/// <summary>The log gets the values of each update.</summary>
public class LogLaws
{
    [Fact]
    public void TensorBoard_reads_the_values_of_each_named_group_in_each_update()
    {
        DirectoryInfo folder = Directory.CreateTempSubdirectory();
        try
        {
            using SGD optimizer = AnyOptimizer.Sgd(groups: 2);
            Scheduler scheduler = optimizer.Follow([
                new(Warmup(0.5, 4), name: "backbone"),
                new(Constant(0.25), momentum: Ramp(0.5, 0.75, 4), weightDecay: Constant(0.125)),
            ]);
            scheduler.LogTo(torch.utils.tensorboard.SummaryWriter(folder.FullName));
            scheduler.step();
            scheduler.step(3);
            scheduler.step();
            scheduler.step(5_000_000_000);
            scheduler.step();
            Assert.Equal(
                [
                    ("learning rate/backbone", 0, 0),
                    ("learning rate/1", 0, 0.25f),
                    ("momentum/1", 0, 0.5f),
                    ("weight decay/1", 0, 0.125f),
                    ("learning rate/backbone", 1, 0.125f),
                    ("learning rate/1", 1, 0.25f),
                    ("momentum/1", 1, 0.5625f),
                    ("weight decay/1", 1, 0.125f),
                    ("learning rate/backbone", 3, 0.375f),
                    ("learning rate/1", 3, 0.25f),
                    ("momentum/1", 3, 0.6875f),
                    ("weight decay/1", 3, 0.125f),
                ],
                Scalars(folder.GetFiles().Single().FullName).Take(12)
            );
            // In TorchSharp a TensorBoard step is an int.
            Assert.Equal(int.MaxValue, Scalars(folder.GetFiles().Single().FullName)[^1].Step);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public void Several_functions_and_the_history_get_the_same_values()
    {
        using SGD optimizer = AnyOptimizer.Sgd();
        Scheduler scheduler = optimizer.Follow(Warmup(1, 4), record: true);
        (List<Applied>? first, List<Applied>? second) = (new List<Applied>(), new List<Applied>());
        scheduler.LogTo(first.Add);
        scheduler.step();
        scheduler.LogTo(second.Add);
        scheduler.step();
        Assert.Equal([new Applied(0, 0, 0, null, null), new(1, 0, 0.25, null, null)], first);
        Assert.Equal(first[1..], second);
        Assert.Equal(first, scheduler.History);
    }

    [Fact]
    public void The_step_has_been_taken_when_a_function_is_called_and_is_not_taken_back_if_it_throws()
    {
        using SGD optimizer = AnyOptimizer.Sgd();
        Scheduler scheduler = optimizer.Follow(Warmup(1, 4));
        scheduler.LogTo(update => throw new TimeoutException($"{update.Step} {scheduler.CurrentStep}"));
        Assert.Equal("0 1", Assert.Throws<TimeoutException>(scheduler.step).Message);
        Assert.Equal([0.25], optimizer.LearningRates());
        Assert.Equal(1, scheduler.CurrentStep);
    }

    // The file has records: length (8 bytes) and its checksum (4), an event, and its checksum (4).
    private static List<(string Tag, long Step, float Value)> Scalars(string file)
    {
        var scalars = new List<(string, long, float)>();
        using var reader = new BinaryReader(File.OpenRead(file));
        while (reader.BaseStream.Position < reader.BaseStream.Length)
        {
            int length = (int)reader.ReadInt64();
            reader.ReadInt32();
            Event found = Event.Parser.ParseFrom(reader.ReadBytes(length));
            reader.ReadInt32();
            if (found.Summary is not null)
            {
                scalars.AddRange(found.Summary.Value.Select(value => (value.Tag, found.Step, value.SimpleValue)));
            }
        }
        return scalars;
    }
}
