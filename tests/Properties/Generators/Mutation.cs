using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;

namespace Schedules.Properties;

/// <summary>Random damage to a text, as by an editor, a disk or an attacker.</summary>
internal static class Mutation
{
    private static readonly string[] snippets =
    [
        .. "{ } [ ] : , \" \\ null true NaN Infinity -0 0 1 -1 1.5 1e3 1e999 -1e-999 9223372036854775807 9223372036854775808".Split(' '),
        .. "\"kind\" \"of\" \"steps\" \"hold\" \"\\ud800\" \"cosine\" /**/ // \uFEFF \uD800 \0".Split(' '),
        "\"version\":1,",
        "\"kind\":\"hold\",",
        "{\"kind\":\"hold\",\"value\":1,\"steps\":2}",
        "99999999999999999999999999999999999999",
    ];

    public static string Of(string text, Random random)
    {
        for (int count = random.Next(1, 4); count > 0 && text.Length > 0; count--)
        {
            int at = random.Next(text.Length);
            int length = random.Next(Math.Min(text.Length - at, 40) + 1);
            text = random.Next(7) switch
            {
                0 => text[..at] + (char)(text[at] ^ (1 << random.Next(7))) + text[(at + 1)..],
                1 => text.Remove(at, length),
                2 => text.Insert(at, text.Substring(at, length)),
                3 => text.Insert(at, snippets[random.Next(snippets.Length)]),
                4 => Exchanged(text, random, "\""),
                _ => WithAnotherNumber(text, at, random),
            };
        }
        return text;
    }

    public static byte[] Of(byte[] bytes, Random random)
    {
        byte[] changed = [.. bytes];
        for (int count = random.Next(1, 4); count > 0; count--)
        {
            changed[random.Next(changed.Length)] = (byte)random.Next(256);
        }
        return changed;
    }

    /// <summary>The beginning of one and the end of another.</summary>
    public static string Splice(string text, string other, Random random) =>
        text[..random.Next(text.Length + 1)] + other[random.Next(other.Length + 1)..];

    // Swaps two of the words between the separators.
    private static string Exchanged(string text, Random random, string separator)
    {
        string[] words = text.Split(separator);
        int left = random.Next(words.Length);
        int right = random.Next(words.Length);
        (words[left], words[right]) = (words[right], words[left]);
        return string.Join(separator, words);
    }

    // Replaces the next number after a position.
    private static string WithAnotherNumber(string text, int from, Random random)
    {
        int at = text.AsSpan(from).IndexOfAnyInRange('0', '9') + from;
        if (at < from)
        {
            return text;
        }
        int length = text.AsSpan(at).IndexOfAnyExceptInRange('0', '9') is >= 0 and var digits ? digits : text.Length - at;
        IEnumerable<string> numbers = snippets.Where(snippet =>
            snippet.Any(char.IsAsciiDigit) && !snippet.Contains('"', StringComparison.Ordinal)
        );
        return new StringBuilder(text).Remove(at, length).Insert(at, numbers.ElementAt(random.Next(numbers.Count()))).ToString();
    }
}
