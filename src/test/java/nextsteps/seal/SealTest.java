package nextsteps.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import nextsteps.seal.Verification.Verdict;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The seal of a medium")
class SealTest {

    private static final ReleaseKey KEY = ReleaseKey.generate();
    private static final Map<String, String> INFO = Map.of("External-Identifier", "all 0.1.0");

    @TempDir
    private Path root;

    @BeforeEach
    void aSealedMedium() throws IOException {
        write("Player", "the launcher");
        write("data/programme/programme.json", "{}");
        write("data/programme/a film.mp4", "x".repeat(5000));
        write("data/programme/100 %.txt", "all");
        new Bag(root).seal(INFO, Optional.of(KEY));
    }

    @Test
    void holdsWhileNothingChanges() throws IOException {
        assertThat(verify()).isEqualTo(new Verdict(Optional.of("all 0.1.0"), List.of(), List.of()));
    }

    @Test
    void namesAFileThatWasChanged() throws IOException {
        write("data/programme/a film.mp4", "y" + "x".repeat(4999));

        assertThat(verify().faults()).containsExactly("data/programme/a film.mp4: It was changed.");
    }

    @Test
    void namesAFileThatIsMissing() throws IOException {
        Files.delete(root.resolve("Player"));

        assertThat(verify().faults()).containsExactly("Player: It is missing.");
    }

    @Test
    void namesAFileThatDoesNotBelong() throws IOException {
        write("data/autorun.inf", "[autorun]");

        assertThat(verify().faults()).containsExactly("data/autorun.inf: It does not belong here.");
    }

    @Test
    void namesALinkInPlaceOfAFile() throws IOException {
        Files.delete(root.resolve("Player"));
        Files.createSymbolicLink(root.resolve("Player"), root.resolve("bagit.txt"));

        assertThat(verify().faults()).containsExactly("Player: It is no plain file.");
    }

    @Test
    void leavesLocalPagesOut() throws IOException {
        write("local/telephone.txt", "Ask for the Witness Service.");

        assertThat(verify()).isEqualTo(new Verdict(Optional.of("all 0.1.0"), List.of(), List.of("local/telephone.txt")));
    }

    @Test
    void mindsNothingThatWindowsKeepsOnAStick() throws IOException {
        write("System Volume Information/WPSettings.dat", "");

        assertThat(verify()).isEqualTo(new Verdict(Optional.of("all 0.1.0"), List.of(), List.of()));
    }

    @Test
    void findsEachOfAHundredChangesOfOneByte() throws IOException {
        var random = new Random(25);
        var paths = new Bag(root).paths();

        for (var change = 0; change < 100; change++) {
            var file = root.resolve(paths.get(random.nextInt(paths.size())));
            var bytes = Files.readAllBytes(file);
            var spoilt = bytes.clone();
            var at = file.endsWith(Bag.SIGNATURE) ? spoilt.length / 2 : random.nextInt(spoilt.length);
            spoilt[at] ^= 1;
            Files.write(file, spoilt);

            assertThat(verify().isWhole()).as("byte %d of %s", at, file).isFalse();
            Files.write(file, bytes);
        }
        assertThat(verify().isWhole()).isTrue();
    }

    @Test
    void doesNotHoldAgainstAnotherKey() throws IOException {
        var other = ReleaseKey.generate();

        assertThat(new Verification(root).whole(Optional.of(other.open()), (_, _) -> {}).faults())
                .containsExactly("tagmanifest-sha256.txt.minisig: It was signed with another key than %s.".formatted(other.open().name()));
    }

    @Test
    void doesNotHoldWhereTheListsWereMadeAnew() throws IOException {
        var signature = Files.readString(root.resolve(Bag.SIGNATURE));
        write("data/programme/programme.json", "{ \"forged\": true }");
        new Bag(root).seal(INFO, Optional.empty());
        Files.writeString(root.resolve(Bag.SIGNATURE), signature);

        assertThat(verify().faults()).containsExactly(
                "tagmanifest-sha256.txt.minisig: The signature does not fit: the list of files was changed.");
    }

    @Test
    void ofATestMediumIsItsHashesAlone() throws IOException {
        new Bag(root).seal(Map.of("External-Identifier", "all 0.1.0 TEST"), Optional.empty());

        assertThat(new Verification(root).whole(Optional.empty(), (_, _) -> {})).isEqualTo(new Verdict(Optional.empty(), List.of(), List.of()));
    }

    @Test
    void isBrokenWhereTheSignatureWasTakenAway() throws IOException {
        Files.delete(root.resolve(Bag.SIGNATURE));

        assertThat(verify().faults()).containsExactly(Bag.SIGNATURE + ": The signature is missing.");
        assertThat(new Verification(root).whole(Optional.empty(), (_, _) -> {}).faults()).containsExactly(Bag.SIGNATURE + ": The signature is missing.");
    }

    @Test
    void isTheSameAgain() throws IOException {
        var signature = Files.readString(root.resolve(Bag.SIGNATURE));

        new Bag(root).seal(INFO, Optional.of(KEY));

        assertThat(root.resolve(Bag.SIGNATURE)).hasContent(signature);
    }

