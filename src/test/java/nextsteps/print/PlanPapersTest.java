package nextsteps.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nextsteps.programme.BrokenProgramme;
import nextsteps.programme.Plan;
import nextsteps.programme.ProgrammeReader;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("The facilitator's guide")
class PlanPapersTest {

    @TempDir
    private Path folder;

    static List<String> plans() throws BrokenProgramme {
        return ProgrammeReader.read(Path.of("content")).programme().plans().stream().map(Plan::id).toList();
    }

    @ParameterizedTest
    @MethodSource("plans")
    void beginsEachPageWithAnItemAndNotWithTheEndOfOne(String plan) throws IOException, BrokenProgramme {
        var guide = new SheetPrinter(ProgrammeReader.read(Path.of("content")).programme()).printPlan(plan, Locale.ENGLISH, Optional.empty()).stream()
                .map(sheet -> write(sheet)).filter(file -> file.getFileName().toString().startsWith("plan-")).findFirst().orElseThrow();

        assertThat(firstLines(guide).stream().skip(1)).isNotEmpty().allMatch(line -> line.matches("\\d+ .* min|Self-care.*"));
    }

    private Path write(PrintedSheet sheet) {
        try {
            return sheet.writeTo(folder);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> firstLines(Path pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf.toFile())) {
            var lines = new ArrayList<String>();
            for (var page = 1; page <= document.getNumberOfPages(); page++) {
                var text = new PDFTextStripper();
                text.setStartPage(page);
                text.setEndPage(page);
                lines.add(text.getText(document).lines().findFirst().orElse(""));
            }
            return lines;
        }
    }
}
