using Uppfoljning.ColdStart;

switch (args)
{
    case ["bare"]: Console.Out.WriteLine("Ingen sida."); break;
    case ["page"]: Console.Out.WriteLine(SmallPage.Render()); break;
    default: Measurement.Run(Console.Out); break;
}
