package nextsteps.film;

import static java.time.Duration.ofMillis;
import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import nextsteps.subtitle.Cue;
import nextsteps.subtitle.SubtitleTrack;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A translation")
class TranslationTest {

    private static final Path FILE = Path.of("room.vi.vtt");
    private final Translation translation = new Translation(FILE, """
            WEBVTT
            Language: vi

            NOTE room-001 is a draft

            room-001
            00:00.000 --> 00:02.500 align:start
            Đây là phòng xử án.

            room-002
            00:00:03.000 --> 00:00:05.000
            Hai dòng
            --> và một mũi tên.
            """.lines().toList());

    @Test
    void keepsEverythingButItsTimes() {
        var captions = new SubtitleTrack(List.of(
                new Cue("room-001", ofMillis(2200), ofMillis(4800), "One"), new Cue("room-002", ofSeconds(5), ofMillis(7040), "Two")));

        assertThat(translation.timedLike(captions)).isEqualTo("""
                WEBVTT
                Language: vi

                NOTE room-001 is a draft

                room-001
                00:00:02.200 --> 00:00:04.800 align:start
                Đây là phòng xử án.

                room-002
                00:00:05.000 --> 00:00:07.040
                Hai dòng
                --> và một mũi tên.
                """);
    }

    @Test
    void isAtFaultWhereItsSentenceIsGone() {
        assertThat(translation.faults(Set.of("room-001"))).containsExactly(new Fault(FILE, 10, "The storyboard has no sentence “room-002”.",
                "Write the cue id of its sentence above the times, or delete the cue."));
    }
}
