package nextsteps.print;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/// Writes set pages as PDF. It holds no date and a fixed identity, so the same pages give the same bytes.
final class PdfWriter {

    private static final long IDENTITY = 1;

    private final Phrase title;
    private final PrintFonts fonts;

    PdfWriter(Phrase title, PrintFonts fonts) {
        this.title = title;
        this.fonts = fonts;
    }

    byte[] write(List<Page> pages) throws IOException {
        try (var document = new PDDocument()) {
            var bytes = new ByteArrayOutputStream();
            document.setDocumentId(IDENTITY);
            document.getDocumentInformation().setTitle(title.text());
            document.getDocumentCatalog().setLanguage(title.language().toLanguageTag());
            showTitle(document);
            var resources = resources();
            for (var page : pages) {
                document.addPage(page(document, page, resources));
            }
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    /// In place of the file's name.
    private static void showTitle(PDDocument document) {
        var preferences = new PDViewerPreferences(new COSDictionary());
        preferences.setDisplayDocTitle(true);
        document.getDocumentCatalog().setViewerPreferences(preferences);
    }

    private static PDPage page(PDDocument document, Page page, PDResources resources) throws IOException {
        var sheet = new PDPage(new PDRectangle((float) Page.WIDTH, (float) Page.HEIGHT));
        var content = new PDStream(document);
        try (var out = content.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(page.operators().getBytes(US_ASCII));
        }
        sheet.setContents(content);
        sheet.setResources(page.pictures().isEmpty() ? resources : withPictures(document, page, resources));
        return sheet;
    }

    private static PDResources withPictures(PDDocument document, Page page, PDResources resources) throws IOException {
        var both = new PDResources(new COSDictionary(resources.getCOSObject()));
        for (var index = 0; index < page.pictures().size(); index++) {
            both.put(COSName.getPDFName(Page.nameOfPicture(index)), JPEGFactory.createFromByteArray(document, Files.readAllBytes(page.pictures().get(index))));
        }
        return both;
    }

    private PDResources resources() throws IOException {
        var names = new COSDictionary();
        for (var used : fonts.used()) {
            names.setItem(COSName.getPDFName(used.name()), new FontWriter(used).font());
        }
        var resources = new COSDictionary();
        resources.setItem(COSName.FONT, names);
        return new PDResources(resources);
    }
}
