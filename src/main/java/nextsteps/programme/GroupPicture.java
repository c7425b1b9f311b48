package nextsteps.programme;

import java.util.List;

/// Something a group can be shown during a session. Nothing of it is for the trainer alone.
public sealed interface GroupPicture {

    /// Part of a film, from the start of one line to the end of another; empty ids are its beginning and its end.
    ///
    /// @param isPreview whether it is a film for witnesses, which professionals look at on purpose
    record FilmPart(String chapter, String from, String to, List<Stop> stops, boolean isPreview) implements GroupPicture {

        public FilmPart {
            stops = List.copyOf(stops);
        }
    }

    /// A card of the texts: its title `card.NAME.title` and its lines `card.NAME.1` and so on; or those of another page, such as `honest.does`.
    record Card(String name) implements GroupPicture {}

    /// A few words, large.
    record PlainWords(String words) implements GroupPicture {}

    /// The courtroom in one of its arrangements.
    record RoomPicture(String arrangement) implements GroupPicture {}

    /// Where a film halts on a still for a question, at the end of a line, and then goes on from exactly there.
    record Stop(String cue, String question) {}
}
