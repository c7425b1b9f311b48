package marytts.modules;

import java.util.Locale;
import java.util.regex.Pattern;
import marytts.datatypes.MaryData;
import marytts.datatypes.MaryDataType;
import marytts.util.dom.DomUtils;
import org.w3c.dom.Element;

/**
 * Cuts one sentence into words and punctuation. It takes the place of MaryTTS's own class of this name, whose library cannot be
 * had from Maven Central; the class path puts it first.
 */
public class JTokeniser extends InternalModule {

    private static final Pattern TOKEN = Pattern.compile("[\\p{L}\\p{N}'’-]+|[.,?!;:]");
    private static final String MARYXML = "http://mary.dfki.de/2002/MaryXML";

    public JTokeniser() {
        this(Locale.ENGLISH);
    }

    public JTokeniser(Locale locale) {
        this(MaryDataType.RAWMARYXML, MaryDataType.TOKENS, locale);
    }

    public JTokeniser(MaryDataType in, MaryDataType out, Locale locale) {
        super("JTokeniser", in, out, locale);
    }

    @Override
    public MaryData process(MaryData in) {
        var document = in.getDocument();
        var prosody = DomUtils.getFirstElementByTagName(document, "prosody");
        var text = prosody.getTextContent();
        prosody.setTextContent("");
        var sentence = append(append(prosody, "p"), "s");
        TOKEN.matcher(text).results().forEach(token -> append(sentence, "t").setTextContent(token.group()));
        var out = new MaryData(outputType(), in.getLocale());
        out.setDocument(document);
        return out;
    }

    private static Element append(Element parent, String name) {
        var child = parent.getOwnerDocument().createElementNS(MARYXML, name);
        parent.appendChild(child);
        return child;
    }
}
