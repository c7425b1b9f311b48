package nextsteps.programme;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;

/// Reads the tracks of a chapter, each kind at most once in a language.
final class TracksReader {

    private static final int MOST_SOUND_TRACKS = 32;

    private final Set<Locale> languages;
    private final Function<Fields, Media> media;
    private final Media standIn;

    /// `media` reads the film of a signed track; `standIn` takes its place where it is missing. `languages` are those of the programme.
    TracksReader(Set<Locale> languages, Function<Fields, Media> media, Media standIn) {
        this.languages = languages;
        this.media = media;
        this.standIn = standIn;
    }

    Tracks tracks(Fields fields) {
        var spoken = new HashSet<Locale>();
        var described = new HashSet<Locale>();
        var signed = new HashSet<Locale>();
        return new Tracks(
                some(fields, "spoken", track -> new SpokenTrack(known(track, spoken), track.whole("soundTrack", 1, MOST_SOUND_TRACKS))),
                some(fields, "described", track -> new DescribedTrack(known(track, described), track.path("folder"))),
                some(fields, "signed", track -> new SignedTrack(
                        language(track, signed), track.value("name", Shape.LINE), track.object("media", media).orElse(standIn))));
    }

    private static <T> List<T> some(Fields fields, String name, Function<Fields, T> reader) {
        return fields.optional(name, () -> fields.each(name, reader), List.of());
    }

    private Locale known(Fields track, Set<Locale> seen) {
        var language = language(track, seen);
        track.check("language", languages.contains(language),
                "The language \"%s\" is not among the languages.".formatted(language.toLanguageTag()), "Add it to \"languages\".");
        return language;
    }

    private static Locale language(Fields track, Set<Locale> seen) {
        return track.once("language", track.value("language", Shape.TAG), seen);
    }
}
