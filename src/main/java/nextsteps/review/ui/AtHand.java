package nextsteps.review.ui;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nextsteps.language.Texts;
import nextsteps.programme.Chapter;
import nextsteps.programme.Language;
import nextsteps.programme.Programme;
import nextsteps.programme.TranslationState;
import nextsteps.review.Place;
import nextsteps.session.Sitting;
import nextsteps.session.SittingState;
import nextsteps.subtitle.Cue;
import nextsteps.subtitle.SubtitleTrack;

/// What a sitting shows at this moment, as those see it who make the programme.
final class AtHand {

    private final Programme programme;
    private final Sitting sitting;

    AtHand(Programme programme, Sitting sitting) {
        this.programme = programme;
        this.sitting = sitting;
    }

    /// What nobody has answered for yet: languages on the screen, and the content.
    String drafts(Texts texts) {
        var tags = languages().filter(language -> language.state() == TranslationState.DRAFT).map(language -> language.tag().toLanguageTag()).toList();
        return Stream.of(
                Stream.of(String.join(", ", tags)).filter(list -> !list.isEmpty()).map(list -> texts.get("bench.draft", "LANGUAGES", list)),
                Stream.of("bench.no-legal-check").filter(_ -> programme.signOffs().legalCheck().isEmpty()).map(texts::get),
                Stream.of("bench.no-survivor-group").filter(_ -> programme.signOffs().survivorGroup().isEmpty()).map(texts::get))
                .flatMap(sentences -> sentences)
                .collect(Collectors.joining(" "));
    }

    /// The line that is read now, in each of the languages in which it is shown.
    List<SpokenCue> cues() {
        if (!sitting.state().get().showsFilm() || !sitting.film().begun().get()) {
            return List.of();
        }
        var subtitles = sitting.subtitles().tracks().get();
        return Stream.concat(
                subtitles.firstShown() ? spoken(subtitles.first(), Optional.of(sitting.languages().get().first())) : Stream.empty(),
                subtitles.secondShown() ? spoken(subtitles.second(), sitting.languages().get().second()) : Stream.empty()).toList();
    }

    /// What a comment may be about now: the line, the moment and the page, the nearest first.
    List<Place> places() {
        var state = sitting.state().get();
        var chapter = state.chapterAtHand().map(Chapter::id).orElse("");
        var ofFilm = state.showsFilm() && sitting.film().begun().get();
        var lines = cues().stream().map(spoken -> spoken.cue().id()).filter(id -> !id.isEmpty()).distinct().map(id -> (Place) new Place.Line(chapter, id));
        var moments = Stream.of(sitting.film().position()).filter(_ -> ofFilm).map(at -> (Place) new Place.Moment(chapter, at));
        return Stream.of(lines, moments, Stream.of(page(state, chapter, ""))).flatMap(places -> places).toList();
    }

    /// The page with one text of it.
    Place words(String text) {
        var state = sitting.state().get();
        return page(state, state.chapterAtHand().map(Chapter::id).orElse(""), text);
    }

    private static Place page(SittingState state, String chapter, String text) {
        var kind = state.getClass().getSimpleName().replaceAll("(?<=.)([A-Z])", "-$1").toLowerCase(Locale.ROOT);
        return new Place.Page(state instanceof SittingState.ReadingCard(var card, _) ? kind + "-" + card.name().toLowerCase(Locale.ROOT) : kind, chapter, text);
    }

    /// Goes to where a comment is about, as far as that is a place in a film.
    void goTo(Place place) {
        sitting.chapters().stream().filter(chapter -> chapter.id().equals(place.chapter())).findFirst().ifPresent(chapter -> {
            switch (place) {
                case Place.Line(_, var cue) -> {
                    open(chapter);
                    sitting.subtitles().lines().track().cues().stream().filter(each -> each.id().equals(cue)).findFirst()
                            .ifPresent(each -> sitting.film().goTo(each.start()));
                }
                case Place.Moment(_, var at) -> {
                    open(chapter);
                    sitting.film().goTo(at);
                }
                case Place.Page _ -> {}
            }
        });
    }

    private void open(Chapter chapter) {
        if (!sitting.state().get().showsFilm() || !sitting.state().get().chapterAtHand().equals(Optional.of(chapter))) {
            sitting.open(chapter);
        }
        sitting.film().pause();
    }

    void pause() {
        sitting.film().pause();
    }

    /// Hers first.
    List<String> tags() {
        return languages().map(language -> language.tag().toLanguageTag()).toList();
    }

    Language first() {
        return languages().findFirst().orElseThrow();
    }

    private Stream<SpokenCue> spoken(SubtitleTrack track, Optional<Locale> tag) {
        Optional<Cue> cue = track.at(sitting.film().interpreterStop().readingPosition());
        return cue.flatMap(now -> tag.flatMap(this::language).map(language -> new SpokenCue(now, language))).stream();
    }

    private Stream<Language> languages() {
        var choice = sitting.languages().get();
        return Stream.concat(Stream.of(choice.first()), choice.second().stream()).distinct().flatMap(tag -> language(tag).stream());
    }

    private Optional<Language> language(Locale tag) {
        return programme.languages().stream().filter(language -> language.tag().equals(tag)).findFirst();
    }
}
