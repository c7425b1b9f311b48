"""Draws Arabic vowel marks in their right place without the help of GPOS.

JavaFX on Linux asks Pango where the glyphs go and keeps only the advances, so a damma on a tall letter is struck through it.
Here each mark gets copies that are already moved, one for each place that a letter asks for, and a substitution picks the
copy after the letter. Their anchors move with them, so a shaper that does use GPOS arrives at the same place as before.
"""

from collections import defaultdict
from copy import deepcopy

from fontTools.otlLib import builder
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.ttLib.tables import otTables

GRID = 60  # thousandths of the size: a mark is at most one pixel off in a subtitle
MARK = 3


def place_marks(font, everyday):
    """Only between glyphs of everyday Arabic: all pairs together would not fit into a font."""
    positions = [table for lookup in font["GPOS"].table.LookupList.Lookup for table in lookup.SubTable]
    positions = [getattr(table, "ExtSubTable", table) for table in positions]
    copies = Copies(font)
    rules = defaultdict(set)  # (mark, copy) -> the glyphs before it
    for table in positions:
        if type(table).__name__ in ("MarkBasePos", "MarkLigPos"):
            for letter, mark, place in attachments(table, everyday):
                rules[mark, copies.of(mark, place)].add(letter)
    on_letters = {mark: dict(made) for mark, made in copies.made.items()}  # two marks on a letter, no third
    for table in positions:
        if type(table).__name__ == "MarkMarkPos":
            for below, above, (x, y) in attachments(table, everyday):
                for place, copy in on_letters.get(below, {}).items():
                    rules[above, copies.of(above, (place[0] + x, place[1] + y))].add(copy)
    copies.move_anchors(positions)
    substitute(font, {key: letters for key, letters in rules.items() if key[0] != key[1]})


def attachments(table, everyday):
    """Letter, mark and the way from the letter's origin to the mark's."""
    kind = type(table).__name__
    marks, array = (table.Mark1Coverage, table.Mark1Array) if kind == "MarkMarkPos" else (table.MarkCoverage, table.MarkArray)
    for letter, anchors in letters_of(table, kind):
        for mark, record in zip(marks.glyphs, array.MarkRecord):
            anchor = anchors[record.Class]
            if anchor is not None and {letter, mark} <= everyday:
                at = record.MarkAnchor
                yield letter, mark, (anchor.XCoordinate - at.XCoordinate, anchor.YCoordinate - at.YCoordinate)


def letters_of(table, kind):
    if kind == "MarkBasePos":
        return [(g, r.BaseAnchor) for g, r in zip(table.BaseCoverage.glyphs, table.BaseArray.BaseRecord)]
    if kind == "MarkMarkPos":
        return [(g, r.Mark2Anchor) for g, r in zip(table.Mark2Coverage.glyphs, table.Mark2Array.Mark2Record)]
    return [(g, a.ComponentRecord[-1].LigatureAnchor)
            for g, a in zip(table.LigatureCoverage.glyphs, table.LigatureArray.LigatureAttach)]


