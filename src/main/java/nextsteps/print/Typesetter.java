package nextsteps.print;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import nextsteps.language.Direction;
import nextsteps.language.TypeRole;

/// Lays the blocks of a sheet on pages, from top to bottom.
final class Typesetter {

    private static final double POINTS_A_PIXEL = 0.6;
    private static final double MARGIN = 57;
    private static final double LAST = Page.HEIGHT - 85;
    private static final double FOOTER = Page.HEIGHT - 66;
    private static final double INDENT = 14;
    private static final double MARK = 3.5;
    /// A heading is not left alone at the end of a page.
    private static final double ROOM_AFTER_HEADING = 60;
    private static final double ROOM_AFTER_TERM = 30;
    private static final double WRITING = 24;
    private static final double WRITING_AFTER_WORDS = 15;
    private static final double RULE = 0.5;
    private static final double PICTURE_HEIGHT = 90;
    private static final double ABOVE_PICTURE = 10;

    private final PrintFonts fonts;
    private final List<Page> pages = new ArrayList<>(List.of(new Page()));
    private double top = MARGIN;

    Typesetter(PrintFonts fonts) {
        this.fonts = fonts;
    }

    List<Page> set(List<Block> blocks, Order order) {
        for (var index = 0; index < blocks.size(); index++) {
            if (blocks.get(index) instanceof Block.Heading) {
                keepTogether(blocks.subList(index, end(blocks, index)));
            }
            set(blocks.get(index));
        }
        for (var index = 0; index < pages.size(); index++) {
            setFooter(pages.get(index), order.footer(), order.page(index + 1, pages.size()));
        }
        return pages;
    }

    /// Behind the last block that belongs to a heading.
    private static int end(List<Block> blocks, int heading) {
        var end = heading + 1;
        while (end < blocks.size() && (blocks.get(end) instanceof Block.Point || blocks.get(end) instanceof Block.Term)) {
            end++;
        }
        return end;
    }

    /// What belongs together begins on the next page, where it would be parted; a long list may be.
    private void keepTogether(List<Block> blocks) {
        var height = blocks.stream().mapToDouble(this::height).sum();
        if (height < (LAST - MARGIN) / 2) {
            startPageUnlessThereIs(height);
        }
    }

    private double height(Block block) {
        if (block instanceof Block.Worded worded) {
            var look = Look.of(worded);
            var indent = block instanceof Block.Point ? INDENT : 0;
            return look.above() + piece(worded.wording().first(), look.first(), indent).height()
                    + worded.wording().second().map(phrase -> piece(phrase, look.second(), indent).height()).orElse(0.0);
        }
        return 0;
    }

    private void set(Block block) {
        switch (block) {
            case Block.Worded worded -> set(worded);
            case Block.Picture(var file) -> set(file);
            case Block.Ruled(var lines) -> IntStream.range(0, lines).forEach(_ -> rule(WRITING));
        }
    }

    private void set(Block.Worded block) {
        var look = Look.of(block);
        var indent = block instanceof Block.Point ? INDENT : 0;
        var first = piece(block.wording().first(), look.first(), indent);
        var second = block.wording().second().map(phrase -> piece(phrase, look.second(), indent));
        top += look.above();
        startPageUnlessThereIs(first.height() + second.map(Piece::height).orElse(0.0) + roomAfter(block));
        if (block instanceof Block.Point) {
            mark(first);
        }
        set(first, indent);
        second.ifPresent(piece -> set(piece, indent));
        if (block instanceof Block.Field) {
            rule(WRITING_AFTER_WORDS);
        }
    }

    private static double roomAfter(Block block) {
        return switch (block) {
            case Block.Heading _ -> ROOM_AFTER_HEADING;
            case Block.Term _ -> ROOM_AFTER_TERM;
            case Block.Field _ -> WRITING_AFTER_WORDS;
            default -> 0;
        };
    }

    private void startPageUnlessThereIs(double room) {
        if (top + room > LAST) {
            pages.add(new Page());
            top = MARGIN;
        }
    }

    /// On the same page as the first words of what it belongs to.
    private void set(Path picture) {
        startPageUnlessThereIs(PICTURE_HEIGHT + ROOM_AFTER_HEADING);
        top += ABOVE_PICTURE;
        pages.getLast().set(picture, MARGIN, top, PICTURE_HEIGHT * 16 / 9, PICTURE_HEIGHT);
        top += PICTURE_HEIGHT;
    }

    /// A line to write on, with room above it for the hand.
    private void rule(double room) {
        startPageUnlessThereIs(room);
        top += room;
        pages.getLast().fill(MARGIN, top, Page.WIDTH - 2 * MARGIN, RULE);
    }

    private void set(Piece piece, double indent) {
        for (var line : piece.lines()) {
            var left = piece.isRightToLeft() ? Page.WIDTH - MARGIN - indent - piece.width(line) : MARGIN + indent;
            pages.getLast().set(line, piece.size(), left, top + piece.ascent());
            top += piece.lineHeight();
        }
    }

    private void mark(Piece piece) {
        var left = piece.isRightToLeft() ? Page.WIDTH - MARGIN - MARK : MARGIN;
        pages.getLast().fill(left, top + piece.ascent() - piece.size() * 0.35 - MARK / 2, MARK, MARK);
    }

    private void setFooter(Page page, Phrase words, Phrase number) {
        page.fill(MARGIN, FOOTER, Page.WIDTH - 2 * MARGIN, RULE);
        var isRightToLeft = isRightToLeft(words);
        setAt(page, words, isRightToLeft);
        setAt(page, number, !isRightToLeft);
    }

    private void setAt(Page page, Phrase phrase, boolean atTheRight) {
        var piece = piece(phrase, TypeRole.SMALL, 0);
        var line = piece.lines().getFirst();
        page.set(line, piece.size(), atTheRight ? Page.WIDTH - MARGIN - piece.width(line) : MARGIN, FOOTER + 5 + piece.ascent());
    }

    private Piece piece(Phrase phrase, TypeRole role, double indent) {
        var size = role.size(phrase.script()) * POINTS_A_PIXEL;
        var font = fonts.font(phrase.script(), role.face());
        var lines = new Setter(font, phrase).lines((Page.WIDTH - 2 * MARGIN - indent) / size * PrintFont.UNITS);
        return new Piece(lines, font.font(), size, phrase.script().lineHeight() * size, isRightToLeft(phrase));
    }

    private static boolean isRightToLeft(Phrase phrase) {
        return phrase.script().direction() == Direction.RIGHT_TO_LEFT;
    }

    /// Words in one language and size; all lengths in points.
    private record Piece(List<SetLine> lines, PrintFont font, double size, double lineHeight, boolean isRightToLeft) {

        double height() {
            return lines.size() * lineHeight;
        }

        double ascent() {
            return font.ascent() * size;
        }

        double width(SetLine line) {
            return line.width() * size / PrintFont.UNITS;
        }
    }
}
