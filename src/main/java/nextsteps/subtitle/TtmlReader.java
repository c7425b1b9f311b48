package nextsteps.subtitle;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// Reads the subtitles of a TTML file, and so of EBU-TT-D (EBU Tech 3380), for authors: the player itself opens none.
///
/// Of each paragraph with times the words are taken and the line breaks; looks and places are the player's own. Document types are
/// refused, so that nothing outside the file is looked for.
public final class TtmlReader {

    private static final double USUAL_FRAMES = 30;
    private static final Pattern WHOLE = Pattern.compile("0*[1-9]\\d{0,8}");
    private static final Pattern MULTIPLIER = Pattern.compile("(%s)[ :](%s)".formatted(WHOLE, WHOLE));

    private final SubtitleFaults faults = new SubtitleFaults();
    private final List<Cue> cues = new ArrayList<>();
    private final Deque<Duration> starts = new ArrayDeque<>(List.of(Duration.ZERO));
    private final StringBuilder text = new StringBuilder();
    private TtmlTimes times = new TtmlTimes(USUAL_FRAMES, 1);
    private Optional<Cue> open = Optional.empty();

    private TtmlReader() {}

    /// Whether bytes begin as XML does.
    public static boolean begins(byte[] bytes) {
        var start = new String(bytes, 0, Math.min(bytes.length, 200), UTF_8).replace("\uFEFF", "").strip();
        return start.startsWith("<?xml") || start.startsWith("<tt") || start.contains(":tt ");
    }

    /// What a file holds. Whatever is wrong with it is a fault in the answer.
    public static ParsedSubtitles read(byte[] bytes) {
        var reader = new TtmlReader();
        reader.readAll(bytes);
        var track = new SubtitleTrack(reader.cues.stream().sorted(Comparator.comparing(Cue::start)).toList());
        return new ParsedSubtitles(track, reader.faults.all());
    }

    private void readAll(byte[] bytes) {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        try {
            var xml = factory.createXMLStreamReader(new ByteArrayInputStream(bytes));
            while (xml.hasNext()) {
                read(xml, xml.next());
            }
        } catch (XMLStreamException | RuntimeException broken) {
            var line = broken instanceof XMLStreamException xml && xml.getLocation() != null ? Math.max(1, xml.getLocation().getLineNumber()) : 1;
            faults.noXml(line);
        }
        if (cues.isEmpty()) {
            faults.noCues();
        }
    }

    private void read(XMLStreamReader xml, int event) {
        switch (event) {
            case XMLStreamConstants.START_ELEMENT -> begin(xml);
            case XMLStreamConstants.END_ELEMENT -> end(xml.getLocalName());
            case XMLStreamConstants.CHARACTERS -> text.append(xml.getText().replaceAll("\\s+", " "));
            default -> {}
        }
    }

    private void begin(XMLStreamReader xml) {
        switch (xml.getLocalName()) {
            case "tt" -> times = new TtmlTimes(frameRate(xml), number(xml, "tickRate", 1));
            case "body", "div" -> starts.push(starts.getFirst().plus(time(xml, "begin").orElse(Duration.ZERO)));
            case "p" -> beginCue(xml);
            case "br" -> text.append('\n');
            default -> {}
        }
    }

    private void beginCue(XMLStreamReader xml) {
        text.setLength(0);
        var begin = time(xml, "begin").map(starts.getFirst()::plus);
        var end = time(xml, "end").map(starts.getFirst()::plus).or(() -> begin.flatMap(from -> time(xml, "dur").map(from::plus)));
        var id = attribute(xml, "id").orElse("");
        var line = xml.getLocation().getLineNumber();
        if (begin.isEmpty() || end.isEmpty()) {
            faults.unreadableTimes(line, attribute(xml, "begin").orElse("") + " " + attribute(xml, "end").orElse(""));
        } else if (end.get().compareTo(begin.get()) <= 0) {
            faults.endsBeforeItsStart(line);
        } else {
            open = Optional.of(new Cue(id, begin.get(), end.get(), ""));
        }
    }

    private void end(String name) {
        switch (name) {
            case "body", "div" -> starts.pop();
            case "p" -> {
                var words = text.toString().replaceAll(" +", " ").replaceAll(" ?\n ?", "\n").strip();
                open.filter(_ -> !words.isEmpty()).ifPresent(cue -> cues.add(new Cue(cue.id(), cue.start(), cue.end(), words)));
                open = Optional.empty();
            }
            default -> {}
        }
    }

    private Optional<Duration> time(XMLStreamReader xml, String name) {
        return attribute(xml, name).flatMap(times::read);
    }

    private static double frameRate(XMLStreamReader xml) {
        var multiplier = attribute(xml, "frameRateMultiplier").map(MULTIPLIER::matcher).filter(Matcher::matches)
                .map(parts -> Double.parseDouble(parts.group(1)) / Double.parseDouble(parts.group(2))).orElse(1.0);
        return number(xml, "frameRate", USUAL_FRAMES) * multiplier;
    }

    /// A number above zero; one that is not written as TTML writes it is passed over.
    private static double number(XMLStreamReader xml, String name, double otherwise) {
        return attribute(xml, name).filter(text -> WHOLE.matcher(text).matches()).map(Double::parseDouble).orElse(otherwise);
    }

    /// An attribute by its local name: the same one stands in several namespaces of TTML's history.
    private static Optional<String> attribute(XMLStreamReader xml, String name) {
        for (var index = 0; index < xml.getAttributeCount(); index++) {
            if (xml.getAttributeLocalName(index).equals(name)) {
                return Optional.of(xml.getAttributeValue(index));
            }
        }
        return Optional.empty();
    }
}
