package nextsteps.film;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.Attributes;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;
import org.xml.sax.helpers.LocatorImpl;

/// Reads the elements of an SVG file and remembers the line of each: what is wrong with a drawing is told with its place.
final class SvgReader extends DefaultHandler {

    private static final String PLACE = "place";

    private final Path file;
    private final Document document;
    private final Node top;
    private Node open;
    private Locator locator = new LocatorImpl();

    private SvgReader(Path file, Document document) {
        this.file = file;
        this.document = document;
        this.top = document.createDocumentFragment();
        this.open = top;
    }

    /// The root of a file, as a part of `document` that hangs nowhere yet.
    static Element read(Path file, Document document) throws IOException, FilmException {
        var reader = new SvgReader(file, document);
        try (var stream = Files.newInputStream(file)) {
            var factory = SAXParserFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.newSAXParser().parse(stream, reader);
        } catch (SAXException e) {
            var line = e instanceof SAXParseException parsing ? parsing.getLineNumber() : 0;
            throw new FilmException(List.of(new Fault(file, line, e.getMessage() + ".", "Mend the XML.")));
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("Every Java platform reads XML.", e);
        }
        return (Element) Objects.requireNonNull(reader.top.getFirstChild());
    }

    static Fault fault(Element element, String what, String remedy) {
        var place = (Place) element.getUserData(PLACE);
        return new Fault(place.file, place.line, what, remedy);
    }

    @Override
    public void setDocumentLocator(Locator locator) {
        this.locator = locator;
    }

    @Override
    public void startElement(String uri, String localName, String name, Attributes attributes) {
        var element = document.createElement(name);
        for (var i = 0; i < attributes.getLength(); i++) {
            element.setAttribute(attributes.getQName(i), attributes.getValue(i));
        }
        element.setUserData(PLACE, new Place(file, locator.getLineNumber()), null);
        open.appendChild(element);
        open = element;
    }

    @Override
    public void endElement(String uri, String localName, String name) {
        open = Objects.requireNonNull(open.getParentNode());
    }

    @Override
    public void characters(char[] text, int start, int length) {
        open.appendChild(document.createTextNode(new String(text, start, length)));
    }

    @Override
    public void fatalError(SAXParseException e) throws SAXException {
        throw e;
    }

    private record Place(Path file, int line) {}
}
