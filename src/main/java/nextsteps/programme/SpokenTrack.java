package nextsteps.programme;

import java.util.Locale;

/// One of the voices of a film: its language, and which of the film's sound tracks it is, from 1.
public record SpokenTrack(Locale language, int soundTrack) {}
