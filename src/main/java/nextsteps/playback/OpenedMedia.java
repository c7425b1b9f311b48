package nextsteps.playback;

import java.time.Duration;

/// A film that has shown its first picture: where it came from, its length, whether it can be heard.
public record OpenedMedia(MediaSource source, Duration duration, Sound sound) {}
