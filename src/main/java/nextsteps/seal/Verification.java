package nextsteps.seal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiConsumer;

/// Looks whether a medium is complete and untampered: its signature, both lists, and every file on it.
public final class Verification {

    private final Bag bag;
    private final List<String> faults = new ArrayList<>();

    public Verification(Path root) {
        this.bag = new Bag(root);
    }

    /// The whole medium. `progress` hears how many of how many files are done.
    ///
    /// @param key the public key, which must not come from the medium itself; empty to look at the hashes alone
    public Verdict whole(Optional<PublicKeyFile> key, BiConsumer<Integer, Integer> progress) throws IOException {
        var signedAs = signature(key);
        missSignature(signedAs);
        var listed = new TreeMap<String, String>();
        list(Bag.TAG_MANIFEST).ifPresent(list -> listed.putAll(list.hashes()));
        list(Bag.MANIFEST).ifPresent(list -> listed.putAll(list.hashes()));
        compare(listed, progress);
        var there = bag.paths();
        var known = new HashSet<>(listed.keySet());
        there.stream().filter(path -> !known.contains(path) && !Bag.isOutside(path)).forEach(path -> faults.add(path + ": It does not belong here."));
        return new Verdict(signedAs, faults, there.stream().filter(Bag::isLocal).toList());
    }

    /// The signature, both lists, and the files whose paths begin with one of these: as much as there is time for at a start.
    ///
    /// @param key the key of releases; without one the signature is left alone. With one, only a test medium may be unsigned.
    public Verdict start(Optional<PublicKeyFile> key, List<String> beginnings) throws IOException {
        var signedAs = key.isPresent() ? signature(key) : Optional.<String>empty();
        if (key.isPresent()) {
            missSignature(signedAs);
        }
        var listed = new TreeMap<String, String>();
        for (var name : List.of(Bag.TAG_MANIFEST, Bag.MANIFEST)) {
            list(name).ifPresent(list -> list.hashes().entrySet().stream()
                    .filter(entry -> entry.getKey().equals(Bag.MANIFEST) || beginnings.stream().anyMatch(entry.getKey()::startsWith))
                    .forEach(entry -> listed.put(entry.getKey(), entry.getValue())));
        }
        compare(listed, (_, _) -> {});
        return new Verdict(signedAs, faults, List.of());
    }

    /// Only what says that it is a test medium may be unsigned.
    private void missSignature(Optional<String> signedAs) throws IOException {
        if (signedAs.isEmpty() && faults.isEmpty() && !bag.isTest()) {
            faults.add(Bag.SIGNATURE + ": The signature is missing.");
        }
    }

    private Optional<String> signature(Optional<PublicKeyFile> key) throws IOException {
        var file = bag.root().resolve(Bag.SIGNATURE);
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        if (key.isEmpty()) {
            faults.add(Bag.SIGNATURE + ": There is no public key to hold the signature against.");
            return Optional.empty();
        }
        try {
            return Optional.of(Minisign.verify(key.get(), SmallFile.bytes(bag.root().resolve(Bag.TAG_MANIFEST)), SmallFile.text(file)));
        } catch (FaultySeal faulty) {
            faults.add("%s: %s".formatted(Bag.SIGNATURE, faulty.getMessage()));
            return Optional.empty();
        }
    }

    private Optional<HashList> list(String name) throws IOException {
        if (!Files.isRegularFile(bag.root().resolve(name))) {
            faults.add(name + ": The list of files is missing.");
            return Optional.empty();
        }
        try {
            return Optional.of(HashList.read(bag.root().resolve(name)));
        } catch (FaultySeal faulty) {
            faults.add(faulty.getMessage());
            return Optional.empty();
        }
    }

    private void compare(Map<String, String> listed, BiConsumer<Integer, Integer> progress) throws IOException {
        var done = 0;
        for (var entry : listed.entrySet()) {
            fault(entry.getKey(), entry.getValue()).ifPresent(faults::add);
            progress.accept(++done, listed.size());
        }
    }

    private Optional<String> fault(String path, String hash) {
        var file = bag.root().resolve(path);
        if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.of(path + ": It is missing.");
        } else if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.of(path + ": It is no plain file.");
        }
        try {
            return Sha256.of(file).equals(hash) ? Optional.empty() : Optional.of(path + ": It was changed.");
        } catch (IOException unreadable) {
            return Optional.of(path + ": It cannot be read.");
        }
    }

    /// What was found.
    ///
    /// @param signedAs what the signer says of the medium, if a signature holds
    /// @param faults a sentence for each bad file, beginning with its path
    /// @param unsealed files that a partner added below `local`
    public record Verdict(Optional<String> signedAs, List<String> faults, List<String> unsealed) {

        public Verdict {
            faults = List.copyOf(faults);
            unsealed = List.copyOf(unsealed);
        }

        public boolean isWhole() {
            return faults.isEmpty();
        }
    }
}
