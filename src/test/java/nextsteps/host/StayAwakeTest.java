package nextsteps.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A screen that stays awake")
class StayAwakeTest {

    private final Clock clock = new Clock();
    private int signs;
    private final StayAwake awake = new StayAwake(() -> signs++, clock);

    @Test
    void getsASignAtOnceAndThenEveryTwentySeconds() {
        awake.want(true);
        assertThat(signs).isEqualTo(1);

        clock.advance(Duration.ofSeconds(60));

        assertThat(signs).isEqualTo(4);
    }

    @Test
    void getsNoneWhileItIsNotWanted() {
        clock.advance(Duration.ofMinutes(10));

        assertThat(signs).isZero();
    }

    @Test
    void getsTheLastWhenItIsNoLongerWanted() {
        awake.want(true);

        awake.want(false);
        clock.advance(Duration.ofMinutes(10));

        assertThat(signs).isEqualTo(2);
    }

    @Test
    void isToldOnceThoughItIsWantedTwice() {
        awake.want(true);
        awake.want(true);

        assertThat(signs).isEqualTo(1);
    }

    /// A clock moved by hand, for what runs every so often.
    private static final class Clock extends ScheduledThreadPoolExecutor {

        private record Repeated(Runnable task, Duration period) {}

        private final List<Repeated> repeated = new ArrayList<>();
        private Duration now = Duration.ZERO;

        Clock() {
            super(0);
        }

        void advance(Duration time) {
            var until = now.plus(time);
            repeated.forEach(each -> {
                for (var turn = now.dividedBy(each.period()); turn < until.dividedBy(each.period()); turn++) {
                    each.task().run();
                }
            });
            now = until;
        }

        @Override
        public void execute(Runnable task) {
            task.run();
        }

        @Override
        public @Nullable ScheduledFuture<?> scheduleWithFixedDelay(Runnable task, long first, long period, TimeUnit unit) {
            repeated.add(new Repeated(task, Duration.of(period, unit.toChronoUnit())));
            return null;
        }
    }
}
