package nextsteps.translate;

import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;

/// A picture of how far each language has come: a row a language, a box a sheet, filled as far as it is translated.
public final class CoveragePicture {

    private static final int MARGIN = 24;
    private static final int NAME = 150;
    private static final int BOX = 92;
    private static final int ROW = 44;
    private static final Color PAPER = new Color(0xFFFAF0);
    private static final Color INK = new Color(0x221E1A);
    private static final Color EMPTY = new Color(0xEADFCD);
    private static final Color PARTLY = new Color(0xF2C14E);
    private static final Color WHOLE = new Color(0x7FB3A6);

    private final Font font;

    /// `font` is a font file of the programme that has Latin letters.
    public CoveragePicture(Path font) throws IOException {
        try {
            this.font = Font.createFont(Font.TRUETYPE_FONT, font.toFile()).deriveFont(15f);
        } catch (FontFormatException e) {
            throw new IOException("%s is no font".formatted(font), e);
        }
    }

    public void write(Map<String, Map<String, Share>> languages, Path png) throws IOException {
        var sheets = List.copyOf(languages.values().iterator().next().keySet());
        var picture = new BufferedImage(2 * MARGIN + NAME + sheets.size() * BOX, 2 * MARGIN + (languages.size() + 1) * ROW, BufferedImage.TYPE_INT_RGB);
        var pen = picture.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        pen.setColor(PAPER);
        pen.fillRect(0, 0, picture.getWidth(), picture.getHeight());
        pen.setFont(font);
        for (var column = 0; column < sheets.size(); column++) {
            word(pen, heading(sheets.get(column)), MARGIN + NAME + column * BOX, MARGIN);
        }
        var y = MARGIN + ROW;
        for (var language : languages.entrySet()) {
            word(pen, language.getKey(), MARGIN, y);
            for (var column = 0; column < sheets.size(); column++) {
                box(pen, language.getValue().getOrDefault(sheets.get(column), new Share(0, 0)), MARGIN + NAME + column * BOX, y);
            }
            y += ROW;
        }
        pen.dispose();
        try (var out = Files.newOutputStream(png)) { // ImageIO itself would print a stack trace where it cannot write.
            ImageIO.write(picture, "png", out);
        }
    }

    /// A film and the courtroom of who is who may have the same name.
    private static String heading(String sheet) {
        return sheet.equals("room") ? "who" : sheet.replace("film-", "");
    }

    private static void word(Graphics2D pen, String word, int x, int y) {
        pen.setColor(INK);
        pen.drawString(word, x, y + ROW / 2 + 5);
    }

    private static void box(Graphics2D pen, Share share, int x, int y) {
        var width = BOX - 8;
        pen.setColor(EMPTY);
        pen.fillRect(x, y + 4, width, ROW - 8);
        pen.setColor(share.isWhole() ? WHOLE : PARTLY);
        pen.fillRect(x, y + 4, share.of() == 0 ? width : width * share.done() / share.of(), ROW - 8);
        word(pen, "%d/%d".formatted(share.done(), share.of()), x + 6, y);
    }
}
