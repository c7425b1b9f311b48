"""Merges Noto's fonts into one font per script and face, so that a line of mixed text never needs a second font.

JavaFX sets Arabic in the wrong order whenever it must borrow a glyph from another font. So each file holds its own
script, the whole Latin set (any Latin-written language may stand in an Arabic line), punctuation and arrows.
"""

import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

from fontTools.merge import Merger
from fontTools.pens.cu2quPen import Cu2QuPen
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont, newTable
from fontTools.ttLib.scaleUpem import scale_upem
from fontTools.ttLib.tables._g_l_y_f import Glyph
from fontTools.ttLib.tables.ttProgram import Program

from placed_marks import place_marks

NOTO = Path("/usr/share/fonts/truetype/noto")
NOTO_CJK = Path("/usr/share/fonts/opentype/noto")
SIMPLIFIED_CHINESE = 2  # the place of "SC" in Noto's font collections

# Seconds since 1904: the release of the oldest source. A fixed time makes two runs the same.
MADE_AT = 3_690_000_000

LATIN = {
    *range(0x0020, 0x007F), *range(0x00A0, 0x0250),  # Basic, Latin-1, Extended-A and -B
    *range(0x0250, 0x02B0), *range(0x02B0, 0x0300),  # letters of African languages, tone and modifier letters
    *range(0x0300, 0x0370), *range(0x1E00, 0x1F00),  # combining marks (Yoruba), Vietnamese
    *range(0x2000, 0x2070), *range(0x20A0, 0x20C0),  # spaces, dashes, quotes, direction marks; currencies
    0x2116, 0x2122, 0x2212, 0x25CC, 0xFEFF,
}
ARROWS = {0x2190, 0x2191, 0x2192, 0x2193, 0x2212}

EVERYDAY_ARABIC = {*range(0x0621, 0x063B), *range(0x0641, 0x0653), 0x0670, 0x0671}

# They steer the text and show nothing; a font that lacks one sends JavaFX to another font for it.
INVISIBLE = {0x00AD, *range(0x200B, 0x2010), *range(0x2028, 0x202F), *range(0x2060, 0x2065), *range(0x2066, 0x206A), 0xFEFF}

LATIN_FEATURES = ["ccmp", "locl", "mark", "mkmk"]  # no kerning: JavaFX kerns only the lines that it calls complex
COMPLEX_FEATURES = ["ccmp", "locl", "isol", "init", "medi", "fina", "rlig", "calt", "liga", "kern", "mark", "mkmk"]
FEATURES = {"Latn": LATIN_FEATURES, "Arab": COMPLEX_FEATURES, "Ethi": COMPLEX_FEATURES, "Thai": COMPLEX_FEATURES, "Hans": []}


@dataclass(frozen=True)
class Script:
    """One writing system and the two designs that draw it."""

    code: str
    sans: "Design"
    serif: "Design"

    def design(self, style):
        return self.sans if style == "Sans" else self.serif


@dataclass(frozen=True)
class Design:
    """Noto's name for it and the characters to take; ascent and descent in thousandths of the size.

    The sum of these is the natural line height of the design board; they are split so that stacked marks stay inside.
    """

    name: str
    characters: frozenset
    ascent: int
    descent: int
    scale: float = 1.0


PUNCTUATION, COMMON, RARER = range(0xA1, 0xA4), range(0xB0, 0xD8), range(0xD8, 0xF8)


def gb2312(*rows):
    return {ord(c) for row in (row for some in rows for row in some) for cell in range(0xA1, 0xFF)
            for c in bytes([row, cell]).decode("gb2312", "ignore")}


def han_characters(content, *rows):
    """Rows of the standard, and whatever else the content uses."""
    texts = (path.read_text("utf-8") for path in sorted(content.rglob("*")) if path.suffix in {".json", ".vtt"})
    used = {ord(c) for text in texts for c in text}
    return frozenset(c for c in gb2312(*rows) | used if is_han(c))


def is_han(c):
    """Also the marks that Chinese shares with Latin but sets on a full square."""
    return c in {0x00B7, 0x2014, 0x2018, 0x2019, 0x201C, 0x201D, 0x2026} or 0x2E80 <= c < 0xA000 or 0xFF00 <= c < 0xFFF0