class Copies:
    """The moved copies of each mark, by the way they were moved."""

    def __init__(self, font):
        self.font = font
        self.made = defaultdict(dict)

    def of(self, mark, place):
        x, y = (round(step / GRID) * GRID for step in place)
        if (x, y) not in self.made[mark]:
            self.made[mark][x, y] = self.make(mark, x, y) if (x, y) != (0, 0) else mark
        return self.made[mark][x, y]

    def make(self, mark, x, y):
        name = f"{mark}.{x}.{y}"
        pen, order = TTGlyphPen(self.font.getGlyphSet()), self.font.getGlyphOrder()
        pen.addComponent(mark, (1, 0, 0, 1, x, y))
        self.font["glyf"][name] = pen.glyph()
        self.font["glyf"][name].recalcBounds(self.font["glyf"])
        self.font["hmtx"][name] = (self.font["hmtx"][mark][0], self.font["glyf"][name].xMin)
        self.font.setGlyphOrder([*dict.fromkeys([*order, name])])
        return name

    def move_anchors(self, positions):
        for table in positions:
            kind = type(table).__name__
            if kind in ("MarkBasePos", "MarkLigPos"):
                self.extend(table.MarkCoverage, table.MarkArray.MarkRecord, lambda r: [r.MarkAnchor])
            elif kind == "MarkMarkPos":
                self.extend(table.Mark1Coverage, table.Mark1Array.MarkRecord, lambda r: [r.MarkAnchor])
                self.extend(table.Mark2Coverage, table.Mark2Array.Mark2Record, lambda r: r.Mark2Anchor)
        self.classify()

    def extend(self, coverage, records, anchors_of):
        both = dict(zip(coverage.glyphs, records))
        for mark, record in list(both.items()):
            for (x, y), copy in self.made[mark].items():
                if copy != mark:
                    both[copy] = moved(record, x, y, anchors_of)
        coverage.glyphs = sorted(both, key=self.font.getGlyphID)
        records[:] = [both[glyph] for glyph in coverage.glyphs]

    def classify(self):
        definitions = self.font["GDEF"].table
        kinds = definitions.MarkAttachClassDef.classDefs if definitions.MarkAttachClassDef else {}
        sets = definitions.MarkGlyphSetsDef.Coverage if getattr(definitions, "MarkGlyphSetsDef", None) else []
        for mark, made in self.made.items():
            names = [copy for copy in made.values() if copy != mark]
            definitions.GlyphClassDef.classDefs.update(dict.fromkeys(names, MARK))
            if mark in kinds:
                kinds.update(dict.fromkeys(names, kinds[mark]))
            for some in sets:
                if mark in some.glyphs:
                    some.glyphs = sorted({*some.glyphs, *names}, key=self.font.getGlyphID)


def moved(record, x, y, anchors_of):
    record = deepcopy(record)
    for anchor in anchors_of(record):
        if anchor is not None:
            anchor.XCoordinate, anchor.YCoordinate = anchor.XCoordinate + x, anchor.YCoordinate + y
    return record


def substitute(font, rules):
    """One lookup that looks at the letter before, and as many plain ones as a mark has copies."""
    glyphs, lookups = font.getReverseGlyphMap(), font["GSUB"].table.LookupList.Lookup
    first, numbers, plain, chain = len(lookups), defaultdict(int), defaultdict(dict), []
    for (mark, copy), letters in sorted(rules.items()):
        number = numbers[mark]
        numbers[mark] += 1
        plain[number][mark] = copy
        chain.append(rule(letters, mark, first + number, glyphs))
    lookups += [builder.buildLookup([builder.buildSingleSubstSubtable(plain[number])]) for number in sorted(plain)]
    lookups.append(builder.buildLookup(chain))
    add_to_features(font["GSUB"].table, len(lookups) - 1)


def rule(letters, mark, lookup, glyphs):
    record = otTables.SubstLookupRecord()
    record.SequenceIndex, record.LookupListIndex = 0, lookup
    context = otTables.ChainContextSubst()
    context.Format = 3
    context.BacktrackCoverage = [builder.buildCoverage(letters, glyphs)]
    context.InputCoverage = [builder.buildCoverage({mark}, glyphs)]
    context.LookAheadCoverage = []
    context.SubstLookupRecord = [record]
    context.BacktrackGlyphCount, context.InputGlyphCount, context.LookAheadGlyphCount, context.SubstCount = 1, 1, 0, 1
    return context


def add_to_features(table, lookup):
    """In `liga`, which every shaper runs after the letters have taken their shapes; one of that name to a language."""
    features = table.FeatureList.FeatureRecord
    mine = len(features)
    features.append(ligatures([lookup]))
    for feature in features[:mine]:
        if feature.FeatureTag == "liga":
            feature.Feature.LookupListIndex.append(lookup)
    for script in table.ScriptList.ScriptRecord:
        for system in [script.Script.DefaultLangSys, *(r.LangSys for r in script.Script.LangSysRecord)]:
            if system and all(features[number].FeatureTag != "liga" for number in system.FeatureIndex):
                system.FeatureIndex.append(mine)


def ligatures(lookups):
    record = otTables.FeatureRecord()
    record.FeatureTag, record.Feature = "liga", otTables.Feature()
    record.Feature.FeatureParams, record.Feature.LookupListIndex = None, lookups
    return record
