package nextsteps.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nextsteps.subtitle.Cue;

/// The translations of a film say every line of the source, and no other.
///
/// Each fault is told once, where it is: what all translations lack or have too much is the source's doing; a line under another name is not
/// also a missing one; and what could not be read, its reader has told.
final class SameCues {

    private final CheckedTrack source;
    private final List<CheckedTrack> translations;
    /// The source's cue ids that no translation has.
    private final Set<String> nowhere;
    /// The cue ids that every translation has, and not the source.
    private final Set<String> everywhere;

    SameCues(CheckedTrack source, List<CheckedTrack> translations) {
        this.source = source;
        this.translations = List.copyOf(translations);
        var all = translations.stream().map(CheckedTrack::cues).map(SameCues::ids).toList();
        var several = all.size() > 1;
        this.nowhere = ids(source.cues()).stream().filter(id -> several && all.stream().noneMatch(ids -> ids.contains(id))).collect(Collectors.toSet());
        this.everywhere = several ? all.getFirst().stream().filter(id -> !ids(source.cues()).contains(id) && all.stream().allMatch(ids -> ids.contains(id)))
                .collect(Collectors.toSet()) : Set.of();
    }

    Stream<Finding> findings() {
        return source.cues().isEmpty() ? Stream.empty() : Stream.concat(ofSource(), translations.stream().flatMap(this::ofTranslation));
    }

    private Stream<Finding> ofSource() {
        var wanted = translations.stream().limit(1).flatMap(track -> track.cues().stream())
                .filter(cue -> everywhere.contains(cue.id()) && !source.unread().contains(cue.id())).toList();
        var strange = strange(source.cues(), id -> !nowhere.contains(id));
        var pairs = pairs(strange, wanted);
        var misnamed = pairs.entrySet().stream().filter(pair -> pair.getKey().id().isEmpty() || nowhere.contains(pair.getKey().id())).map(pair -> source.error(pair.getKey(),
                "Every translation calls this line \"%s\".".formatted(pair.getValue().id()), "Call it so too, or rename it in every translation."));
        var lost = wanted.stream().filter(cue -> !pairs.containsValue(cue)).map(cue -> source.error(cue.id(),
                "Every translation has this line, and the source language lost it.", "Write it again, or take it out of the translations."));
        var untranslated = strange.stream().filter(cue -> nowhere.contains(cue.id()) && !pairs.containsKey(cue) && !isUnreadSomewhere(cue.id()))
                .map(cue -> source.error(cue, "No translation has this line.", "Translate: %s".formatted(cue.text())));
        var nameless = strange.stream().filter(cue -> cue.id().isEmpty() && !pairs.containsKey(cue))
                .map(cue -> source.error(cue, "The line has no id, by which its translations are found.", "Write one above its times, such as room-001."));
        return Stream.of(misnamed, lost, untranslated, nameless).flatMap(found -> found);
    }

    private boolean isUnreadSomewhere(String id) {
        return translations.stream().allMatch(track -> track.unread().contains(id));
    }

    private Stream<Finding> ofTranslation(CheckedTrack track) {
        var here = ids(track.cues());
        var known = ids(source.cues());
        var missing = source.cues().stream()
                .filter(cue -> !cue.id().isEmpty() && !here.contains(cue.id()) && !nowhere.contains(cue.id()) && !track.unread().contains(cue.id())).toList();
        var strange = strange(track.cues(), id -> known.contains(id) || everywhere.contains(id) || source.unread().contains(id));
        var pairs = pairs(strange, missing);
        var more = strange.stream().filter(cue -> !known.contains(cue.id()) || cue.id().isEmpty()).map(cue -> track.error(cue, "The source language has no such line.",
                Optional.ofNullable(pairs.get(cue)).map(line -> "Call it %s, the line that is said then.".formatted(line.id()))
                        .orElse("Give it the id of the line it translates, or take it out.")));
        return Stream.concat(more, missing.stream().filter(cue -> !pairs.containsValue(cue)).map(cue -> track.error(cue.id(),
                "This line of the source language is missing.", "Translate: %s".formatted(cue.text()))));
    }

    /// The cues whose id is not known, or stands on another one before.
    private static List<Cue> strange(List<Cue> cues, Predicate<String> isKnown) {
        var seen = new HashSet<String>();
        return cues.stream().filter(cue -> cue.id().isEmpty() || !seen.add(cue.id()) || !isKnown.test(cue.id())).toList();
    }

    /// Which of some lines each strange cue stands for: the one that is shown at its start, or begins with it.
    private static Map<Cue, Cue> pairs(List<Cue> strange, List<Cue> lines) {
        var left = new ArrayList<>(lines);
        var pairs = new LinkedHashMap<Cue, Cue>();
        for (var cue : strange) {
            left.stream().filter(line -> line.isShownAt(cue.start())).findFirst().ifPresent(line -> {
                left.remove(line);
                pairs.put(cue, line);
            });
        }
        return pairs;
    }

    private static Set<String> ids(List<Cue> cues) {
        return cues.stream().map(Cue::id).filter(id -> !id.isEmpty()).collect(Collectors.toSet());
    }
}