def scripts(content):
    arabic = frozenset({*range(0x0600, 0x0700), *range(0x0750, 0x0780), 0x25CC})
    ethiopic = frozenset({*range(0x1200, 0x13A0), *range(0x2D80, 0x2DE0)})
    thai = frozenset({*range(0x0E00, 0x0E60), 0x25CC})
    return [
        Script("Latn", Design("Sans", LATIN, 1100, 400), Design("Serif", LATIN, 1100, 400)),
        # Noto Sans Arabic needs 1.65 for hamza with damma above and ain below: made smaller to stand within 1.55.
        Script("Arab", Design("SansArabic", arabic, 1155, 395, scale=0.938), Design("NaskhArabic", arabic, 1110, 440)),
        Script("Ethi", Design("SansEthiopic", ethiopic, 1125, 425), Design("SerifEthiopic", ethiopic, 1125, 425)),
        Script("Thai", Design("SansThai", thai, 1100, 500), Design("SerifThai", thai, 1100, 500)),
        # The serif is for titles only, so it goes without the rarer half of the standard: 1.2 MB less.
        Script("Hans", Design("SansCJK", han_characters(content, PUNCTUATION, COMMON, RARER), 1186, 314),
               Design("SerifCJK", han_characters(content, PUNCTUATION, COMMON), 1186, 314)),
    ]


def source(design, weight):
    if design.endswith("CJK"):
        heavy = "Bold" if weight == "SemiBold" else weight  # Noto has no 600 for Chinese
        return TTFont(NOTO_CJK / f"Noto{design}-{heavy}.ttc", fontNumber=SIMPLIFIED_CHINESE)
    return TTFont(NOTO / f"Noto{design}-{weight}.ttf")


def subset(font, characters, features):
    options = Options(hinting=False, glyph_names=False, notdef_outline=True, layout_features=features,
                      drop_tables=["DSIG", "MATH", "BASE", "VORG", "vhea", "vmtx", "meta", "STAT"], name_IDs=[0])
    subsetter = Subsetter(options)
    subsetter.populate(unicodes=characters)
    subsetter.subset(font)
    font["cmap"].tables = [table for table in font["cmap"].tables if table.format != 14]  # merging cannot keep variants
    return font


def with_true_type_outlines(font):
    """Chinese comes with cubic curves, the others with quadratic ones, and one file holds one kind."""
    if "CFF " not in font:
        return font
    glyphs, drawn = {}, font.getGlyphSet()
    for name in font.getGlyphOrder():
        pen = TTGlyphPen(None)
        drawn[name].draw(Cu2QuPen(pen, max_err=1.0, reverse_direction=True))
        glyphs[name] = pen.glyph()
    font["loca"], font["glyf"] = newTable("loca"), newTable("glyf")
    font["glyf"].glyphOrder, font["glyf"].glyphs = font.getGlyphOrder(), glyphs
    del font["CFF "]
    font["maxp"].tableVersion = 0x00010000
    for limit in ("maxZones maxTwilightPoints maxStorage maxFunctionDefs maxInstructionDefs maxStackElements "
                  "maxSizeOfInstructions maxComponentElements").split():
        setattr(font["maxp"], limit, 0)
    font.sfntVersion = "\000\001\000\000"
    return font


def scaled(font, scale):
    if scale != 1.0:
        em = font["head"].unitsPerEm
        scale_upem(font, round(em * scale))
        font["head"].unitsPerEm = em
    return font


def parts(script, style, weight):
    """The fonts of one face, each cut to the characters that the ones before it do not have."""
    own = script.design(style)
    wanted = [
        (own.name, weight, own.characters, FEATURES[script.code], own.scale),
        (style, weight, LATIN, LATIN_FEATURES, 1.0),
        ("SansMath", "Regular", ARROWS, [], 1.0),
    ]
    taken = set()
    for name, weight, characters, features, scale in wanted:
        font = source(name, weight)
        mine = (characters - taken) & font.getBestCmap().keys()
        if mine:
            taken |= mine
            font = scaled(with_true_type_outlines(subset(font, mine, features)), scale)
            if script.code == "Arab" and name == own.name:
                everyday = subset(source(name, weight), EVERYDAY_ARABIC, features)
                place_marks(font, set(everyday.getGlyphOrder()))
            yield font


