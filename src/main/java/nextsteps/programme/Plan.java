package nextsteps.programme;

import java.time.Duration;
import java.util.List;

/// A trainer's session, item by item. Its words are in the source language only.
///
/// `trainerCard` is the card that the trainer reads before and after, such as `self-care`; empty if there is none.
public record Plan(String id, String title, PlanAudience audience, String trainerCard, List<PlanItem> items) {

    public Plan {
        items = List.copyOf(items);
    }

    /// How long it takes with every item.
    public Duration length() {
        return items.stream().map(PlanItem::planned).reduce(Duration.ZERO, Duration::plus);
    }
}
