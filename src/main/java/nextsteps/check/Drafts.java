package nextsteps.check;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import nextsteps.programme.Programme;
import nextsteps.programme.TranslationState;

/// What nobody has answered for yet: languages that are drafts, and sign-offs that are empty. No fault while work goes on; one in a release.
final class Drafts {

    private final Level level;

    Drafts(Level level) {
        this.level = level;
    }

    Stream<Finding> findings(Programme programme) {
        var manifest = programme.root().resolve("programme.json");
        var languages = programme.languages().stream()
                .filter(language -> language.state() == TranslationState.DRAFT)
                .map(language -> new Finding(level, manifest, "languages, " + language.tag().toLanguageTag(), "The language is a draft that nobody has reviewed.",
                        "Have a speaker review it, then write \"reviewed\", or leave it out of the release."));
        return Stream.concat(languages, Stream.of(
                unsigned(manifest, "signOffs.legalCheck", programme.signOffs().legalCheck(), "Nobody has held the content against the law."),
                unsigned(manifest, "signOffs.survivorGroup", programme.signOffs().survivorGroup(), "No group of survivors has looked at the content.")).flatMap(Optional::stream));
    }

    private Optional<Finding> unsigned(Path manifest, String place, Optional<LocalDate> since, String what) {
        return since.isPresent() ? Optional.empty() : Optional.of(new Finding(level, manifest, place, what, "Once it is done, write the date there."));
    }
}
