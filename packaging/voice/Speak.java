import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.sound.sampled.AudioFileFormat;
import javax.sound.sampled.AudioSystem;
import javax.xml.parsers.DocumentBuilderFactory;
import marytts.LocalMaryInterface;
import org.xml.sax.InputSource;

/** Speaks sentences: lines of cue id, tab, what to say; a change of speed in per cent; the folder for CUE-ID.wav. */
public final class Speak {

    private static final String SAID = """
            <maryxml xmlns="http://mary.dfki.de/2002/MaryXML" version="0.5" xml:lang="en-US"><prosody rate="%s">%s</prosody></maryxml>""";

    public static void main(String[] arguments) throws Exception {
        var voice = new LocalMaryInterface();
        voice.setVoice("cmu-slt-hsmm");
        voice.setInputType("RAWMARYXML");
        var xml = DocumentBuilderFactory.newInstance();
        xml.setNamespaceAware(true);
        for (var line : Files.readAllLines(Path.of(arguments[0]))) {
            var cells = line.split("\t");
            var said = new InputSource(new StringReader(SAID.formatted(arguments[1], cells[1])));
            try (var sound = voice.generateAudio(xml.newDocumentBuilder().parse(said))) {
                AudioSystem.write(sound, AudioFileFormat.Type.WAVE, Path.of(arguments[2], cells[0] + ".wav").toFile());
            }
        }
        System.exit(0);
    }
}
