package nextsteps.session;

import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import nextsteps.playback.Player;
import nextsteps.programme.Chapter;
import nextsteps.programme.Media;
import nextsteps.programme.SignedTrack;
import nextsteps.programme.SpokenTrack;

/// The tracks of films that the viewer chose, for this film and those after it.
public final class FilmTracks {

    private static final int OWN_SOUND = 1;

    private final Player player;
    private final Runnable changePicture;
    private final ReadOnlyObjectWrapper<TrackChoice> choice = new ReadOnlyObjectWrapper<>(TrackChoice.USUAL);

    /// `changePicture` opens the film at hand again where it stands.
    FilmTracks(Player player, Runnable changePicture) {
        this.player = player;
        this.changePicture = changePicture;
    }

    public ReadOnlyObjectProperty<TrackChoice> choice() {
        return choice.getReadOnlyProperty();
    }

    /// Another voice, from the next word on.
    public void listenTo(SpokenTrack track) {
        choice.set(choice.get().withSpoken(track.language()));
        player.listenTo(track.soundTrack());
    }

    public void toggleDescribed() {
        choice.set(choice.get().withDescribed(!choice.get().described()));
    }

    /// The picture with somebody who signs, or without; the same one asked for again takes it away.
    public void toggleSigned(Locale language) {
        choice.set(choice.get().withSigned(Optional.of(language).filter(asked -> !choice.get().signed().equals(Optional.of(asked)))));
        changePicture.run();
    }

    /// The voice of a film that is heard.
    public Optional<SpokenTrack> voiceOf(Chapter chapter) {
        return chapter.tracks().spoken().stream()
                .filter(track -> choice.get().spoken().map(track.language()::equals).orElse(track.soundTrack() == OWN_SOUND))
                .findFirst();
    }

    /// The picture of a film that is seen.
    Media pictureOf(Chapter chapter) {
        return chapter.tracks().signed().stream()
                .filter(track -> choice.get().signed().equals(Optional.of(track.language())))
                .map(SignedTrack::media)
                .findFirst()
                .orElse(chapter.media());
    }

    /// Lets the chosen voice of a film be heard that is about to open.
    void beginWith(Chapter chapter) {
        player.listenTo(voiceOf(chapter).map(SpokenTrack::soundTrack).orElse(OWN_SOUND));
    }

    /// A signed film cannot be shown: from now on films are seen without.
    void giveUpSigned() {
        choice.set(choice.get().withSigned(Optional.empty()));
    }
}
