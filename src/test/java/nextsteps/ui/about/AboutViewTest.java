package nextsteps.ui.about;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.scene.Parent;
import javafx.scene.Scene;
import nextsteps.programme.Imprint;
import nextsteps.programme.SignOffs;
import nextsteps.session.LanguageChoice;
import nextsteps.ui.Fx;
import nextsteps.ui.Screens;
import nextsteps.ui.theme.Scale;
import nextsteps.ui.theme.Wording;
import nextsteps.ui.theme.Words;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

@DisplayName("The page about the films")
@EnabledIfEnvironmentVariable(named = "DISPLAY", matches = ".+", disabledReason = "JavaFX needs a display: xvfb-run -a mvn test")
class AboutViewTest {

    @Test
    void saysThatNobodyHasLookedYetAndWhichLanguagesAreDrafts() {
        var shown = Fx.call(() -> saying(SignOffs.NONE));

        assertThat(shown).containsExactly("about.title", "panel.close",
                "2026-11-23", "about.law",
                "about.not-yet", "about.legal",
                "about.not-yet", "about.survivors",
                "all, 0.1.0", "about.version",
                "about.languages",
                "English", "about.source",
                "العربية", "card.drafts.2",
                "Tiếng Việt", "about.reviewed");
    }

    @Test
    void saysSinceWhenALawyerAndSurvivorsStandByThem() {
        var shown = Fx.call(() -> saying(new SignOffs(Optional.of(LocalDate.of(2026, 12, 1)), Optional.of(LocalDate.of(2027, 1, 15)))));

        assertThat(shown).containsSubsequence("2026-12-01", "about.legal", "2027-01-15", "about.survivors").doesNotContain("about.not-yet");
    }

    private static List<String> saying(SignOffs signOffs) {
        var screens = new Screens(LanguageChoice.of(Screens.ENGLISH), 1366, 768);
        var languages = Screens.languages();
        var page = new AboutView(screens.sitting, new Imprint("all", "0.1.0", LocalDate.of(2026, 11, 23), signOffs), languages,
                new Wording(languages.getFirst(), Optional.empty(), new Scale(1366, 768)));
        var _ = new Scene(page, 1366, 768);
        page.applyCss();
        page.layout();
        return texts(page);
    }

    private static List<String> texts(Parent page) {
        return Screens.all(page, Words.class::isInstance).stream().map(node -> ((Words) node).getText().replace('\n', ' ')).toList();
    }
}
