using System.Collections.Immutable;
using System.Globalization;
using Uppfoljning.Core.Diagnostics;
using Uppfoljning.Core.Text;
using Uppfoljning.Core.Yaml;

namespace Uppfoljning.Core.Binding;

/// <summary>Holds a tree up against a shape and reports every place where it does not fit: one fault, one message.</summary>
public sealed class ShapeChecker
{
    /// <summary>Unknown keys in a file that are worth looking for what they were meant to be.</summary>
    private const int MaxSuggestions = 100;

    private readonly SourceFile source;
    private readonly YamlPath path = new();
    private readonly ImmutableArray<Diagnostic>.Builder diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();
    private bool emptyIsAbsent;
    private int unknownKeys;

    private ShapeChecker(SourceFile source) => this.source = source;

    public static ImmutableArray<Diagnostic> Check(YamlFile file, MapShape shape)
    {
        if (file.Root is null) return [];
        var checker = new ShapeChecker(file.Source);
        checker.CheckMapping(file.Root, shape, new TextSpan(0, 0));
        return checker.diagnostics.ToImmutable();
    }

    /// <summary>The owner is the place of the key, or of the list item, that the value belongs to.</summary>
    private void Check(YamlNode node, Shape shape, string subject, TextSpan owner)
    {
        if (node is YamlScalar { Lost: { } lost })
        {
            ReportLost(lost, subject);
            return;
        }
        switch (shape)
        {
            case not null when IsAbsent(node, shape) || node is YamlScalar { IsRefused: true }: break;
            case MapShape map when node is YamlMapping mapping: CheckMapping(mapping, map, owner); break;
            case ListShape list when node is YamlSequence sequence: CheckItems(sequence, list, subject); break;
            case ListShape { AllowsOne: true } list when node is YamlScalar: Check(node, list.Item, subject, owner); break;
            case KeyedShape keyed when node is YamlMapping mapping: CheckKeyed(mapping, keyed, subject); break;
            case BriefOrFullShape either: Check(node, node is YamlMapping ? either.Full : either.Brief, subject, owner); break;
            case MapShape or ListShape or KeyedShape: WrongKind(node, shape, subject); break;
            default: CheckScalar(node, shape!, subject); break;
        }
    }

    /// <summary>Whether a value is as if absent. One that holds keys, if only empty ones, is looked into all the same: they may be misspelt.</summary>
    private bool IsAbsent(YamlNode node, Shape shape) =>
        emptyIsAbsent && Stub.IsStub(node) && (node, shape) is not ((YamlMapping, MapShape or KeyedShape) or (YamlSequence, ListShape));

    private void CheckMapping(YamlMapping mapping, MapShape shape, TextSpan owner)
    {
        FreeKeys? free = null;
        foreach (var entry in mapping.Entries)
        {
            using var _ = path.Enter(entry.Key.Text);
            if (shape.Find(entry.Key.Text) is { } field)
            {
                Check(entry.Value, field.Shape, Quote(field.Key), entry.Key.Span);
                continue;
            }
            free ??= new FreeKeys(shape, mapping);
            Report(Codes.UnknownKey, entry.Key.Span, $"nyckeln \"{entry.Key.Text}\" finns inte i formatet", free.HelpFor(entry.Key.Text, unknownKeys++ < MaxSuggestions));
        }
        if (!emptyIsAbsent || !Stub.IsStub(mapping)) CheckRequired(mapping, shape, owner, free);
    }

    private void CheckRequired(YamlMapping mapping, MapShape shape, TextSpan owner, FreeKeys? free)
    {
        foreach (var field in shape.Fields.Where(field => field.Required && Lacks(mapping, field.Key) && free?.IsMisspelt(field.Key) != true))
        {
            using var _ = path.Enter(field.Key);
            Report(Codes.MissingKey, owner, $"nyckeln \"{field.Key}\" saknas", $"lägg till raden \"{field.Key}: …\"");
        }
        if (shape.RequiresAny is { } any && any.Keys.All(key => LacksOrHasNone(mapping, key) && free?.IsMisspelt(key) != true))
            Report(any.Code, owner, any.Message, any.Help);
    }

