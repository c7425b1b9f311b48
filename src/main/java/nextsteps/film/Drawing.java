package nextsteps.film;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/// A drawing made whole: with the symbols it shares, and with all of the base it changes.
///
/// The root of a file may name two others beside it. `data-symbols="symbols.svg"` lends the definitions of that file; what the drawing
/// itself defines under the same id goes before. `data-base="courtroom.svg"` takes over everything of that file; see {@link Variant}.
final class Drawing {

    private final Document document;
    private final Deque<Path> beingRead = new ArrayDeque<>();
    private final Set<Path> files = new TreeSet<>();

    private Drawing(Document document) {
        this.document = document;
    }

    static Drawing read(Path file) throws IOException, FilmException {
        var drawing = new Drawing(emptyDocument());
        var svg = drawing.whole(file);
        FilmException.throwIfAny(LocalReferences.faults(svg));
        drawing.document.appendChild(svg);
        return drawing;
    }

    Element svg() {
        return document.getDocumentElement();
    }

    /// Every file that it is drawn from.
    Set<Path> files() {
        return files;
    }

    InputStream bytes() {
        try {
            var bytes = new ByteArrayOutputStream();
            var writer = TransformerFactory.newInstance().newTransformer();
            writer.setOutputProperty(OutputKeys.ENCODING, "UTF-8");
            writer.transform(new DOMSource(document), new StreamResult(bytes));
            return new ByteArrayInputStream(bytes.toByteArray());
        } catch (TransformerException e) {
            throw new IllegalStateException("What was read as XML can be written as XML.", e);
        }
    }

    private Element whole(Path file) throws IOException, FilmException {
        beingRead.push(file);
        files.add(file);
        var svg = SvgReader.read(file, document);
        var base = named(svg, "data-base", file);
        var symbols = named(svg, "data-symbols", file);
        if (base.isPresent()) {
            svg = new Variant(svg).on(whole(base.get()));
        }
        if (symbols.isPresent()) {
            new Definitions(svg).borrow(new Definitions(whole(symbols.get())));
        }
        beingRead.pop();
        return svg;
    }

    private Optional<Path> named(Element svg, String attribute, Path file) throws FilmException {
        if (!svg.hasAttribute(attribute)) {
            return Optional.empty();
        }
        var named = file.resolveSibling(svg.getAttribute(attribute));
        if (beingRead.contains(named)) {
            throw new FilmException(List.of(SvgReader.fault(svg, "%s leads back to %s.".formatted(attribute, named.getFileName()),
                    "Name a drawing that does not need this one.")));
        }
        if (!Files.isRegularFile(named)) {
            throw new FilmException(List.of(SvgReader.fault(svg, "%s names %s, which is not there.".formatted(attribute, named.getFileName()),
                    "Name a file in the same folder.")));
        }
        return Optional.of(named);
    }

    private static Document emptyDocument() {
        try {
            return DocumentBuilderFactory.newInstance().newDocumentBuilder().newDocument();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("Every Java platform reads XML.", e);
        }
    }
}