def merge(fonts):
    with tempfile.TemporaryDirectory() as folder:
        paths = []
        for number, font in enumerate(fonts):
            paths.append(str(Path(folder, f"{number}.ttf")))
            font.save(paths[-1])
        return Merger().merge(paths)


def add_invisible(font):
    missing = sorted(INVISIBLE - font.getBestCmap().keys())
    name = "invisible"
    font["glyf"][name] = Glyph()
    font["hmtx"][name] = (0, 0)
    font.setGlyphOrder([*dict.fromkeys([*font.getGlyphOrder(), name])])
    for table in font["cmap"].tables:
        if table.isUnicode():
            table.cmap.update(dict.fromkeys(missing, name))


def set_height(font, design):
    horizontal, windows = font["hhea"], font["OS/2"]
    horizontal.ascent = windows.sTypoAscender = windows.usWinAscent = design.ascent
    windows.usWinDescent = design.descent
    horizontal.descent = windows.sTypoDescender = -design.descent
    horizontal.lineGap = windows.sTypoLineGap = 0


def set_style(font, bold):
    """The heavier face is drawn at 600 and named Bold, because that is what a style sheet asks for."""
    use_typo_metrics, regular = 1 << 7, 1 << 6
    windows = font["OS/2"]
    windows.version = max(windows.version, 4)
    windows.usWeightClass = 700 if bold else 400
    windows.fsSelection = use_typo_metrics | (1 << 5 if bold else regular)
    windows.achVendID = "NONE"
    font["head"].macStyle = 1 if bold else 0
    windows.recalcUnicodeRanges(font)


def set_names(font, family, style, copyrights):
    full = family if style == "Regular" else f"{family} {style}"
    names = newTable("name")
    names.names = []
    for number, text in {
        0: " ".join(copyrights), 1: family, 2: style, 3: f"1.000;{full}", 4: full, 5: "Version 1.000",
        6: family.replace(" ", "") + "-" + style, 7: "Noto is a trademark of Google LLC.",
        10: "Merged and cut down from Noto fonts.",
        13: "This Font Software is licensed under the SIL Open Font License, Version 1.1.",
        14: "https://openfontlicense.org",
    }.items():
        names.setName(text, number, 3, 1, 0x409)
    font["name"] = names


def smooth_without_hints(font):
    """Hints of several fonts cannot be merged; this asks for plain smoothing instead, at every size."""
    font["gasp"] = newTable("gasp")
    font["gasp"].version, font["gasp"].gaspRange = 1, {0xFFFF: 0x000F}
    font["prep"] = newTable("prep")
    font["prep"].program = Program()
    font["prep"].program.fromBytecode(b"\xb8\x01\xff\x85\xb0\x04\x8d")


def face(script, style, bold):
    fonts = list(parts(script, style, "SemiBold" if bold else "Regular"))
    copyrights = dict.fromkeys(f["name"].getDebugName(0).strip() for f in fonts)
    font = merge(fonts)
    add_invisible(font)
    set_height(font, script.design(style))
    set_style(font, bold)
    set_names(font, f"Next Steps {style} {script.code}", "Bold" if bold else "Regular", copyrights)
    smooth_without_hints(font)
    font["head"].created = font["head"].modified = MADE_AT
    font["head"].fontRevision = 1.0
    font.recalcTimestamp = False
    return font


def main(content):
    target = content / "fonts"
    target.mkdir(exist_ok=True)
    for script in scripts(content):
        for style, bold in (("Sans", False), ("Sans", True), ("Serif", False)):
            path = target / f"{style}-{script.code}{'-Bold' if bold else ''}.ttf".lower()
            face(script, style, bold).save(path)
            print(f"{path.name} {path.stat().st_size}")


main(Path(sys.argv[1]))