    @Test
    void refusesAListThatLeadsOutOfTheMedium() throws IOException {
        Files.writeString(root.resolve(Bag.MANIFEST), "0".repeat(64) + "  ../../etc/passwd\n");

        assertThat(verify().faults()).anyMatch(fault -> fault.startsWith("manifest-sha256.txt: A line is not one of this list"));
    }

    @Test
    void isLookedAtOnlyWhereItMattersWhenThePlayerStarts() throws IOException {
        write("data/programme/a film.mp4", "changed");

        assertThat(new Verification(root).start(Optional.of(KEY.open()), List.of("data/programme/programme.json")).isWhole()).isTrue();
        assertThat(new Verification(root).start(Optional.of(KEY.open()), List.of("data/")).faults()).containsExactly("data/programme/a film.mp4: It was changed.");
    }

    @Nested
    @DisplayName("looked at when the player starts")
    class WhenThePlayerStarts {

        private static final List<String> SMALL = List.of("bag-info.txt", "data/programme/programme.json");

        @Test
        void holdsWhileNothingChanges() throws IOException {
            assertThat(start()).isEqualTo(new Verdict(Optional.of("all 0.1.0"), List.of(), List.of()));
        }

        @Test
        void namesAChangedFileThatIsReadAtTheStart() throws IOException {
            write("data/programme/programme.json", "{ }");

            assertThat(start().faults()).containsExactly("data/programme/programme.json: It was changed.");
        }

        @Test
        void findsAListThatWasMadeToFitAChangedFile() throws IOException {
            write("data/programme/programme.json", "{ }");
            var signature = Files.readString(root.resolve(Bag.SIGNATURE));
            new Bag(root).seal(INFO, Optional.empty());
            Files.writeString(root.resolve(Bag.SIGNATURE), signature);

            assertThat(start().faults()).containsExactly(Bag.SIGNATURE + ": The signature does not fit: the list of files was changed.");
        }

        @Test
        void findsTheSignatureOfSomebodyElse() throws IOException {
            new Bag(root).seal(INFO, Optional.of(ReleaseKey.generate()));

            assertThat(start().faults()).containsExactly(Bag.SIGNATURE + ": It was signed with another key than %s.".formatted(KEY.open().name()));
        }

        @Test
        void missesASignatureThatWasTakenAway() throws IOException {
            Files.delete(root.resolve(Bag.SIGNATURE));

            assertThat(start().faults()).containsExactly(Bag.SIGNATURE + ": The signature is missing.");
        }

        @Test
        void asksNoSignatureOfATestMedium() throws IOException {
            new Bag(root).seal(Map.of("External-Identifier", "all 0.1.0 TEST"), Optional.empty());

            assertThat(start().faults()).isEmpty();
        }

        @Test
        void leavesTheSignatureAloneInAPlayerThatKnowsNoKey() throws IOException {
            assertThat(new Verification(root).start(Optional.empty(), SMALL).faults()).isEmpty();
        }

        private Verdict start() throws IOException {
            return new Verification(root).start(Optional.of(KEY.open()), SMALL);
        }
    }

    @Nested
    class HasAKey {

        @Test
        void thatCanBeWrittenAndReadAgain() throws IOException, FaultySeal {
            KEY.writeTo(root.resolve("release.key"));

            var read = ReleaseKey.read(root.resolve("release.key"));

            assertThat(read.open()).isEqualTo(KEY.open());
            assertThat(Minisign.sign(read, new byte[] {1}, "again")).isEqualTo(Minisign.sign(KEY, new byte[] {1}, "again"));
        }

        @Test
        void thatOnlyItsOwnerMayRead() throws IOException {
            KEY.writeTo(root.resolve("release.key"));

            assertThat(Files.getPosixFilePermissions(root.resolve("release.key"))).extracting(Enum::name).containsExactlyInAnyOrder("OWNER_READ", "OWNER_WRITE");
        }

        @Test
        void thatIsNeverReplaced() throws IOException {
            KEY.writeTo(root.resolve("release.key"));

            assertThatThrownBy(() -> ReleaseKey.generate().writeTo(root.resolve("release.key"))).isInstanceOf(FileAlreadyExistsException.class);
        }

        @Test
        void whosePublicPartCanBeReadAgain() throws IOException, FaultySeal {
            KEY.open().writeTo(root.resolve("release.pub"));

            assertThat(PublicKeyFile.read(root.resolve("release.pub"))).isEqualTo(KEY.open());
        }

        @Test
        void thatIsToldFromOtherFiles() throws IOException {
            write("release.pub", "untrusted comment: none\nRWQ=\n");
            write("release.key", "none");

            assertThatThrownBy(() -> PublicKeyFile.read(root.resolve("release.pub"))).hasMessageEndingWith("This is no public key in minisign's format.");
            assertThatThrownBy(() -> ReleaseKey.read(root.resolve("release.key"))).hasMessageContaining("This is no key to sign with.");
        }
    }

    private Verdict verify() throws IOException {
        return new Verification(root).whole(Optional.of(KEY.open()), (_, _) -> {});
    }

    private void write(String path, String content) throws IOException {
        Files.createDirectories(root.resolve(path).getParent());
        Files.writeString(root.resolve(path), content);
    }
}
