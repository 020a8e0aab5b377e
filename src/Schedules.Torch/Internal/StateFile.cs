using System;
using System.Buffers.Binary;
using System.IO;
using System.Text;

namespace Schedules.Torch;

// The state of a scheduler in bytes, little-endian:
//
//   8   "SCHEDULE"
//   4   version, 1
//   4   how many bytes of content follow: 9, or 42 with a plateau
//   9   step (8), whether there is a plateau (1)
//   33  factor (8), whether there is a best metric (1) and which (8), bad reports in a row (8), reports of cooldown left (8)
//   4   checksum of the content: FNV-1a, 32 bits
internal static class StateFile
{
    private const int Version = 1;
    private const int Short = 9;
    private const int Long = 42;

    private static readonly byte[] mark = Encoding.ASCII.GetBytes("SCHEDULE");

    internal static void Write(BinaryWriter writer, SchedulerState state)
    {
        byte[] content = Content(state);
        writer.Write(mark);
        writer.Write(Version);
        writer.Write(content.Length);
        writer.Write(content);
        writer.Write(Checksum(content));
    }

    internal static SchedulerState Read(BinaryReader reader)
    {
        if (!Bytes(reader, mark.Length).AsSpan().SequenceEqual(mark))
        {
            throw new InvalidDataException("This is not the state of a scheduler: it does not begin with SCHEDULE.");
        }
        int version = BinaryPrimitives.ReadInt32LittleEndian(Bytes(reader, 4));
        if (version != Version)
        {
            throw new InvalidDataException($"The state is of version {version}; this library reads version {Version}.");
        }
        int length = BinaryPrimitives.ReadInt32LittleEndian(Bytes(reader, 4));
        if (length is not (Short or Long))
        {
            throw Damaged();
        }
        byte[] content = Bytes(reader, length);
        return BinaryPrimitives.ReadUInt32LittleEndian(Bytes(reader, 4)) == Checksum(content) ? State(content) : throw Damaged();
    }

    // A file that is only half written does not take the place of one that is whole.
    internal static void Replace(string part, string location)
    {
#if NET
        File.Move(part, location, overwrite: true);
#else
        if (File.Exists(location))
        {
            File.Replace(part, location, destinationBackupFileName: null);
        }
        else
        {
            File.Move(part, location);
        }
#endif
    }

    private static byte[] Content(SchedulerState state)
    {
        using var memory = new MemoryStream();
        using var writer = new BinaryWriter(memory);
        writer.Write(state.Step);
        writer.Write(state.Plateau is not null);
        if (state.Plateau is { } plateau)
        {
            writer.Write(plateau.Factor);
            writer.Write(plateau.Best is not null);
            writer.Write(plateau.Best ?? 0);
            writer.Write(plateau.BadInARow);
            writer.Write(plateau.CooldownLeft);
        }
        return memory.ToArray();
    }

    // The checksum says that it was written like this; what is out of range all the same, no scheduler wrote.
    private static SchedulerState State(byte[] content)
    {
        using var reader = new BinaryReader(new MemoryStream(content));
        try
        {
            long step = reader.ReadInt64();
            if (!reader.ReadBoolean())
            {
                return content.Length == Short ? new SchedulerState(step) : throw Damaged();
            }
            if (content.Length != Long)
            {
                throw Damaged();
            }
            double factor = reader.ReadDouble();
            bool hasBest = reader.ReadBoolean();
            double best = reader.ReadDouble();
            return new SchedulerState(step, new PlateauState(factor, hasBest ? best : null, reader.ReadInt64(), reader.ReadInt64()));
        }
        catch (ArgumentOutOfRangeException outOfRange)
        {
            throw new InvalidDataException("The state is damaged: " + outOfRange.Message, outOfRange);
        }
    }

    private static byte[] Bytes(BinaryReader reader, int count)
    {
        byte[] bytes = reader.ReadBytes(count);
        return bytes.Length == count ? bytes : throw new InvalidDataException("The state of the scheduler is cut off before its end.");
    }

    private static uint Checksum(byte[] content)
    {
        uint hash = 2166136261;
        foreach (byte part in content)
        {
            hash = unchecked((hash ^ part) * 16777619);
        }
        return hash;
    }

    private static InvalidDataException Damaged() => new("The state of the scheduler is damaged.");
}
