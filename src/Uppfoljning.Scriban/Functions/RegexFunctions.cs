using System.Text.RegularExpressions;
using Uppfoljning.Scriban.Runtime;

namespace Uppfoljning.Scriban.Functions;

internal static class RegexFunctions
{
    public static ScriptObject Make()
    {
        var group = new ScriptObject();
        group.Define("escape", "pattern", call => call.Text(0) is { } text ? Regex.Escape(text) : null);
        group.Define("match", "text pattern options?", call => Run(call, 2, regex => Groups(regex.Match(call.Text(0) ?? ""))));
        group.Define("matches", "text pattern options?", call => Run(call, 2, regex => new ScriptArray(regex.Matches(call.Text(0) ?? "").Select(Groups))));
        group.Define("replace", "text pattern replace options?", call =>
            Run(call, 3, regex => Replace(call, regex)));
        group.Define("split", "text pattern options?", call => Run(call, 2, regex => new ScriptArray(regex.Split(call.Text(0) ?? ""))));
        group.Define("unescape", "pattern", Unescape);
        return group;
    }

    private static ScriptArray Groups(Match match) => match.Success ? new ScriptArray(match.Groups.Cast<Group>().Select(group => group.Value)) : [];

    private static object? Unescape(Call call)
    {
        try
        {
            return call.Text(0) is { } text ? Regex.Unescape(text) : null;
        }
        catch (ArgumentException)
        {
            throw call.Context.Error(call.PlaceOf(0), $"\"{call.Text(0)}\" slutar mitt i ett specialtecken.");
        }
    }

    private static string Replace(Call call, Regex regex)
    {
        var (text, by) = (call.Text(0) ?? "", call.Text(2) ?? "");
        long length = text.Length;
        return regex.Replace(text, match =>
        {
            var replacement = match.Result(by);
            call.Context.CheckSize(length += replacement.Length, call.Site.Place);
            return replacement;
        });
    }

    private static object? Run(Call call, int options, Func<Regex, object?> use)
    {
        var pattern = call.Text(1) ?? "";
        try
        {
            var key = (pattern, Options(call, options));
            var known = call.Context.Patterns;
            if (!known.TryGetValue(key, out var regex)) known[key] = regex = new Regex(pattern, key.Item2, call.Context.RegexTimeOut);
            return use(regex);
        }
        catch (RegexMatchTimeoutException)
        {
            throw call.Error($"Sökningen efter \"{pattern}\" tog för lång tid.", "förenkla mönstret");
        }
        catch (ArgumentException)
        {
            throw call.Context.Error(call.PlaceOf(1), $"\"{pattern}\" är inget sökmönster.");
        }
    }

    private static RegexOptions Options(Call call, int index)
    {
        var result = RegexOptions.CultureInvariant;
        foreach (var letter in call.Text(index) ?? "")
        {
            result |= letter switch
            {
                'i' => RegexOptions.IgnoreCase,
                'm' => RegexOptions.Multiline,
                's' => RegexOptions.Singleline,
                'x' => RegexOptions.IgnorePatternWhitespace,
                _ => throw call.Context.Error(call.PlaceOf(index), $"\"{letter}\" är inget val för ett sökmönster.", "valen är i, m, s och x"),
            };
        }

        return result;
    }
}
