package nextsteps.app;

import nextsteps.playback.Clips;
import nextsteps.playback.Player;
import nextsteps.session.Sitting;
import nextsteps.session.Voice;
import nextsteps.vlc.FilmView;

/// What a player is made of, put together and not yet in a window.
public record Parts(Sitting sitting, Player player, FilmView film, Voice voice, Clips clips) {}
