namespace Schedules.Torch;

// Throws on a count larger than the file. TorchSharp reads counts as LEB128 numbers, byte by byte, and allocates that number of elements
// before it reads the first: a damaged count would allocate gigabytes.
internal sealed class BoundedReader(Stream stream) : BinaryReader(stream, Encoding.UTF8, leaveOpen: true)
{
    // An empty tensor may have a long dimension in a short file.
    private const long AlwaysAllowed = 1 << 20;

    private long number;
    private int shift;

    public override byte ReadByte()
    {
        byte next = base.ReadByte();
        number |= (next & 0x7FL) << shift;
        if (shift > 56 || number > Math.Max(AlwaysAllowed, BaseStream.Length))
        {
            throw new InvalidDataException("It has a count that is larger than the whole file.");
        }
        (number, shift) = next < 0x80 ? (0, 0) : (number, shift + 7);
        return next;
    }
}
