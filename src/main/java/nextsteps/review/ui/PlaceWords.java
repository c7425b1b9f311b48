package nextsteps.review.ui;

import java.time.Duration;
import nextsteps.language.Texts;
import nextsteps.review.Place;

/// What a comment is about, in a few words.
final class PlaceWords {

    private PlaceWords() {}

    static String of(Place place, Texts texts) {
        return switch (place) {
            case Place.Line(_, var cue) -> texts.get("desk.line", "CUE", cue);
            case Place.Moment(_, var at) -> texts.get("desk.moment", "AT", time(at));
            case Place.Page(var screen, var chapter, var text) -> text.isEmpty()
                    ? texts.get("desk.page", "SCREEN", (screen.replace('-', ' ') + " " + chapter).strip())
                    : texts.get("desk.text", "TEXT", text);
        };
    }

    private static String time(Duration at) {
        return "%d:%02d.%d".formatted(at.toMinutes(), at.toSecondsPart(), at.toMillisPart() / 100);
    }
}