    private bool Lacks(YamlMapping mapping, string key) =>
        mapping.Find(key) is not { } entry || (emptyIsAbsent && Stub.IsStub(entry.Value));

    private bool LacksOrHasNone(YamlMapping mapping, string key) =>
        Lacks(mapping, key) || mapping.Find(key)?.Value is YamlSequence { Items.IsEmpty: true };

    private void CheckItems(YamlSequence sequence, ListShape list, string subject)
    {
        if (sequence.Items.IsEmpty && !list.MayBeEmpty) Report(Codes.EmptyText, sequence.Span, $"{subject} är tom", "lägg till minst ett värde");
        for (var i = 0; i < sequence.Items.Length; i++)
        {
            using var _ = path.EnterItem(i);
            if (list.Item is TextShape && ColonIn(sequence.Items[i]) is { } text) ReportColon(text);
            else Check(sequence.Items[i], list.Item, $"en post i {subject}", FirstKey(sequence.Items[i]));
        }
    }

    /// <summary>Where a colon in a text that is not within quotes has made a key and a value of it.</summary>
    private TextSpan? ColonIn(YamlNode item) =>
        item is YamlMapping { Entries: [{ Value: YamlScalar } only] } mapping && source.Text[mapping.Span.Start] != '{'
            ? TextSpan.FromBounds(only.Key.Span.Start, only.Value.Span.End)
            : null;

    private void ReportColon(TextSpan span)
    {
        var text = source.Text.Substring(span.Start, span.Length);
        Report(Codes.ColonInValue, span, "ett kolon följt av blanksteg står inne i ett värde", text.Contains('\n', StringComparison.Ordinal) ? "sätt hela värdet inom citattecken: \"…\"" : $"skriv {Quoting.Quote(text)}");
    }

    /// <summary>A value of which a # has left nothing: where an empty one is as if absent a warning, as for one that has lost its end.</summary>
    private void ReportLost(TextSpan span, string subject)
    {
        if (emptyIsAbsent) Report(Codes.LostComment, span, YamlTreeBuilder.LostMessage, YamlTreeBuilder.LostHelp);
        else Report(Codes.EmptyText, span, $"{subject} är tom: {YamlTreeBuilder.LostMessage}", YamlTreeBuilder.LostHelp);
    }

    private void CheckKeyed(YamlMapping mapping, KeyedShape shape, string subject)
    {
        if (mapping.Entries.IsEmpty && !shape.MayBeEmpty) Report(Codes.EmptyText, mapping.Span, $"{subject} är tom", "lägg till minst en nyckel med ett värde");
        var outside = emptyIsAbsent;
        foreach (var entry in mapping.Entries)
        {
            using var _ = path.Enter(entry.Key.Text);
            CheckScalar(entry.Key, shape.Key, "nyckeln");
            emptyIsAbsent = outside || shape.AllowsStubs;
            Check(entry.Value, shape.Value, Quote(entry.Key.Text), entry.Key.Span);
            emptyIsAbsent = outside;
        }
    }

    private void CheckScalar(YamlNode node, Shape shape, string subject)
    {
        if (node is not YamlScalar scalar)
        {
            WrongKind(node, shape, subject);
            return;
        }
        if (scalar.IsEmpty)
        {
            Report(Codes.EmptyText, scalar.Span, $"{subject} är tom", "skriv ett värde eller ta bort nyckeln");
            return;
        }
        if (scalar.IsDecomposed && shape is IdShape or ReferenceShape or ChoiceShape { IsReference: true })
            Report(Codes.LooseAccents, scalar.Span, $"\"{scalar.Text}\" är skrivet med lösa accenter (NFD)", "skriv om det för hand; texten kan se rätt ut ändå");
        switch (shape)
        {
            case ChoiceShape { Choices: { } choices } choice when !choices.Contains(scalar.Text): NotAmong(scalar, choice, choices, subject); break;
            case NumberShape when !int.TryParse(scalar.Text, NumberStyles.None, CultureInfo.InvariantCulture, out _): WrongValue(Codes.WrongKindOfValue, scalar, shape, subject, "skriv bara siffror"); break;
            case YesNoShape when scalar.Text is not ("ja" or "nej"): WrongValue(Codes.WrongKindOfValue, scalar, shape, subject, "skriv ja eller nej"); break;
            case DateShape when IsoDate.Parse(scalar.Text) is null: WrongValue(Codes.NotADate, scalar, shape, subject, Meant(DateSlips.Date(scalar.Text)) ?? "skriv till exempel 2023-08-31"); break;
            case MonthShape when Month.Parse(scalar.Text) is null: WrongValue(Codes.NotADate, scalar, shape, subject, Meant(DateSlips.Month(scalar.Text)) ?? "skriv till exempel 2023-08"); break;
            case ColourShape when !Colour.IsColour(scalar.Text): WrongValue(Codes.WrongKindOfValue, scalar, shape, subject, "skriv till exempel \"#0b4f7a\", med citattecken"); break;
            case LengthShape when LengthShape.Parse(scalar.Text) is null: WrongValue(Codes.WrongKindOfValue, scalar, shape, subject, "skriv bara talet, med punkt före decimaler"); break;
            case FormatShape when scalar.Text != FormatShape.Current: UnknownFormat(scalar); break;
            case IdShape when !IdShape.IsId(scalar.Text): WrongValue(Codes.NotAnId, scalar, shape, subject, "ta bort blanksteg, accenter och andra tecken"); break;
        }
    }

