package nextsteps.group;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import nextsteps.playback.Player;
import nextsteps.programme.Chapter;
import nextsteps.session.ChapterLibrary;

/// What sessions show: the films of the programme, whoever they are made for, and what plays them.
///
/// @param source the language whose captions hold the cue ids that plans name
public record GroupMaterial(List<Chapter> chapters, ChapterLibrary library, Locale source, Player player) {

    public GroupMaterial {
        chapters = List.copyOf(chapters);
    }

    Steps steps() {
        return new Steps(chapters.stream().collect(Collectors.toMap(Chapter::id, Function.identity())), chapter -> library.subtitles(chapter, source));
    }

    GroupFilm film(Runnable halted) {
        return new GroupFilm(player, library, halted);
    }
}
