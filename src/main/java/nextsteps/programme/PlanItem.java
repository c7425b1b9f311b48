package nextsteps.programme;

import java.time.Duration;
import java.util.List;

/// One item of a session: what the group sees and is asked, and what the trainer alone reads.
///
/// @param planned how long it is meant to take, the film included; at least a minute
/// @param shows what the group sees, one after the other; the question belongs to the last
/// @param listenFor what a good discussion may bring, empty if nothing is said of it
/// @param caution what to keep from, empty if nothing is said of it
/// @param canDrop whether it may be left out when time is short
public record PlanItem(
        String id,
        Kind kind,
        String title,
        Duration planned,
        List<GroupPicture> shows,
        String question,
        String notes,
        String listenFor,
        String caution,
        boolean canDrop) {

    /// What a group does during an item.
    public enum Kind {
        FILM,
        QUESTION,
        TALK,
        ACTIVITY,
        BREAK,
        HANDOUT,
        CARD
    }

    public PlanItem {
        shows = List.copyOf(shows);
    }
}
