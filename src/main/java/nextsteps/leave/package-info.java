/// Leaving at once: the order of things, the thread that ends the process, and the watchdog of a screen that no longer answers.
///
/// **The order**, as measured: the timer of the end is started first, on a thread that was made beforehand; then the film is paused
/// without waiting for it, then the windows are hidden. Whatever hangs or throws after that, the process is gone 120 ms later. The
/// wait is for the sound: paused, it fades out of the sound server's buffer; cut off, some servers click or play the rest of it.
///
/// **Never here:** stop, release, mute, or another volume. Stopping and releasing libVLC takes up to half a second and may hang; the
/// sound server remembers volume and mute beyond the end. Nothing is asked, said, shown or sounded: what was beneath comes to light.
///
/// **Hanging.** A JavaFX thread that does not answer for two seconds leaves no key working, so the player leaves by itself. It once left beside
/// twenty busy programs, though nothing hung, so time that the thread would run but for others does not count on Linux. The
/// thread of libVLC may hang as well, on a damaged disc say: that does not matter, because nothing here waits for it. The pause is
/// then late, the picture is gone and the end of the process takes the sound with it; every key works meanwhile.
@NullMarked
package nextsteps.leave;

import org.jspecify.annotations.NullMarked;