    private static string? Meant(string? near) => near is null ? null : $"menade du \"{near}\"?";

    private static string Quote(string key) => $"\"{key}\"";

    private void NotAmong(YamlScalar scalar, ChoiceShape choice, ImmutableArray<string> choices, string subject)
    {
        var message = choice.IsReference
            ? $"{choice.Thing} \"{scalar.Text}\" finns inte i planen"
            : $"{choice.Thing} \"{scalar.Text}\" går inte för {subject}";
        // Many periods are as near as another, and "i låg grad" is nearest to its opposite: the reader needs to see which there are.
        var help = choice.Code == Codes.PeriodNotInPlan ? string.Join(' ', ((string?[])[Meant(DateSlips.Period(scalar.Text, choices)), $"planens perioder är: {Suggestion.List(choices)}"]).OfType<string>())
            : choice.IsReference ? Suggestion.Help(scalar.Text, choices)
            : choices.FirstOrDefault(known => string.Equals(known, scalar.Text, StringComparison.OrdinalIgnoreCase)) is { } meant ? $"menade du \"{meant}\"?"
            : $"välj något av: {Suggestion.List(choices)}";
        Report(choice.Code, scalar.Span, message, help);
    }

    private void UnknownFormat(YamlScalar scalar) =>
        diagnostics.Add(FormatShape.Unknown(new Location(source, scalar.Span, path.ToStringOrNull()), scalar.Text));

    private void WrongValue(DiagnosticCode code, YamlScalar scalar, Shape shape, string subject, string help) =>
        Report(code, scalar.Span, $"{subject} ska vara {shape.Words}, inte \"{scalar.Text}\"", help);

    private void WrongKind(YamlNode node, Shape shape, string subject)
    {
        var (is_, span) = node switch
        {
            YamlMapping => ("en grupp av nycklar", FirstKey(node)),
            YamlSequence sequence => ("en lista", new TextSpan(sequence.Span.Start, 1)),
            YamlScalar { IsEmpty: true } => ("tomt", node.Span),
            _ => ("en text", node.Span),
        };
        Report(Codes.WrongKindOfValue, span, $"{subject} ska vara {shape.Words}, inte {is_}", HelpFor(shape));
    }

    private static string HelpFor(Shape shape) => shape switch
    {
        ListShape => "skriv varje värde på en egen rad med \"- \" först",
        MapShape map => $"skriv nycklarna på egna, indragna rader: {string.Join(", ", map.Fields.Select(field => field.Key))}",
        KeyedShape => "skriv varje nyckel med sitt värde på en egen, indragen rad",
        _ => "skriv värdet på samma rad som nyckeln, inom citattecken om det innehåller särskilda tecken",
    };

    private static TextSpan FirstKey(YamlNode node) => node is YamlMapping { Entries: [var first, ..] } ? first.Key.Span : node.Span;

    private void Report(DiagnosticCode code, TextSpan span, string message, string help) =>
        diagnostics.Add(new Diagnostic(code, new Location(source, span, path.ToStringOrNull()), message, help));
}
