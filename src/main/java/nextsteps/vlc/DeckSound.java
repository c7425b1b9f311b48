package nextsteps.vlc;

import nextsteps.playback.Sound;
import uk.co.caprica.vlcj.player.base.TrackDescription;
import uk.co.caprica.vlcj.player.embedded.EmbeddedMediaPlayer;

/// The sound of the film on a deck: which of its tracks is on, and whether anybody can hear it.
///
/// A film loads in silence; its sound is switched on when it first plays.
final class DeckSound {

    private static final int OFF = -1;

    /// So many seconds of a film without a packet of sound played mean that nothing can play it, or no longer.
    private static final int UNHEARD = 2;

    /// So many complaints of a sound output in a second are more than a hiccup; one that is gone complains of each packet, some 40.
    private static final int COMPLAINTS = 10;

    private final SoundErrors complaints;
    private final EmbeddedMediaPlayer vlc;
    private Sound state = Sound.AUDIBLE;
    private boolean isOn;
    private int secondsUnheard;
    private int packetsPlayed;
    private long complained;

    DeckSound(SoundErrors complaints, EmbeddedMediaPlayer vlc) {
        this.complaints = complaints;
        this.vlc = vlc;
    }

    Sound state() {
        return state;
    }

    /// Another film is put on.
    void reset() {
        state = Sound.AUDIBLE;
        isOn = false;
        secondsUnheard = 0;
        packetsPlayed = 0;
    }

    /// The film is known to have no sound.
    void isAbsent() {
        state = Sound.NONE_IN_FILM;
    }

    /// The film begins to play, or goes on.
    void begin(int track) {
        if (!isOn) {
            isOn = true;
            select(track);
        }
        secondsUnheard = 0;
        complained = complaints.count();
    }

    /// Lets one of the film's sound tracks be heard, from 1, if the film has sounded before; its first if it has fewer.
    void listenTo(int track) {
        if (isOn && state == Sound.AUDIBLE) {
            select(track);
        }
    }

    private void select(int wanted) {
        var tracks = vlc.audio().trackDescriptions().stream().map(TrackDescription::id).filter(id -> id != OFF).toList();
        if (tracks.isEmpty()) {
            state = Sound.NONE_IN_FILM;
        } else {
            vlc.audio().setTrack(tracks.get(wanted > tracks.size() ? 0 : wanted - 1));
        }
    }

    /// Called every second while the film plays: gives its sound up if nobody can hear it.
    void lookAfterYourself() {
        if (state == Sound.AUDIBLE && isUnheard()) {
            state = packetsPlayed == 0 ? Sound.NO_DEVICE : Sound.LOST;
            vlc.audio().setTrack(OFF);
        }
    }

    /// libVLC opens its sound output anew for every packet and reports no failure: only its count of played packets stands still, or,
    /// where the output was lost, its complaints grow with every packet.
    private boolean isUnheard() {
        var counted = vlc.media().info().statistics();
        var played = counted == null ? packetsPlayed : counted.audioBuffersPlayed();
        var errors = complaints.count();
        var nothingPlayed = counted != null && played == packetsPlayed;
        secondsUnheard = nothingPlayed || errors - complained >= COMPLAINTS ? secondsUnheard + 1 : 0;
        packetsPlayed = played;
        complained = errors;
        return secondsUnheard >= UNHEARD;
    }
}
