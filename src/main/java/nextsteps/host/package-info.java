/// What the player asks of the operating system, in small objects: the end of the process, the medium, sleep and lock and lid, an awake screen.
///
/// Nothing here opens a file for writing, starts a process or opens a socket other than a local one, so it works in a process that is
/// confined to that. What an operating system lacks is left out without a word: a trigger that is not there triggers nothing.
///
/// **Sleep, lock, lid** come from logind over the system bus, through libsystemd, which is on every desktop with systemd and on no
/// other. No delay of sleep is asked for: such a request carries a name and a reason that everybody on the computer can list. Should
/// the computer fall asleep first, the player leaves as it wakes, the windows already hidden.
///
/// **The medium** is asked for in sysfs and not by reading from it: what was read once is answered from the cache for a long time.
/// An encrypted stick stands behind a mapped device that outlives it, and a drive outlives its disc; there the folder tells, once
/// the desktop has taken it away.
///
/// **An awake screen** works on an X server: it is told every 20 s that somebody is there, which puts off its own blanking and what
/// desktops count as idle by it (GNOME, KDE, Xfce and MATE on X11). It does not help on Wayland, where Xwayland's counter is nobody's;
/// nor against a screen that a policy locks by the clock, nor against a lid, a lock key or an empty battery. A desktop's own way
/// (`org.freedesktop.ScreenSaver`) is on the session bus, which the player does not open, and shows a name and a reason.
@NullMarked
package nextsteps.host;

import org.jspecify.annotations.NullMarked;
