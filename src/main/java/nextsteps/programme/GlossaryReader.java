package nextsteps.programme;

import java.util.HashSet;
import java.util.Set;

/// Reads what `glossary.json` says.
final class GlossaryReader {

    static final String FILE = "glossary.json";

    private final Set<String> ids = new HashSet<>();

    Glossary glossary(Fields fields) {
        fields.ignore("$schema");
        return new Glossary(fields.eachOfSome("terms", this::term));
    }

    private Term term(Fields fields) {
        return new Term(
                fields.once("id", fields.value("id", Shape.ID), ids),
                fields.someValues("cues", Shape.CUE),
                fields.optional("note", () -> fields.value("note", Shape.SCREEN_TEXT), ""));
    }
}
