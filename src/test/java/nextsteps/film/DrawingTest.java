package nextsteps.film;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;

@DisplayName("A drawing")
class DrawingTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @Test
    void thatNamesNoOtherStaysAsItIs() throws Exception {
        draw("hall", "<svg><defs><g id='chair'/></defs><use href='#chair'/></svg>");

        assertThat(outline("hall")).isEqualTo("svg(defs(g#chair) use)");
    }

    @Test
    void borrowsSymbolsButKeepsItsOwn() throws Exception {
        draw("symbols", "<svg><defs><g id='chair'/><g id='table'/></defs><use id='shown' href='#chair'/></svg>");
        draw("hall", "<svg data-symbols='symbols.svg'><defs><path id='chair'/></defs><use href='#chair'/><use href='#table'/></svg>");

        assertThat(outline("hall")).isEqualTo("svg(defs(g#table) defs(path#chair) use use)");
    }

    @Nested
    @DisplayName("with a base")
    class WithABase {

        @BeforeEach
        void drawTheBase() throws IOException {
            draw("hall", """
                    <svg><defs><g id='chair'/></defs>
                      <g id='wall'/><g id='people'><g id='ann'/><g id='bob'/></g>
                      <g id='highlights'><rect id='door'/><rect id='desk'/></g>
                    </svg>""");
        }

        @Test
        void takesOverAllThatItDoesNotMention() throws Exception {
            draw("same", "<svg data-base='hall.svg'/>");

            assertThat(outline("same")).isEqualTo(outline("hall"));
        }

        @Test
        void replacesRemovesAndInsertsParts() throws Exception {
            draw("empty", """
                    <svg data-base='hall.svg'>
                      <g id='ann'/><g id='bob'><path/></g><g id='screen' data-before='people'/>
                    </svg>""");

            assertThat(outline("empty")).isEqualTo("svg(defs(g#chair) g#wall g#screen g#people(g#bob(path)) g#highlights(rect#door rect#desk))");
        }

        @Test
        void amendsDefinitionsHighlightsAndCamerasOneByOne() throws Exception {
            draw("amended", """
                    <svg data-base='hall.svg'>
                      <defs><g id='lamp'><path/></g></defs>
                      <g id='highlights'><g id='door'/><g id='desk'><rect/></g><rect id='lamps' x='1'/></g>
                      <g id='cameras'><rect id='close' x='1'/></g>
                    </svg>""");

            assertThat(outline("amended")).isEqualTo("svg(defs(g#chair g#lamp(path)) g#wall g#people(g#ann g#bob)"
                    + " g#highlights(g#desk(rect) rect#lamps) g#cameras(rect#close))");
        }

        @Test
        void mayItselfBeABase() throws Exception {
            draw("without-ann", "<svg data-base='hall.svg'><g id='ann'/></svg>");
            draw("without-both", "<svg data-base='without-ann.svg'><g id='bob'/></svg>");

            assertThat(outline("without-both")).contains("g#wall g#people g#highlights");
        }
    }

    @Nested
    @DisplayName("that cannot be made whole tells where and what to do:")
    class Faulty {

        @Test
        void aFileIsMissing() throws IOException {
            draw("hall", "<svg data-base='gone.svg'/>");

            assertThat(faults("hall")).containsExactly("hall.svg:1: data-base names gone.svg, which is not there. Name a file in the same folder.");
        }

        @Test
        void aPartIsMissingInTheBase() throws IOException {
            draw("hall", "<svg><g id='wall'/></svg>");
            draw("yard", "<svg data-base='hall.svg'>\n<g id='door'/>\n<g id='tree' data-before='gate'/>\n</svg>");

            var remedy = "Use an id of the base, or say with data-before which part of the base is drawn over the new one.";
            assertThat(faults("yard")).containsExactly(
                    "yard.svg:2: hall.svg has no part “door” to change. " + remedy, "yard.svg:3: hall.svg has no part “gate” to change. " + remedy);
        }

        @Test
        void aNewPartHasNoName() throws IOException {
            draw("hall", "<svg><g id='wall'/></svg>");
            draw("yard", "<svg data-base='hall.svg'><path/></svg>");

            assertThat(faults("yard")).hasSize(1);
        }

        @Test
        void aBaseLeadsBack() throws IOException {
            draw("hall", "<svg data-base='yard.svg'/>");
            draw("yard", "<svg data-base='hall.svg'/>");

            assertThat(faults("hall")).containsExactly("yard.svg:1: data-base leads back to hall.svg. Name a drawing that does not need this one.");
        }

        @Test
        void aSymbolOrColourIsNotDefined() throws IOException {
            draw("hall", "<svg>\n<use href='#chair'/>\n<g id='wall' fill='url(#oak)'/></svg>");

            var remedy = "Define it in <defs>, or borrow it from another file with data-symbols.";
            assertThat(faults("hall")).containsExactly(
                    "hall.svg:2: Nothing is called “chair” here. " + remedy, "hall.svg:3: Nothing is called “oak” here. " + remedy);
        }

        @Test
        void theXmlIsBroken() throws IOException {
            draw("hall", "<svg>\n<g></svg>");

            assertThat(faults("hall")).singleElement().asString().startsWith("hall.svg:2: ").endsWith("Mend the XML.");
        }

        private List<String> faults(String name) {
            var faulty = catchThrowableOfType(FilmException.class, () -> Drawing.read(folder.resolve(name + ".svg")));
            return faulty.faults().stream().map(fault -> fault.toString().replace(folder + "/", "")).toList();
        }
    }

    private void draw(String name, String svg) throws IOException {
        Files.writeString(folder.resolve(name + ".svg"), svg);
    }

    private String outline(String name) throws IOException, FilmException {
        return outline(Drawing.read(folder.resolve(name + ".svg")).svg());
    }

    private static String outline(Element element) {
        var id = element.getAttribute("id");
        var inner = SvgTree.children(element).stream().map(DrawingTest::outline).collect(Collectors.joining(" "));
        return element.getTagName() + (id.isEmpty() ? "" : "#" + id) + (inner.isEmpty() ? "" : "(" + inner + ")");
    }
}
