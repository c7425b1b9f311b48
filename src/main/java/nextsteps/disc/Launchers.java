package nextsteps.disc;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The programs on a medium that start the player or check the medium, for each kind of computer the medium is made for.
///
/// @param targets such as `linux-x64`, as `packaging/nextsteps disc --target` has them
public record Launchers(List<String> targets) {

    public Launchers {
        targets = List.copyOf(targets);
    }

    /// The name of the program for Windows, or nothing.
    public String windows() {
        return targets.contains("windows-x64") ? "Player.exe" : "";
    }

    /// The names of the programs for Linux, or nothing. An old computer of the usual kind is more likely, so its program comes first.
    public String linux() {
        return Stream.of("linux-x64", "linux-arm64")
                .filter(targets::contains)
                .map(target -> target.equals("linux-x64") ? "Player" : "Player arm64")
                .collect(Collectors.joining(" / "));
    }

    /// The names of the programs that tell whether the medium is as it was made.
    public String checks() {
        return targets.contains("windows-x64") ? "Check.exe / check.sh" : "check.sh";
    }
}
