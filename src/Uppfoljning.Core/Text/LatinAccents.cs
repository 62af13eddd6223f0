using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Uppfoljning.Core.Text;

/// <summary>
/// The Latin letters with accents that Unicode has as characters of their own (Latin-1 Supplement, Latin Extended-A, -B and Additional)
/// and the combining marks U+0300–U+036F, from the Unicode Character Database. Made by a script: canonical compositions, exclusions left out.
/// </summary>
internal static class LatinAccents
{
    /// <summary>Each mark with pairs of a letter and that letter with the mark.</summary>
    private static readonly ImmutableArray<(char Mark, string Pairs)> table =
    [
        ('\u0300', "AÀEÈIÌOÒUÙaàeèiìoòuùÜǛüǜNǸnǹĒḔēḕŌṐōṑWẀwẁÂẦâầĂẰăằÊỀêềÔỒôồƠỜơờƯỪưừYỲyỳ"),
        ('\u0301', "AÁEÉIÍOÓUÚYÝaáeéiíoóuúyýCĆcćLĹlĺNŃnńRŔrŕSŚsśZŹzźÜǗüǘGǴgǵÅǺåǻÆǼæǽØǾøǿÇḈçḉĒḖēḗÏḮïḯKḰkḱMḾmḿÕṌõṍŌṒōṓPṔpṕŨṸũṹWẂwẃÂẤâấĂẮăắÊẾêếÔỐôốƠỚơớƯỨưứ"),
        ('\u0302', "AÂEÊIÎOÔUÛaâeêiîoôuûCĈcĉGĜgĝHĤhĥJĴjĵSŜsŝWŴwŵYŶyŷZẐzẑẠẬạậẸỆẹệỌỘọộ"),
        ('\u0303', "AÃNÑOÕaãnñoõIĨiĩUŨuũVṼvṽÂẪâẫĂẴăẵEẼeẽÊỄêễÔỖôỗƠỠơỡƯỮưữYỸyỹ"),
        ('\u0304', "AĀaāEĒeēIĪiīOŌoōUŪuūÜǕüǖÄǞäǟȦǠȧǡÆǢæǣǪǬǫǭÖȪöȫÕȬõȭȮȰȯȱYȲyȳGḠgḡḶḸḷḹṚṜṛṝ"),
        ('\u0306', "AĂaăEĔeĕGĞgğIĬiĭOŎoŏUŬuŭȨḜȩḝẠẶạặ"),
        ('\u0307', "CĊcċEĖeėGĠgġIİZŻzżAȦaȧOȮoȯBḂbḃDḊdḋFḞfḟHḢhḣMṀmṁNṄnṅPṖpṗRṘrṙSṠsṡŚṤśṥŠṦšṧṢṨṣṩTṪtṫWẆwẇXẊxẋYẎyẏſẛ"),
        ('\u0308', "AÄEËIÏOÖUÜaäeëiïoöuüyÿYŸHḦhḧÕṎõṏŪṺūṻWẄwẅXẌxẍtẗ"),
        ('\u0309', "AẢaảÂẨâẩĂẲăẳEẺeẻÊỂêểIỈiỉOỎoỏÔỔôổƠỞơởUỦuủƯỬưửYỶyỷ"),
        ('\u030A', "AÅaåUŮuůwẘyẙ"),
        ('\u030B', "OŐoőUŰuű"),
        ('\u030C', "CČcčDĎdďEĚeěLĽlľNŇnňRŘrřSŠsšTŤtťZŽzžAǍaǎIǏiǐOǑoǒUǓuǔÜǙüǚGǦgǧKǨkǩƷǮʒǯjǰHȞhȟ"),
        ('\u030F', "AȀaȁEȄeȅIȈiȉOȌoȍRȐrȑUȔuȕ"),
        ('\u0311', "AȂaȃEȆeȇIȊiȋOȎoȏRȒrȓUȖuȗ"),
        ('\u031B', "OƠoơUƯuư"),
        ('\u0323', "BḄbḅDḌdḍHḤhḥKḲkḳLḶlḷMṂmṃNṆnṇRṚrṛSṢsṣTṬtṭVṾvṿWẈwẉZẒzẓAẠaạEẸeẹIỊiịOỌoọƠỢơợUỤuụƯỰưựYỴyỵ"),
        ('\u0324', "UṲuṳ"),
        ('\u0325', "AḀaḁ"),
        ('\u0326', "SȘsșTȚtț"),
        ('\u0327', "CÇcçGĢgģKĶkķLĻlļNŅnņRŖrŗSŞsşTŢtţEȨeȩDḐdḑHḨhḩ"),
        ('\u0328', "AĄaąEĘeęIĮiįUŲuųOǪoǫ"),
        ('\u032D', "DḒdḓEḘeḙLḼlḽNṊnṋTṰtṱUṶuṷ"),
        ('\u032E', "HḪhḫ"),
        ('\u0330', "EḚeḛIḬiḭUṴuṵ"),
        ('\u0331', "BḆbḇDḎdḏKḴkḵLḺlḻNṈnṉRṞrṟTṮtṯZẔzẕhẖ"),
    ];

    /// <summary>Where a run of marks of another canonical combining class begins.</summary>
    private static readonly ImmutableArray<(char First, byte Class)> classes =
    [
        ('\u0300', 230), ('\u0315', 232), ('\u0316', 220), ('\u031A', 232), ('\u031B', 216), ('\u031C', 220), ('\u0321', 202),
        ('\u0323', 220), ('\u0327', 202), ('\u0329', 220), ('\u0334', 1), ('\u0339', 220), ('\u033D', 230), ('\u0345', 240),
        ('\u0346', 230), ('\u0347', 220), ('\u034A', 230), ('\u034D', 220), ('\u034F', 0), ('\u0350', 230), ('\u0353', 220),
        ('\u0357', 230), ('\u0358', 232), ('\u0359', 220), ('\u035B', 230), ('\u035C', 233), ('\u035D', 234), ('\u035F', 233),
        ('\u0360', 234), ('\u0362', 233), ('\u0363', 230),
    ];

    public static readonly FrozenDictionary<(char Letter, char Mark), char> Composed =
        table.SelectMany(row => row.Pairs.Chunk(2), (row, pair) => ((pair[0], row.Mark), pair[1])).ToFrozenDictionary(pair => pair.Item1, pair => pair.Item2);

    public static readonly FrozenDictionary<char, (char Letter, char Mark)> Parts = Composed.ToFrozenDictionary(pair => pair.Value, pair => pair.Key);

    public static bool IsMark(char c) => c is >= '\u0300' and <= '\u036F';

    /// <summary>Marks of a higher class come later; those of one class keep their order, and only the first of them joins the letter.</summary>
    public static byte ClassOf(char mark)
    {
        var at = classes.Length - 1;
        while (classes[at].First > mark) at--;
        return classes[at].Class;
    }
}
