package nextsteps.check;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nextsteps.programme.Chapter;
import nextsteps.programme.FoundFile;
import nextsteps.programme.Programme;
import nextsteps.programme.ProgrammeFiles;
import nextsteps.programme.SubtitleFile;
import nextsteps.subtitle.Cue;
import nextsteps.subtitle.ParsedSubtitles;
import nextsteps.subtitle.SubtitleFault;
import nextsteps.subtitle.SubtitleReader;
import nextsteps.subtitle.SubtitleTrack;

/// The lines of the films, for whoever names one: plans, court words, descriptions. What the source language says is read once.
final class FilmLines {

    private final Programme programme;
    private final ProgrammeFiles files;
    private final Map<String, ParsedSubtitles> sources = new ConcurrentHashMap<>();
    private final Map<String, Set<String>> lost = new ConcurrentHashMap<>();
    private final Set<String> all = new HashSet<>();

    FilmLines(Programme programme) {
        this.programme = programme;
        this.files = new ProgrammeFiles(programme.root());
    }

    ParsedSubtitles source(Chapter chapter) {
        return sources.computeIfAbsent(chapter.id(), _ -> subtitles(chapter, programme.sourceLanguage()).map(this::read)
                .orElseGet(() -> new ParsedSubtitles(SubtitleTrack.EMPTY, List.of())));
    }

    static Optional<SubtitleFile> subtitles(Chapter chapter, Locale language) {
        return chapter.subtitles().stream().filter(file -> file.language().equals(language)).findFirst();
    }

    ParsedSubtitles read(SubtitleFile file) {
        return switch (files.find(file.file())) {
            case FoundFile.Found(var found) -> SubtitleReader.read(found);
            case FoundFile.Missing _ -> faulty("The subtitles are missing.", "Put them there.");
            case FoundFile.Refused(var why) -> faulty(why.sentence(), why.remedy());
        };
    }

    /// The cue ids of a film in their order.
    List<String> ids(Chapter chapter) {
        return source(chapter).track().cues().stream().map(Cue::id).toList();
    }

    /// Whether a film has a line. One that every translation has was there: that the source lost it is told at the source alone.
    boolean has(Chapter chapter, String cue) {
        return ids(chapter).contains(cue) || lost.computeIfAbsent(chapter.id(), _ -> lost(chapter).collect(Collectors.toSet())).contains(cue);
    }

    /// Whether one of the films has a line.
    boolean have(String cue) {
        return all().contains(cue) || programme.chapters().stream().anyMatch(chapter -> has(chapter, cue));
    }

    private synchronized Set<String> all() {
        if (all.isEmpty()) {
            programme.chapters().forEach(chapter -> all.addAll(ids(chapter)));
        }
        return all;
    }

    private Stream<String> lost(Chapter chapter) {
        var translations = translations(chapter);
        return translations.isEmpty() ? Stream.empty()
                : translations.getFirst().stream().filter(cue -> translations.stream().allMatch(others -> others.contains(cue)));
    }

    private List<Set<String>> translations(Chapter chapter) {
        return chapter.subtitles().stream()
                .filter(file -> !file.language().equals(programme.sourceLanguage()))
                .map(file -> read(file).track().cues().stream().map(Cue::id).filter(id -> !id.isEmpty()).collect(Collectors.toSet()))
                .toList();
    }

    private static ParsedSubtitles faulty(String what, String remedy) {
        return new ParsedSubtitles(SubtitleTrack.EMPTY, List.of(new SubtitleFault(1, what, remedy)));
    }
}
