package nextsteps.group;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

/// How long each item has taken. It rests while people talk, and nothing happens when an item takes longer than planned.
final class ItemClock {

    private final Supplier<Duration> clock;
    private final Map<String, Duration> soFar = new HashMap<>();
    private String item = "";
    private boolean running;
    private Duration since = Duration.ZERO;

    /// `clock` is any steady clock.
    ItemClock(Supplier<Duration> clock) {
        this.clock = clock;
    }

    /// An item's time goes on, or rests.
    void follow(String newItem, boolean runs) {
        soFar.put(item, soFar(item));
        item = newItem;
        running = runs;
        since = clock.get();
    }

    Duration soFar(String asked) {
        var before = soFar.getOrDefault(asked, Duration.ZERO);
        return running && asked.equals(item) ? before.plus(clock.get()).minus(since) : before;
    }
}
