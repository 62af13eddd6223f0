namespace Uppfoljning.Scriban.Runtime;

internal delegate object? BuiltinBody(Call call);
