package nextsteps.session;

import static nextsteps.session.Protection.Layer.FILES;
import static nextsteps.session.Protection.Layer.SOCKETS;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The protection by this computer")
class ProtectionTest {

    @Test
    void isWhatTheLauncherLists() {
        assertThat(Protection.of("files,sockets", false)).isEqualTo(new Protection(Set.of(FILES, SOCKETS), false));
    }

    @Test
    void isNoneWhereTheLauncherSaysNothing() {
        assertThat(Protection.of("", false)).isEqualTo(Protection.NONE);
    }

    @Test
    void promisesNothingForAWordItDoesNotKnowOrReadsTwice() {
        assertThat(Protection.of("files,files,Sockets,magic", true)).isEqualTo(new Protection(Set.of(FILES), true));
    }
}
