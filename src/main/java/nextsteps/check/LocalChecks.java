package nextsteps.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nextsteps.language.Face;
import nextsteps.language.Script;
import nextsteps.programme.Language;
import nextsteps.programme.LocalPage;
import nextsteps.programme.LocalPages;
import nextsteps.programme.LocalReader;
import nextsteps.programme.LocalText;
import nextsteps.programme.Programme;

/// Holds the pages of a partner against what a viewer needs of them: their files are there and of their kinds, their letters can be drawn,
/// and each page says in which languages it is.
final class LocalChecks {

    private final Fonts fonts;

    LocalChecks(Fonts fonts) {
        this.fonts = fonts;
    }

    Stream<Finding> findings(Programme programme, Path folder) {
        var read = LocalReader.read(folder, programme);
        return Stream.concat(read.faults().stream().map(Finding::of), read.pages().stream().flatMap(pages -> new OfPartner(programme, pages).findings()));
    }

    private final class OfPartner {

        private final Programme programme;
        private final LocalPages pages;
        private final Path manifest;

        OfPartner(Programme programme, LocalPages pages) {
            this.programme = programme;
            this.pages = pages;
            this.manifest = pages.folder().resolve(LocalReader.FILE);
        }

        Stream<Finding> findings() {
            return Stream.of(drawn("from", pages.from()), pages.pages().stream().flatMap(this::page), leftOver()).flatMap(all -> all);
        }

        private Stream<Finding> page(LocalPage page) {
            var files = Stream.concat(page.pictures().stream().flatMap(picture -> picture(page, picture)), page.handouts().stream().flatMap(sheet -> handout(page, sheet)));
            return Stream.of(files, texts(page).flatMap(text -> drawn(place(page), text)), languages(page).stream()).flatMap(all -> all);
        }

        private Stream<Finding> picture(LocalPage page, LocalPage.Picture picture) {
            return pages.file(picture.file()).map(file -> LocalFiles.againstPicture(file).stream().map(why -> Finding.error(file, "the whole file", why, "Save it anew as JPEG or PNG.")))
                    .orElseGet(() -> missing(page, picture.file()));
        }

        private Stream<Finding> handout(LocalPage page, LocalPage.Handout handout) {
            return pages.file(handout.file()).map(file -> LocalFiles.isPdf(file) ? Stream.<Finding>empty()
                            : Stream.of(Finding.error(file, "the whole file", "It is no PDF.", "Save the handout as PDF.")))
                    .orElseGet(() -> missing(page, handout.file()));
        }

        private Stream<Finding> missing(LocalPage page, String path) {
            return Stream.of(Finding.error(manifest, place(page), "The file \"%s\" is missing, or is no plain file.".formatted(path), "Put it there, or take it out of the page."));
        }

        private Optional<Finding> languages(LocalPage page) {
            var lacking = programme.languages().stream().map(Language::tag)
                    .filter(language -> texts(page).anyMatch(text -> !pages.isIn(language, text))).map(language -> language.toLanguageTag()).toList();
            return lacking.isEmpty() ? Optional.empty() : Optional.of(Finding.warning(manifest, place(page),
                    "The page is not whole in %s.".formatted(String.join(", ", lacking)), "Translate it; until then its readers are shown %s.".formatted(pages.source().toLanguageTag())));
        }

        private Stream<Finding> drawn(String place, LocalText text) {
            return programme.languages().stream().flatMap(language -> text.in(language.tag()).stream()
                    .flatMap(words -> Stream.of(Face.values()).map(face -> fonts.missing(Script.ofCode(language.script()), face, words)))
                    .filter(letter -> !letter.isEmpty()).distinct()
                    .map(letter -> Finding.error(manifest, place, "In %s a font has no \"%s\" (U+%04X).".formatted(language.tag().toLanguageTag(), letter, letter.codePointAt(0)),
                            "Use another word.")));
        }

        /// Files that no page names.
        private Stream<Finding> leftOver() {
            var named = pages.pages().stream().flatMap(page -> Stream.concat(page.pictures().stream().map(LocalPage.Picture::file), page.handouts().stream().map(LocalPage.Handout::file)))
                    .map(path -> pages.folder().resolve(path)).collect(Collectors.toSet());
            return files(named).map(file -> Finding.warning(file, "the whole file", "No page names it.", "Name it in %s, or take it away.".formatted(LocalReader.FILE)));
        }

        private Stream<Path> files(Set<Path> but) {
            try (var all = Files.walk(pages.folder())) {
                return all.filter(Files::isRegularFile).filter(file -> !file.equals(manifest) && !but.contains(file)).toList().stream();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static Stream<LocalText> texts(LocalPage page) {
            return Stream.of(Stream.of(page.title(), page.text()), page.pictures().stream().map(LocalPage.Picture::shows),
                    page.phones().stream().map(LocalPage.Phone::whom), page.handouts().stream().map(LocalPage.Handout::title)).flatMap(all -> all);
        }

        private static String place(LocalPage page) {
            return "pages \"%s\"".formatted(page.id());
        }
    }
}
