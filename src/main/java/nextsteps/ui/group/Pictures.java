package nextsteps.ui.group;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.image.Image;
import nextsteps.group.Slide;
import nextsteps.programme.Room;
import nextsteps.programme.Seen;
import nextsteps.ui.theme.Posters;

/// Where a screen gets the pictures of a session from.
///
/// @param posters the programme's still pictures
/// @param room the programme's courtroom, if it has one
/// @param film shows a film's part
/// @param still a film's picture as it stands now, if it shows one
public record Pictures(Posters posters, Optional<Room> room, FilmShow film, StillShow still) {

    /// Shows a film's part on this screen.
    public interface FilmShow {
        Node of(Slide.Film part);
    }

    /// A film's picture as it stands now, if it shows one.
    public interface StillShow {
        Optional<Image> now();
    }

    /// Still pictures alone, for looking ahead.
    Pictures withoutFilm(FilmShow posterOf) {
        return new Pictures(posters, room, posterOf, Optional::empty);
    }

    Optional<Image> room(String arrangement) {
        return room.stream().flatMap(there -> there.arrangements().stream())
                .filter(each -> each.id().equals(arrangement))
                .findFirst()
                .flatMap(each -> posters.picture(Seen.picture(each.scenes().getFirst())));
    }
}
