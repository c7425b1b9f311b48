package nextsteps.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The size of a window")
class WindowSizeTest {

    @Test
    void isWrittenAsWidthAndHeight() {
        assertThat(WindowSize.parse("1366x768")).contains(new WindowSize(1366, 768));
        assertThat(WindowSize.parse("640x360")).contains(new WindowSize(640, 360));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1366", "1366X768", "1366 x 768", "-1366x768", "1366x768x2", "123456x768", "99999999999x768"})
    void isRefusedInAnyOtherForm(String written) {
        assertThat(WindowSize.parse(written)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"639x360", "640x359", "100x100"})
    void isRefusedWhereNoScreenWouldFit(String written) {
        assertThat(WindowSize.parse(written)).isEmpty();
    }
}
