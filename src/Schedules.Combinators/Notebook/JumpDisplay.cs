namespace Schedules.Notebook;

// Shows a jump as its text. .NET Interactive shows a list of jumps as a table with a row for each.
internal sealed class JumpDisplay : Display<Jump>
{
    private protected override string ToHtml(Jump value) => Html.Text(value.ToString());

    private protected override string ToText(Jump value) => value.ToString();
}
