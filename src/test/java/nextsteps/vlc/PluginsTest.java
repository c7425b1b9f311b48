package nextsteps.vlc;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/// The plugins of libVLC that go with the player (`packaging/plugins`), read as the loader reads them.
@EnabledOnOs(OS.LINUX)
@DisplayName("A plugin that goes with the player")
class PluginsTest {

    /// What the C library and libVLC's core offer to whoever wants to reach another computer.
    private static final Pattern NETWORK = Pattern.compile(
            "socket|connect|bind|listen|accept4?|getaddrinfo|freeaddrinfo|getnameinfo|gethostby\\w+|if_nametoindex|getifaddrs"
                    + "|send(to|msg|mmsg)?|recv(from|msg|mmsg)?|inet_\\w+|res_\\w+|dn_expand"
                    + "|net_\\w+|vlc_tls_\\w+|vlc_getaddrinfo\\w*|vlc_getnameinfo|vlc_http_\\w+|vlc_socket\\w*|vlc_accept\\w*"
                    + "|gnutls_\\w+|SSL_\\w+|curl_\\w+");

    @ParameterizedTest
    @MethodSource("plugins")
    void importsNothingThatReachesANetwork(String plugin) throws Exception {
        assertThat(imports(OwnLibVlc.plugin(plugin))).isNotEmpty().noneMatch(symbol -> NETWORK.matcher(symbol).matches());
    }

    @Test
    void isNotLeftUnseenByThisTest() throws Exception {
        var http = OwnLibVlc.plugin("access/http");

        assertThat(imports(http)).anyMatch(symbol -> NETWORK.matcher(symbol).matches());
    }

    static Stream<String> plugins() throws IOException {
        return OwnLibVlc.plugins().stream();
    }

    private static List<String> imports(Path plugin) throws Exception {
        var process = new ProcessBuilder("nm", "--dynamic", "--undefined-only", "--without-symbol-versions", "--format=just-symbols", plugin.toString()).start();
        try (var out = process.inputReader()) {
            return out.lines().toList();
        }
    }
}
